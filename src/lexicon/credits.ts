/** Who a text comes from. A named group `from` holds what may be an outlet that no list knows. */
export const credits: readonly RegExp[] = [
  /^[([—–-]*\s*(?:with )?(?:additional |further |original )?(?:reporting|writing|editing|compiled|translated|written|reported|edited|production|produced)(?: (?:and|&) (?:additional )?(?:reporting|writing|editing|compiled|edited|written))? (?:and \w+ )?by\b/i,
  /^[([—–-]*\s*(?:with|contains|includes) (?:additional )?(?:reporting|information|inputs?|files|material|contributions?|content|reports?)(?: (?:by|from)(?: the)?| courtesy of) (?<from>[^;()]{2,80})/i,
  /^[([—–-]*\s*(?:with )?(?:agency|agencies|wire|staff)(?: (?:inputs?|reports?|services?|and (?:agencies|agency|wire (?:reports?|services?))|writers?))+[)\].]*$/i,
  /^[([—–-]*\s*(?:from|by) (?:staff|wire|agency|news)(?: (?:and|&) (?:staff|wire|agency|news))? (?:reports?|services?|dispatches|writers?)[)\].]*$/i,
  /^[([—–-]*\s*(?:staff and agencies|agencies|from agencies|our correspondent|wire reports|news services|staff reports?)[)\].]*$/i,
  /^contribut(?:ing|ors?|ed by)\s*:/i,
  /\bcontributed(?: (?:additional )?(?:reporting|research|to (?:this|the) (?:report|story|article|post|piece|reporting|column|dispatch|item)))(?: from [^.]{2,60})?[)\].]*$/i,
  /^(?:[^\s]+ ){1,8}contributed[)\].]*$/,
  /^\(?sources?\s*:\s*(?<from>[^\n]{2,80})$/i,
  /^\(?(?:this|the) (?:article|story|report|piece|post|column|essay|content) (?:(?:was|is|has been) )?(?:originally |first )?(?:(?:re)?published|appeared|produced|provided|written|reported|distributed|supplied)\b[^.]{0,40}\b(?:by|in|on|at|from|for)(?: the)? (?<from>\p{Lu}[^.]{1,80})/iu,
  /^[([—–-]*\s*(?:re)?(?:printed|published|posted) (?:from|with permission (?:from|of)|courtesy of|by permission of)(?: the)? (?<from>\p{Lu}[^.]{1,80})/iu,
]
