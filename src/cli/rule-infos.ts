import type { RuleInfo } from '../report/format.ts'
import { body } from '../rules/catalogue.ts'
import { catalogueUrl } from '../rules/catalogue-url.ts'
import { rules } from '../rules/index.ts'

/** What formats tell of rules. */
export function ruleInfos(): readonly RuleInfo[] {
  return rules.map((rule) => {
    const { id, severity, summary, why, basis } = rule
    return { id, severity, summary, why, basis, help: body(rule), url: catalogueUrl(id) }
  })
}
