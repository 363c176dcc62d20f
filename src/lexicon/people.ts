const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Titles that stand before a person's name, lower case; the value is the gender they tell, if any. */
export const titles: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ...[
    ...words(
      'mr mr. sir lord king prince father fr fr. brother pope baron count duke congressman councilman alderman chairman assemblyman sheikh shri',
    ),
  ].map((w) => [w, 'm'] as const),
  ...[
    ...words(
      'mrs mrs. ms ms. miss dame lady queen princess sister baroness countess duchess madam congresswoman councilwoman chairwoman assemblywoman smt smt. mme',
    ),
  ].map((w) => [w, 'f'] as const),
  ...[
    ...words(
      'dr dr. prof prof. professor sen sen. sens. senator rep rep. reps. representative gov gov. govs. governor president vice vice-president mayor judge justice chief ' +
        'evp svp coo cto sgt sgt. sergeant lt lt. lieutenant capt capt. captain maj maj. major col col. colonel gen gen. general adm adm. admiral cmdr cmdr. commander cpl cpl. corporal pvt pvt. private ' +
        'detective det det. inspector insp insp. superintendent supt supt. constable officer sheriff deputy marshal agent trooper secretary minister premier chancellor ambassador ' +
        'speaker attorney prosecutor rev rev. reverend bishop archbishop cardinal rabbi imam mullah ayatollah pastor coach manager director chair chairperson ceo commissioner ' +
        'councillor councilmember councilor alderwoman assemblymember delegate treasurer comptroller auditor coroner principal dean provost editor author actor actress singer ' +
        'executive clerk administrator trustee defender counsel td msp mep prime first lady-in-waiting foreign defence defense home finance education health interior justice treasury labor labour energy transportation trade environment agriculture ' +
        'assistant associate acting interim former ex deputy senior district state city county federal national attorney-general solicitor adjutant lance brigadier brig. field-marshal ' +
        'republican democrat democratic democrats republicans labour conservative tory liberal independent gop mp mla tory-led union chief-of-staff candidate nominee spokesman spokeswoman spokesperson ' +
        'cllr cr opposition dcp acp sp ips ias mps aide strategist pollster analyst historian economist cabinet party house senate majority minority whip leader',
    ),
  ].map((w) => [w, null] as const),
])

/** Words that make a name an organisation's. */
export const organisationWords = words(
  'ministry department office bureau agency administration authority commission committee council board court tribunal parliament congress senate assembly house government ' +
    'university college school institute institution academy foundation association federation union league society alliance coalition network center centre hospital clinic ' +
    'company corporation corp corp. inc inc. ltd ltd. llc plc group holdings bank trust fund capital partners partnership industries systems technologies technology ' +
    'airlines airways motors energy oil gas steel pharmaceuticals laboratories labs entertainment media news press agency police army navy force forces guard corps service services ' +
    'party campaign church diocese museum library club team organization organisation nations program programme initiative project times post journal tribune herald gazette ' +
    'chronicle observer guardian telegraph mail mirror star globe sun magazine tv radio broadcasting chamber exchange reserve treasury registry registrar executive guild fellowship brotherhood sisterhood secretariat directorate inspectorate ' +
    'local district county city state town village municipality archdiocese consortium conference cooperative co-operative brigade battalion division squad regiment gang command pac caucus ' +
    'foods securities brands resources mining metals pharma insurance assurance financial stores supermarkets homes properties estates logistics shipping telecom networks software therapeutics biosciences aerospace breweries studios ' +
    'highways railways airways rail heritage ambulance coastguard infrastructure ' +
    'affairs watch international worldwide america fc united rovers athletic afc rfc cricket',
)

/** Common nouns for organisations: "the company said". */
export const organisationNouns = words(
  'branch unit company firm group agency department ministry office bureau commission committee council board court government administration campaign party team club union organization organisation ' +
    'university college school hospital bank airline network newspaper magazine paper website site station broadcaster police army military navy church charity foundation association ' +
    'coalition alliance institute center centre authority authorities regulator watchdog corporation business startup maker manufacturer retailer utility carrier operator developer ' +
    'city state county town village district ward league federation embassy consulate palace kremlin pentagon parliament congress senate house legislature panel jury prosecution defense defence ' +
    'service force squad division brigade nonprofit publisher studio label brand bloc mission delegation tribunal',
)

/** Nouns for documents and data that can be a source. */
export const documentNouns = words(
  'report reports study studies survey surveys poll polls document documents filing filings complaint lawsuit suit indictment affidavit warrant ruling opinion order copy copies draft drafts excerpt excerpts readout memo memorandum email emails e-mail ' +
    'letter letters statement statements record records data figures statistics census review analysis audit research paper book memoir article editorial transcript transcripts video footage ' +
    'website bulletin advisory forecast release tweet tweets post posts message messages text texts invoice contract bill law act legislation rules guidelines constitution charter ' +
    'autopsy post-mortem examination inquest inquiry investigation probe findings evidence testimony papers files archive archives log logs minutes notice sign declaration petition manifesto platform resolution ' +
    'ad ads advert adverts advertisement advertisements commercial commercials note notes results result estimate estimates index ranking rankings dossier brief plea agreement polling numbers calculation calculations tally tallies projection projections',
)

/** People nobody could find from the word alone. */
export const vagueNouns = words(
  'official officials aide aides source sources expert experts critic critics observer observers analyst analysts insider insiders witness witnesses people person some many others most several few ' +
    'supporter supporters opponent opponents advocate advocates activist activists adviser advisers advisor advisors ally allies friend friends colleague colleagues associate associates ' +
    'resident residents neighbor neighbors neighbour neighbours local locals voter voters fan fans scientist scientists researcher researchers economist economists historian historians scholar scholars ' +
    'lawyer lawyers attorney attorneys prosecutor prosecutors diplomat diplomats lawmaker lawmakers politician politicians leader leaders executive executives employee employees worker workers ' +
    'investigator investigators authorities spokesman spokeswoman spokesperson spokespeople spokesmen representative representatives member members strategist strategists consultant consultants operative operatives ' +
    'pundit pundits commentator commentators skeptic skeptics sceptic sceptics doctor doctors nurse nurses teacher teachers parent parents student students farmer farmers trader traders investor investors ' +
    'protester protesters demonstrator demonstrators survivor survivors victim victims relative relatives family families man woman men women youth youths passenger passengers driver drivers customer customers ' +
    'one ones anyone someone everyone everybody nobody somebody those they staff staffer staffers commander commanders soldier soldiers officer officers veteran veterans campaigner campaigners bystander bystanders ' +
    'republicans democrats conservatives liberals progressives americans',
)

/** What no amount of description would let a reader place. */
export const unnamedGroups = words(
  'expert experts critic critics observer observers analyst analysts skeptic skeptics sceptic sceptics pundit pundits commentator commentators some many others most several few people ' +
    'supporters opponents advocates activists scientists researchers economists historians scholars campaigners detractors insiders',
)

/** How a person knows: words that place a source without naming it. */
export const knowledgeWords = words(
  'familiar briefed knowledge involved close privy present attended witnessed saw heard reviewed participated worked works working serves served lives living near aware direct nearby contacted call meeting meetings room talks negotiations discussions briefing',
)

export const rankWords = words(
  'senior top high-ranking high-level ranking leading junior former retired longtime veteran chief deputy assistant acting',
)

/** Adjectives and nouns for a jurisdiction or an institution in lower case. */
export const jurisdictionWords = words(
  'federal state county city municipal provincial regional national local town village borough military police intelligence security defense defence government administration campaign ministry ' +
    'party court hospital school university union company industry law-enforcement enforcement election emergency fire health health-care medical legal judicial diplomatic congressional parliamentary ' +
    'presidential royal palace embassy airport airline bank customs border tax prison parole coast tribal district council board agency department commission office embassy church team club league ' +
    'immigration navy army naval defense-ministry western european african asian arab',
)

/** Person nouns with the gender they tell. */
export const genderedNouns: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...[
    ...words(
      'man boy father son brother husband uncle grandfather nephew widower king prince gentleman spokesman businessman chairman congressman councilman fisherman policeman fireman salesman sportsman actor waiter monk priest groom boyfriend grandson stepfather dad lord sir landlord host hero batsman frontman cameraman statesman',
    ),
  ].map((w) => [w, 'm'] as const),
  ...[
    ...words(
      'woman girl mother daughter sister wife aunt grandmother niece widow queen princess lady spokeswoman businesswoman chairwoman congresswoman councilwoman policewoman actress waitress nun bride girlfriend granddaughter stepmother mom mum dame landlady hostess heroine midwife saleswoman sportswoman stateswoman',
    ),
  ].map((w) => [w, 'f'] as const),
])

/** Lower-case words inside names. */
export const particles = words(
  'de la le du des del della dela delos di da do dos das van von der den ten ter zu al el bin ibn bint abu y e san st. st wa af av ap ab ferch ní nic',
)

export const nameSuffixes = words('jr jr. sr sr. ii iii iv v esq esq. qc kc sc mp obe mbe cbe phd')

/** Works with titles: "the show “Face the River”". */
export const workNouns: ReadonlySet<string> = new Set(
  words(
    'show program programme podcast book film movie song series magazine newspaper album novel documentary memoir play blog episode segment article essay column ' +
      'musical opera sitcom autobiography biography bestseller single poem painting exhibition report series titled entitled headlined',
  ),
)

/** What is done with works: "directed “Face the River”". */
export const workVerbs: ReadonlySet<string> = new Set(
  words(
    'directed directs directing sang sings singing sung hosted hosts hosting produced produces performed performs performing recorded filmed composed choreographed authored played plays playing',
  ),
)

/** Members of a party or faction: "the Ohio Republican" stands for a name. */
export const partyMembers: ReadonlySet<string> = new Set(
  words(
    'republican democrat conservative tory labourite liberal libertarian independent socialist green nationalist progressive',
  ),
)

/** What somebody named beside it is: "Publican Mick Straughan", "The journalist, Mirela Antov,". */
export const occupationNouns: ReadonlySet<string> = new Set(
  words(
    'journalist reporter photographer publican shopkeeper baker butcher builder plumber electrician pilot chef designer architect engineer biologist ecologist forecaster',
  ),
)

/** What people are in place of their names: "the billionaire said". */
export const tradeNouns: ReadonlySet<string> = new Set(
  words(
    'candidate nominee hopeful contender challenger incumbent frontrunner front-runner politician lawmaker legislator billionaire millionaire businessman businesswoman entrepreneur mogul tycoon ' +
      'actor actress singer musician author writer novelist poet artist director filmmaker comedian columnist academic scholar scientist economist historian surgeon physician lawyer attorney ' +
      'star celebrity host guest striker midfielder defender goalkeeper winger batsman bowler pitcher quarterback swimmer sprinter boxer golfer veteran retiree boss magistrate archbishop rabbi imam clergy gang farmer teenager octogenarian native newcomer rookie',
  ),
)

/** More people and bodies that speak, in the singular; a reader may know them by no other word. */
export const speakerNouns: ReadonlySet<string> = new Set(
  words(
    'envoy emissary attaché consul diplomat delegate superdelegate intermediary go-between bureaucrat mandarin rebel guerrilla insurgent militia junta regime warlord dissident exile refugee pilgrim nomad agent spy mercenary ' +
      'vicar deacon chaplain curate canon cleric mufti missionary diocese parish synod chef cook barista nanny neurosurgeon paramedic midwife vet pilot shepherd architect actuary notary bailiff warden guard steward lifeguard coastguard ' +
      'plaintiff complainant respondent petitioner beneficiary signatory heir suspect accused inmate convict juror graduate undergraduate postgraduate alumni alumnus pupil classmate roommate flatmate housemate apprentice trainee cadet recruit ' +
      'teammate caddie jockey umpire rival couple trio duo proponent guy spouse ex-wife ex-husband fiancé fiancée cousin child kid teen adult monarch sultan emir magnate headmistress correspondent playwright ' +
      'movement faction media outlet management industry leadership community public electorate household clan tribe crew guild cooperative collective trust society institution academy clinic constabulary garrison ' +
      'supermarket chain railway brewery fund channel tabloid choir band orchestra troupe gallery museum lab laboratory observatory thinktank think-tank taskforce body conglomerate client patron troops ' +
      'camp country nation side lobby establishment hopeful folk electrician plumber baker butcher builder designer biologist ecologist republican conservative liberal libertarian independent socialist green nationalist moderate centrist ' +
      'tory backbencher separatist extremist informant emirate caliphate chorus pressure-group advocacy insurer shareholder tenant landlord outlook leaflet pamphlet brochure circular communiqué editorial',
  ),
)

/** Those who tell of others without a "that" or a "who": "the man police say fired the gun". */
export const investigators: ReadonlySet<string> = words(
  'police prosecutors authorities investigators officials detectives',
)
