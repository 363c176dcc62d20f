/**
 * What stands around an article: each pattern must fit a whole block from its first character, ignoring case, and only
 * short blocks are tried, because taking a paragraph of reporting for furniture hides its quotations.
 */

/** A pattern that only fits lines beginning with one of some words, in lower case; `#` is any number. */
export interface Opening {
  readonly words: ReadonlySet<string>
  readonly pattern: RegExp
}

/** Compiling a pattern costs more than an article's worth of matching, so it is tried only behind its first word. */
export const opening = (words: string, pattern: RegExp): Opening => ({ words: new Set(words.split(' ')), pattern })

/** A pattern that only fits lines which hold one of some pieces, in lower case. */
export interface Holding {
  readonly pieces: readonly string[]
  readonly pattern: RegExp
}

const holding = (pieces: readonly string[], pattern: RegExp): Holding => ({ pieces, pattern })

/** The word that a line begins with, as openings have it. */
export function openingWord(text: string): string {
  const word = /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? ''
  return /^\p{N}/u.test(word) ? '#' : word
}

/** Corrections and notes; the only furniture of any length. */
export const corrections: readonly Opening[] = [
  opening(
    'correction corrections clarification clarifications editor editors ed publisher note',
    /^(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|editor['’]?s['’]? notes?|ed(?:itor)?\.? note|publisher['’]s note|note to readers)\s*(?:\([^)]{1,40}\))?\s*(?:[:—–-]|$)/i,
  ),
  opening(
    'this the',
    /^(?:\*|\()?(?:this|the) (?:article|story|post|page|piece|report|column|headline|version|copy)(?: [\w ,]{1,60})? (?:has been|was|is being|have been) (?:updated|corrected|amended|edited|revised|changed)\b/i,
  ),
  opening(
    'an a',
    /^(?:\*|\()?(?:an|a previous|a prior|a) (?:earlier |previous |prior |original )?(?:version|headline|caption) (?:of|on|in|to) this (?:article|story|post|page|piece|report|column)\b/i,
  ),
  opening(
    'this',
    /^(?:\*|\()?(?:this is a (?:developing|breaking)(?: news)? story|this story is developing|this breaking news)\b/i,
  ),
]

const platforms =
  'twitter|facebook|instagram|x|threads|bluesky|mastodon|youtube|tiktok|linkedin|snapchat|whatsapp|telegram'

/** Promotions and page parts. */
export const promos: readonly Opening[] = [
  opening('please sign log', /^\(?(?:please )?(?:sign|log) up (?:for|here|to|now|today|with)\b/i),
  opening('please subscribe', /^\(?(?:please )?subscribe(?:$|[!:.]| (?:to|here|now|today|for|on|via)\b)/i),
  opening(
    'you follow find like join',
    new RegExp(`^\\(?(?:you can )?(?:follow|find|like|join) .{0,120}\\b(?:on|at|via) (?:${platforms})\\b`, 'i'),
  ),
  opening('follow', /^\(?follow (?:us|me|@\w+)(?:$|[\s.!:])/i),
  opening(
    'twitter x instagram facebook bluesky threads email e contact',
    /^\(?(?:twitter|x|instagram|facebook|bluesky|threads|e-?mail|contact)\s*:\s*\S{1,80}$/i,
  ),
  opening('email e reach contact', /^\(?(?:e-?mail|reach|contact) .{1,80}\b(?:at|on|via) \S+@\S+$/i),
  opening(
    'read see watch listen also explore',
    /^\(?(?:read|see|watch|listen|also read|read also|see also|explore)(?: also| more| next| now)?\s*[:|»→>]/i,
  ),
  opening(
    'read see learn more continue keep also up watch listen',
    /^(?:read more|see more|learn more|more stories|more news|continue reading|keep reading|see also|read next|up next|watch now|listen now)(?:$|[.…»→!]|\s+(?:about|at|here|on|from)\b)/i,
  ),
  opening('click tap swipe go', /^(?:click|tap|swipe|go) here\b/i),
  opening(
    'read see watch view listen hear',
    /^\(?(?:read|see|watch|view|listen to|hear) (?:the |our |it |his |her |their )?(?:(?:full|entire|complete|whole|original) )?(?:\w+ ){0,3}(?:here|below|above)\b[.:!)]*$/i,
  ),
  opening(
    'related recommended trending most popular you more editor editors latest top',
    /^(?:related|recommended|trending|most (?:read|popular|viewed)|popular now|you (?:may|might) also like|more (?:like this|from this author|in this section)|editor['’]s picks?|latest (?:news|stories)|top stories)(?: (?:articles?|stories|story|news|coverage|content|links?|posts?|reading|topics|video))?\s*(?:$|:)/i,
  ),
  opening(
    'advertisement advertising sponsored paid ad',
    /^(?:-+ ?)?(?:advertisement|advertising|sponsored(?: content)?|paid post|ad)(?:\s*[:.—–-].{0,40})?(?: ?-+)?$/i,
  ),
  opening(
    'story article continue continues continued',
    /^\(?(?:(?:story|article) )?continue[sd]? (?:below|after|reading)(?: (?:the )?(?:ad|advert|advertisement|video|photo|this))?\b/i,
  ),
  opening('story article', /^(?:story|article) continues\b/i),
  opening(
    'please download get install try',
    /^(?:please )?(?:download|get|install|try) (?:our|the) (?:free )?(?:\w+ ){0,3}app\b/i,
  ),
  opening(
    'get receive',
    /^(?:get|receive) (?:our|the (?:latest|best|day)|more|breaking|news|today|daily|updates)\b.{0,120}\b(?:inbox|newsletter|email|e-mail|alerts?|delivered)\b/i,
  ),
  opening('want need', /^(?:want|need) (?:more|to (?:read|hear|know) more)\b.{0,80}\?/i),
  opening(
    'support donate help become',
    /^(?:support|donate to|help (?:us|fund)|become a) (?:our|us|independent|local|member|supporter|subscriber|quality)\b/i,
  ),
  opening(
    'have got',
    /^(?:have|got) (?:a|any) (?:news )?(?:tips?|story ideas?|questions?|comments?|feedback)\b.{0,60}\?/i,
  ),
  opening('send', /^send (?:us )?(?:your )?(?:tips|news tips|letters|feedback|comments|questions)\b/i),
  opening(
    'share tweet print email pin save copy whatsapp facebook comment',
    /^(?:share|tweet|print|email|pin|save|copy link|whatsapp|facebook|comment)(?: (?:this|on|via)\b.{0,60})?$/i,
  ),
  opening(
    'skip back listen #',
    /^(?:skip to (?:main )?content|back to top|skip advertisement|listen to this article|\d+ min(?:ute)?s?(?: read)?)\.?$/i,
  ),
  opening(
    'filed tag tags topic topics category categories posted keywords',
    /^(?:filed under|tags?|topics?|categor(?:y|ies)|posted in|keywords)\s*:/i,
  ),
  opening(
    'published posted updated last first',
    /^(?:published|posted|updated|last updated|first published|last modified)(?: on| at|:)? .{0,60}\d.{0,40}$/i,
  ),
  opening(
    'on in table contents jump',
    /^(?:on this page|in this (?:article|story|post)|table of contents|contents|jump to)\s*:?$/i,
  ),
]

/** Labels in capitals that announce another story, whatever its headline says. */
export const storyLabels =
  /^(?:READ(?: MORE| ALSO| NEXT)?|ALSO READ|WATCH(?: NOW| LIVE)?|LISTEN(?: NOW)?|SEE ALSO|RELATED|MORE)\s*(?:\([^)]{1,40}\))?\s*[:|»→]/

/** Copyright lines. */
export const copyright =
  /^(?:(?:©|\(c\)|copyright\b)|.{0,200}(?:\bcopyright ©|©\s?(?:19|20)\d\d\b|\ball rights reserved\b|may not be (?:published|reproduced), (?:broadcast|rewritten|distributed)))/i

/** A photographer's credit, which makes its block a caption. */
export const photoCredits: readonly Holding[] = [
  holding(
    ['photo', 'image', 'picture', 'graphic', 'illustration', 'caption'],
    /^(?:photos?|image|picture|photograph|graphic|illustration|pictured|caption|file photo|photo illustration)(?: credit| courtesy| source)?s?(?: by| of)?\s*[:|]/i,
  ),
  holding(
    ['photo', 'image', 'illustration', 'graphic'],
    /^(?:photos?|photographs?|images?|illustration|graphic) (?:by|courtesy(?: of)?) [^.!?]{2,60}$/i,
  ),
  holding(
    ['(', '['],
    /[([](?:(?:file )?(?:photo|image|picture|photograph|illustration|credit|courtesy|screenshot|screengrab)s?(?: credit| courtesy)?(?:\s*:| by\b| via\b| of\b|\/)|(?:AP|AFP|Reuters|Getty|EPA|PA) ?(?:photos?|images?)?\/|AP Photo|via AP|Getty Images)[^)\]]{0,120}[)\]]\.?$/i,
  ),
  holding(['/', 'via ', '| '], /(?:\/|\bvia |\| )\s?(?:Getty Images|AP Photo|AFP via Getty Images|Reuters|AP)\)?\.?$/),
  holding(['ap photo/'], /\bAP Photo\/[A-Z]/),
]

/** The bio of whoever wrote the article, near its end. */
export const bios: readonly Holding[] = [
  holding(
    [
      'reporter',
      'correspondent',
      'columnist',
      'writer',
      'journalist',
      'contribut',
      'editor',
      'bureau chief',
      'blogger',
    ],
    /\b(?:is|was) (?:an? |the |our )?(?:[\w-]+ ){0,6}(?:reporter|correspondent|columnist|staff writer|staff reporter|freelance writer|freelance journalist|contributing writer|contributing editor|contributor|editor-at-large|senior editor|managing editor|associate editor|news editor|bureau chief|blogger)\b(?! (?:who|said|told))/i,
  ),
  holding(
    ['covers', 'reports on', 'writes', 'edits', 'hosts'],
    /^(?:[\p{Lu}][\p{L}.'’-]+ ){2,4}(?:covers|reports on|writes about|writes for|edits|hosts|co-hosts)\b/u,
  ),
  holding(['reached'], /\bcan be reached (?:at|by|on|via)\b/i),
  holding(
    ['reach', 'follow', 'contact', 'mail'],
    /^(?:reach|follow|contact|email|e-mail) (?:him|her|them|the (?:author|reporter|writer))\b/i,
  ),
  holding(['@'], /\b(?:on twitter|on x|twitter|instagram)\s*:?\s*(?:at )?@\w/i),
  holding(['follow'], /\bfollow (?:him|her|them) (?:on|at)\b/i),
  holding(['about'], /^about the (?:author|writer|reporter)s?\b/i),
]

/** Whole blocks from which a comment form goes on to the end. */
export const commentForm =
  /^(?:leave (?:a|your) (?:reply|comment)|post a (?:reply|comment)|add (?:a|your) comment|write a comment|submit a comment|cancel reply|comments? (?:are|is) closed)\b.{0,60}$/i
/** The same, but a section may be called that, so something of a form must follow. */
export const commentHeading =
  /^(?:(?:\d+|view|show|hide|read|see|all|reader)? ?comments?(?: \(?\d+\)?)?|join the (?:conversation|discussion)|\d+ (?:thoughts?|responses?|replies) (?:on|to)\b.{0,120})[.:]?$/i
export const formField =
  /^(?:your email address will not be published|required fields are marked|save my name, email|notify me of (?:new|follow-?up)|you must be logged in to|please (?:log|sign) in to (?:comment|leave)|name ?\*?$|email ?\*?$|website$|this site uses akismet)/i
