const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What somebody is called in an attack or a judgement of character, behind a form of "be" or "seem". */
export const judgements = words(`
  amateur arrogant bigot bully charlatan clown clueless corrupt coward cowardly crook cruel delusional demagogue
  despicable dictator disaster disgrace disgraceful dishonest divisive egomaniac embarrassment erratic evil failure fake
  fool foolish fraud gutless hack hapless heartless hypocrite hypocritical idiot idiotic ignorant immature incompetent
  inept insane joke laughingstock lazy liability liar loser lunatic mean menace monster moron naive narcissist
  narcissistic nightmare opportunist paranoid pathetic petty phony puppet racist reckless selfish shameful shameless
  sexist snake spineless stupid thug toxic traitor two-faced tyrant unfit ungrateful unhinged unprofessional
  untrustworthy useless vain vicious vindictive weak
`)

/** What an attack says that somebody did. */
export const attacks = words('betrayed botched bungled lied lies panicked caved chickened flip-flopped')

/** Verbs that tell what goes on in somebody's mind, in the forms that have a person as their subject. */
export const motiveVerbs = words(`
  fears feared wants wanted hopes hoped thinks thought believes believed intends intended feels felt regrets regretted
  suspects suspected worries worried doubts doubted wishes wished hates hated loves loved resents resented dreads dreaded
  craves craved envies envied longs longed yearns yearned
`)
