import { type Opening, opening } from './furniture.ts'

/** Who a text comes from, as whole blocks. A group `from` holds what may be an outlet that no list knows. */
export const credits: readonly Opening[] = [
  opening(
    'with agency agencies wire staff',
    /^[([—–-]*\s*(?:with )?(?:agency|agencies|wire|staff)(?: (?:inputs?|reports?|services?|and (?:agencies|agency|wire (?:reports?|services?))|writers?))+[)\].]*$/i,
  ),
  opening(
    'from by',
    /^[([—–-]*\s*(?:from|by) (?:staff|wire|agency|news)(?: (?:and|&) (?:staff|wire|agency|news))? (?:reports?|services?|dispatches|writers?)[)\].]*$/i,
  ),
  opening(
    'staff agencies from our wire news',
    /^[([—–-]*\s*(?:staff and agencies|agencies|from agencies|our correspondent|wire reports|news services|staff reports?)[)\].]*$/i,
  ),
  opening('contributing contributor contributors contributed', /^contribut(?:ing|ors?|ed by)\s*:/i),
  opening('source sources', /^\(?[Ss]ources?\s*:\s*(?<from>.{2,80})$/),
  opening(
    'this the',
    /^\(?(?:[Tt]his|[Tt]he) (?:article|story|report|piece|post|column|essay)(?: was| is| has been)? (?:originally |first )(?:(?:re)?published|appeared|produced|written|reported|ran)\b[^.]{0,40}\b(?:by|in|on|at|from|for)(?: the)? (?<from>\p{Lu}[^.]{1,80})/u,
  ),
  opening(
    'this',
    /^\(?[Tt]his (?:article|story|piece|post|column|essay) (?:was|is|has been) (?:(?:re)?published|produced|provided|distributed|supplied) (?:[^.]{0,40} )?(?:by|from|with permission of)(?: the)? (?<from>\p{Lu}[^.]{1,80})/u,
  ),
  opening(
    'printed reprinted published republished posted',
    /^[([—–-]*\s*(?:[Rr]e)?(?:[Pp]rinted|[Pp]ublished|[Pp]osted) (?:from|with (?:the )?permission (?:from|of)|courtesy of|by permission of)(?: the)? (?<from>\p{Lu}[^.]{1,80})/u,
  ),
]

/** Credits that have “contributed” in them, behind names. */
export const contributions: readonly RegExp[] = [
  // All of one sentence: “John J. Smith contributed …”, not a paragraph that ends so.
  /^(?:(?!\p{Ll}{2}[.!?]["”]?\s).){1,400}\bcontributed (?:(?:additional )?(?:reporting|research)|to (?:this (?:report|story|article|post|piece|column|dispatch|item)|the (?:story|article|post|reporting)))(?: from [^.]{2,60})?[)\].]*$/su,
  /^(?:(?:\p{Lu}[\p{L}.'’-]*,?|and) ){2,8}(?:also )?contributed[)\].]*$/u,
]

/** The start of credits that go on with names only: “Reporting by the Ledger found …” is a sentence. */
export const nameCredits: readonly Opening[] = [
  opening(
    'with additional further original reporting writing editing compiled translated written reported edited production produced',
    /^[([—–-]*\s*(?:with )?(?:additional |further |original )?(?:reporting|writing|editing|compiled|translated|written|reported|edited|production|produced)(?: (?:and|&) (?:additional )?(?:reporting|writing|editing|compiled|edited|written))? (?:and \w+ )?by\s*:?\s(?<names>.+)$/is,
  ),
  opening(
    'with contains includes',
    /^[([—–-]*\s*(?:with|contains|includes) (?:additional )?(?:reporting|information|inputs?|files|material|contributions?|content|reports?)(?: (?:by|from)(?: the)?| courtesy of) (?<names>(?<from>[^;()]{2,80}).*)$/is,
  ),
]

/** What stands between the names of a credit, in lower case. */
export const betweenNames: ReadonlySet<string> = new Set(
  `and the of in from by for with at to on near de van von der al bin editing edited reporting reported writing written
  additional compiled production produced translation translated photography photos graphics research newsroom staff wire
  local radio television agency agencies news service services reports other a`.split(/\s+/),
)
