/** What the people of a report do, or how they are, right before they are quoted once more. Kept by reading reports. */

/** "Cole bristled.", in the tenses a report uses. */
export const reactionVerbs: ReadonlySet<string> = new Set(
  `agree agrees agreed beam beams beamed bristle bristles bristled chuckle chuckles chuckled concur concurs concurred
  demur demurs demurred disagree disagrees disagreed flinch flinches flinched frown frowns frowned gasp gasps gasped
  grimace grimaces grimaced grin grins grinned hesitate hesitates hesitated laugh laughs laughed nod nods nodded
  shrug shrugs shrugged sigh sighs sighed smile smiles smiled snort snorts snorted sob sobs sobbed weep weeps wept
  wince winces winced`.split(/\s+/),
)

/** "raised an eyebrow", "shook her head": what is moved, by the verb that moves it. */
export const gestures: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['raise raises raised', 'eyebrow eyebrows hand hands finger'],
    ['shake shakes shook', 'head fist'],
    ['roll rolls rolled', 'eyes'],
    ['throw throws threw', 'hands arms'],
    ['pull pulls pulled', 'face'],
    ['bite bites bit', 'lip'],
    ['clear clears cleared', 'throat'],
  ].flatMap(([verbs, objects]) =>
    verbs!.split(' ').map((verb): [string, Set<string>] => [verb, new Set(objects!.split(' '))]),
  ),
)

/** "Cole cut in.", "Cole interrupted.": verbs of taking the word, with the particle they need or none. */
export const takeovers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['cut cuts chime chimes chimed break breaks broke jump jumps jumped butt butts butted chip chips chipped', 'in'],
    ['weigh weighs weighed', 'in'],
    ['pipe pipes piped speak speaks spoke', 'up'],
    ['interrupt interrupts interrupted interject interjects interjected', ''],
  ].flatMap(([verbs, particle]) =>
    verbs!.split(' ').map((verb): [string, Set<string>] => [verb, new Set([particle!])]),
  ),
)

/** "Cole was unmoved." */
export const moods: ReadonlySet<string> = new Set(
  `adamant blunt clear convinced damning defiant delighted dismissive doubtful emphatic enthusiastic furious
  philosophical scathing sceptical skeptical sure unapologetic unconvinced undeterred unfazed unimpressed unmoved
  unrepentant exultant ecstatic jubilant triumphant dejected despondent indignant incensed livid unbowed combative
  conciliatory contrite apologetic remorseful wistful bullish withering unsparing categorical unequivocal blunter
  harsher franker gloomier warier kinder`.split(/\s+/),
)

/** "Cole was less polite.": what tells a mood only beside somebody else's. */
export const comparedMoods: ReadonlySet<string> = new Set(
  `polite diplomatic generous forgiving kind charitable guarded forthcoming forthright direct cautious circumspect
  sanguine restrained optimistic pessimistic hopeful certain`.split(/\s+/),
)
