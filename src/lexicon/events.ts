const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What is done to people in numbers. */
export const casualtyParticiples = words(
  'killed dead injured wounded hurt missing died slain murdered massacred maimed displaced hospitalised hospitalized',
)
export const casualtyNouns = words('casualties deaths fatalities injuries dead wounded victims')
export const casualtyVerbs = words(
  'kill kills killed killing injure injures injured injuring wound wounds wounded wounding claimed claiming claims left leaving leaves',
)
export const countedPeople = words(
  'people persons person civilians civilian soldiers troops children child women men passengers workers miners villagers residents students officers firefighters police rescuers pilgrims ' +
    'protesters militants fighters crew sailors others lives drivers migrants refugees patients hostages guards fans spectators inmates tourists hikers climbers farmers fishermen boys girls',
)

/** Wrongdoing that nobody may be charged with in the writer's own voice: verbs, past and present forms. */
export const accusationVerbs = words(
  'embezzled embezzles defrauded defrauds bribed bribes extorted extorts laundered launders raped rapes molested molests blackmailed blackmails looted swindled ' +
    'falsified falsifies forged forges trafficked smuggled smuggles plundered pocketed siphoned misappropriated murdered assaulted groped stalked stole steals perjured ' +
    'harassed threatened_to_kill kidnapped abducted tortured cheated racketeered',
)

/** A court or a confession has spoken, or somebody is said to say so. */
export const provenWords = words(
  'convicted conviction guilty pleaded pled sentenced sentence admitted admits confessed confession jury verdict found court judge jailed imprisoned prison parole serving ' +
    'alleged allegedly accused accusations accuses charged charges charge according prosecutors prosecution indictment indicted lawsuit complaint inquiry tribunal police suspected ' +
    'claims claimed reportedly purportedly trial sued audit',
)
