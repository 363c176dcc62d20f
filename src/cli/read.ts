import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { Io } from './io.ts'
import { reason } from './reason.ts'

const megabyte = 1024 * 1024
const largest = 100 * megabyte

export type Reading = { readonly source: string } | { readonly problem: string }

/** Reads an article, or says why not and what to do. */
export function readArticle(file: string): Reading {
  try {
    const stat = statSync(file)
    if (!stat.isFile())
      return { problem: 'not a regular file; to check what a program writes, pipe it to cite-check -' }
    return stat.size > largest ? tooLarge(largest) : decode(readFileSync(file))
  } catch (error) {
    return { problem: reason(error) }
  }
}

/** Reads an article from standard input. */
export async function readStdin(io: Io): Promise<Reading> {
  const reading = await readAll(io.stdin)
  return 'problem' in reading ? reading : decode(reading.bytes)
}

/** Reads a stream of no more than `most` bytes to its end, or says why not. */
export async function readAll(
  stream: AsyncIterable<Uint8Array>,
  most = largest,
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > most) return tooLarge(most)
    }
  } catch (error) {
    return { problem: reason(error) }
  }
  return { bytes: Buffer.concat(chunks) }
}

const tooLarge = (most: number) => ({ problem: `larger than ${most / megabyte} MB; split it` })

function decode(bytes: Buffer): Reading {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'encoded as UTF-16; save it as UTF-8' }
  }
  if (isBinary(bytes)) return { problem: 'a binary file, not an article; leave it out' }
  if (!isUtf8(bytes)) return { problem: `not valid UTF-8 (first on line ${badLine(bytes)}); save it as UTF-8` }
  return { source: bytes.toString('utf8') }
}

function isBinary(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, megabyte)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return bytes.includes(0) || controls > length / 10
}

function badLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}
