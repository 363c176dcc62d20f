import type { Source } from '../model.ts'

/**
 * How an article describes somebody it names: beside the name ("Mary Cole, the county engineer"), before it ("Fire Chief
 * Lena Ostrow") and in its place ("the committee’s field director"). `text` is undefined where nothing of it is to be told.
 */
export function descriptionsOf(
  { name, role, standing, mentions }: Source,
  text: string | undefined,
): readonly string[] {
  const found = new Map<string, string>()
  const add = (description: string) => {
    const key = description.toLowerCase()
    if (description !== '' && !found.has(key)) found.set(key, description)
  }
  if (role !== null) add(role)
  if (standing !== 'named' || text === undefined) return [...found.values()]
  const surname = name.split(' ').at(-1)!
  for (const { start, end } of mentions) {
    const mention = text.slice(start, end).replace(/\s+/g, ' ')
    if (mention.endsWith(name))
      add(
        mention
          .slice(0, -name.length)
          .trim()
          .replace(/^the(?: |$)/i, '')
          .replace(courtesy, ''),
      )
    else if (!mention.includes(surname) && inPlace.test(mention))
      add(mention.replace(/^\S+/, (first) => first.toLowerCase()))
  }
  return [...found.values()]
}

/** Titles that tell nothing of what somebody is. */
const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame)\.?$/
/** A phrase, not a pronoun or a name. */
const inPlace = /^(?:an?|the|its|their|his|her|our) \p{Ll}|^[^’']+[’']s? \p{Ll}/iu
