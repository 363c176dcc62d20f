const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling',
  ENOTDIR: 'no such file or folder; check the spelling',
  EACCES: 'permission denied; make it readable',
  EPERM: 'permission denied; make it readable',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'a symbolic link that leads round in a circle; point it at a file',
  ENAMETOOLONG: 'the name is too long for a file',
}

/** Why the file system refused, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? `can't be read: ${message}`
}

/** A fault of the tool's own, in one line. */
export function internalError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `internal error (${message}); please report it, with CITE_CHECK_DEBUG=1 for details`
}
