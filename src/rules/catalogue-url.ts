import manifest from '../../package.json'

/** The catalogue's entry on a rule, on the web; undefined as long as package.json names no repository there. */
export function catalogueUrl(id: string, repository: unknown = (manifest as { repository?: unknown }).repository) {
  const said = typeof repository === 'object' && repository && 'url' in repository ? repository.url : repository
  const home = /^(?:git\+)?(https:\/\/[^#?]+?)(?:\.git)?$/.exec(String(said))?.[1]
  return home && `${home}/blob/HEAD/src/rules/README.md#${id}`
}
