import type { Summary } from '../model.ts'

/** Who stands behind an article, in one line: "9 statements: 5 named, 3 described, 1 vague, 0 none". */
export function sourcing(summary: Summary): string {
  const { statements, named, described, vague, none, claims, claimsSourced } = summary
  const attributed =
    statements === 0
      ? '0 statements'
      : `${plural(statements, 'statement')}: ${named} named, ${described} described, ${vague} vague, ${none} none`
  return claims === 0 ? attributed : `${attributed}; ${plural(claims, 'claim')}, ${claimsSourced} with a source`
}

/** What was found, in one line: "2 articles: 1 error, 3 warnings, 0 infos". */
export function totals({ articles, errors, warnings, infos, suppressed }: Summary): string {
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')]
  if (suppressed > 0) counts.push(`${suppressed} suppressed`)
  return `${plural(articles, 'article')}: ${counts.join(', ')}`
}

export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`
}
