const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Capitalised words that begin a sentence after an abbreviation ("in the U.S. The plan …"). */
export const sentenceStarters = words(
  'The A An This That These Those He She It They We I You His Her Its Their Our My In On At For From By With As But And Or So Yet If When While ' +
    'After Before Since Although Though Because Despite During Under Over Until Once What Who Why How Where There Here Some Many Most All Both Each ' +
    'One Two Three No Not Now Then Still However Meanwhile Moreover Instead Also Another Other Others Such According Asked Only Even Last Earlier Later',
)

/** Adverbs that a sentence begins with, and that are nobody's name. */
export const openingAdverbs = words(
  'Then Yet Now Still Here There Thus So Also Instead Later Meanwhile Indeed Perhaps Maybe Once Again Nevertheless Underneath Beneath Below Above Beside Alongside',
)

/** Words for time that stand alone or head a phrase of time; never part of a name. */
export const days = words('monday tuesday wednesday thursday friday saturday sunday')
export const months = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)
export const timeNouns = words(
  'yesterday today tomorrow tonight morning afternoon evening night noon midnight week month year weekend spring summer autumn fall winter decade day hour minute quarter ' +
    'mornings afternoons evenings nights weeks months years weekends decades days hours minutes',
)
export const timeModifiers = words('last this next late early earlier later past previous following same that every')

export const subordinators = words(
  'that if whether because although though while when where why how since unless until as after before once whereas lest so than',
)
export const relatives = words('who whom whose which that')
