/** Abbreviations written with a period, lower-cased without it. */

/** A name follows these, so the period never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof rev fr hon rt st ste sen sens rep reps gov govs lt sgt cpl pvt capt cmdr cdr col gen maj adm brig ' +
    'supt insp det det-sgt pres sec amb atty asst assn dep dept del supt shri smt ald cllr mx mme mlle ' +
    'lt-gen maj-gen brig-gen rear-adm vice-adm ft mt vs v no nos art para sect ch fig vol pp p op cf e.g i.e viz al adv addl dy jt'
  ).split(' '),
)

/** These may close a sentence as well as stand in one. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'jr sr esq inc co corp ltd llc plc bros ave blvd rd hwy sq dist bldg rm univ intl natl govt mfg etc est approx ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ' +
    'ore pa penn tenn tex va vt wash wis wyo ont que alta sask man ph.d m.d b.a m.a'
  ).split(' '),
)

/** States and provinces, with which an address ends: "Erie, Pa." */
export const regionAbbreviations: ReadonlySet<string> = new Set(
  'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nebr. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wyo. ont. que. alta. sask. man. n.s. n.b. n.l. p.e.i. b.c. n.y. n.j. n.h. n.m. n.c. n.d. s.c. s.d. r.i. w.va.'.split(
    ' ',
  ),
)

/** Common words too: abbreviations only before a number ("No. 3", "Sat. 4"). */
export const beforeNumberOnly: ReadonlySet<string> = new Set(
  'no nos art para sect ch fig vol p pp mar sat sun jun ill miss ind mass wash ore del man op la al sec pa est rs'.split(
    ' ',
  ),
)
