import { HouseList } from './house.ts'

/**
 * Verbs that report what somebody said, wrote or holds, with the frames their content takes. The verbs are those
 * measured on 840 published articles (shared rules, "Cue verbs") and their close synonyms.
 *
 * Frames, one letter each:
 *   t  a clause, with or without "that", or a quotation; may also follow its content ("…, she said")
 *   r  a person addressed may stand before the clause ("told reporters that")
 *   w  a question clause ("asked whether", "explained why")
 *   i  an infinitive ("vowed to fight")
 *   p  a person and an infinitive ("urged voters to stay")
 *   o  a noun phrase ("denied the charge")
 *   s  a person or thing, "as" and what it is taken or given for ("presented himself as …")
 *   c  a person or thing and what it is called ("called him a fraud", "described it as …")
 *   a  a person and a fault or merit ("accused him of", "criticised it for")
 *   q  a quotation only: manner of speech ("laughed", "shrugged")
 *   g  held rather than said ("believes"): counts with a clause
 *   d  what documents and studies do ("shows"): counts with a clause
 *   h  a clause with “that” and nothing else ("held that")
 *   k  reports something only where its content holds quoted words ("backed the “reckless” plan")
 * After "|" stand the prepositions that can bring the content ("warned of", "called for").
 */
const frames = `
say t w
tell t r w p
add t
write t w | of about
state t o
note t w o
claim t i o
comment t q | on
remark t | on
continue q
explain t w o
reply t q | with
respond t q | with
answer t q | with
recall t w o
recount t w o
relate t
report t o
announce t w o
declare t c
inform t r
reiterate t o w
repeat t o
conclude t
mention t o
record h
observe t
estimate t o
predict t o
forecast t o
suggest t o w
propose t o i
recommend t o p
advise t r p | against
urge t p o
caution t r p | against about
counsel t r p
warn t r p | of about against over
remind t r p
assure t r
promise t r i o
pledge t i o
vow t i o
swear t i
threaten t i o
agree t | with to
apologize q | for
apologise q | for
clarify t w
specify t w o
allege t o
assert t o
insist t | on
maintain t
contend t
argue t | for against
protest t q
point-out t w
point-to c k
stress t o w
emphasize t o w
emphasise t o w
underscore t o w
underline t w
highlight t o
acknowledge t o
confirm t o w
disclose t o w
reveal t o w
expose o k
admit t o | to
confess t | to
concede t o
deny t o
refute o
rebut o
dispute t o w
reject c o
dismiss c o
retort t q
counter t q
shoot-back q k
fire-back q
hit-back q | at
accuse a
blame a o
attribute o
charge t a
indict a
attack a o k
assail a k
reference o k
echo q
slam a c
pan c k
blast a c
lambaste a
lambast a
denounce a c
decry a o
condemn a o
criticize a o
criticise a o
rebuke a k
chide a k
deride a c
mock a k
ridicule a c k
praise a o
laud a k
hail a c
applaud a o k
congratulate a k
thank a k
credit a k
commend a k
welcome o k
rail q | against at
rant q | about
lash-out q | at
boast t | of about
brag t | of about
tout o c k
complain t | of about
lament t o w
bemoan o k
quip t q
joke t q | about
kid q
speculate t w | about
surmise t
hint t | at
imply t
intimate t
insinuate t
demand t o w i
question w o
wonder t w q | about
ask t r w p | for about
inquire w q | about
query w
pose q
press a
call c | for on
describe c o w
label c
rate c k
rank s k
present s k
position s k
posture s k
pitch s k
bill s k
style s k
wave-off s k
sell s k
sum-up s k
shrug-off s k
laugh-off s k
trumpet s k
rip c k
disparage a c k
write-off s k
brush-off s k
brand c
dub c
term c
deem c
characterize c
characterise c
liken a k
compare a k
refer q k | to
portray c k
cast c k
paint c k
depict c k
quote q
cite o
testify t | about
attest t | to
affirm t o
aver t
avow t
profess t i
proclaim t c o
flag o k
pronounce t c
tweet t q o
retweet o
post t q
email t q
text t q
blog t q
message q
muse t q
opine t
posit t
theorize t
theorise t
hypothesize t
elaborate q | on
expound q | on
reflect t q k | on
reason t
venture t q
interject q
interrupt q
chime-in q
shout t q
yell t q
scream t q
holler q
bellow q
cry q
exclaim t q
whisper t q
murmur t q
mouth q
mutter t q | about
mumble q
growl q
snap q
snarl q
bark q
blurt q
blurt-out q
call-out q
cry-out q
shout-out q
yell-out q
laugh q
chuckle q
smile q
sigh q
beam q
shrug q
grin q
nod q
gush t q | about over
enthuse t q
crow t q
fume t q
fret t q
thunder t q
chant t q
sing q
plead q p
beg q p
implore p q
exhort p q
beseech p
instruct p r
order p o k
direct p k
command p q
invite p k
invoke o k
offer o k
campaign k | on
challenge p k
dare p k
fault a k
encourage p o k
push p k | for
lobby p k | for
advocate t o k | for
call-on p
call-for o
appeal p | for
speak q k | of about against
talk q k | of about
discuss o w k
debate w o k
address o k
outline o w k
detail o w k
spell-out w o
lay-out o w
set-out o w
articulate o k
voice o k
express o k
convey t o k
signal t
indicate t w
show d
find d
read q k
remember t w s
marvel t q | at
riff q
identify c k
herald c k
frame c k
introduce c k
coach p k
react q
begin q
project t
list d s k
document d k
project t
rule d
determine d w
publish d k
release o k
issue o k
unveil o k
believe g
think g
feel g
hope g i
fear g
worry g | about that
expect g i
suspect g
doubt g w
assume g
consider c k
regard c k
view c k
see c k
know g w
understand g w
realize g
realise g
recognize g
recognise g
want i p k
favor o k
favour o k
support o k
back o k
oppose o k
endorse o k
defend o k
regret t o
resent o k
hear g
learn g
judge t
go-on q
sum-up q
put-it q
scoff t q
sneer q
sniff q
taunt q
tease q
vent q
scold q
gripe t q | about
grumble t q | about
grouse t q
bristle q
object t | to
stipulate t
certify t
swear-in o
guess t q
figure g
pray g
dream g
vouch q | for
snipe t q
deadpan t q
seethe q
rejoin q
snort q
wisecrack q
concur t q | with
confide t q
conjecture t
demur q
deplore o k
fret t q | about over
groan q
intone t q
jest t q
lecture q
moan t q
needle q
pontificate q
preach h q
relay t o
remonstrate q
roar q
shriek q
sputter q
stammer q
stutter q
summarize q w
summarise q w
volunteer h q
wail q
whine t q
reckon t
disagree q
verify t o
corroborate t o
guarantee h
divulge t w o
notify r
reassure r
anticipate g
foresee g
prophesy t
enquire q w
hiss q
sob q
drawl q
croak q
make-clear t w
point-to k
make-plain t w
hold h
accept h
allow h
submit h
caption q
chorus q
wheeze q
rasp q
grunt q
bawl q
squeal q
gasp q
giggle q
smirk q
coo q
croon q
whimper q
hoot q
interpose q
riposte q
parry q
pipe-up q
butt-in q
weigh-in q
jump-in q
let-slip t
let-on t
restate o k
postulate t
decree t
foretell t
calculate d
alert r
brief r
apprise r
reminisce q | about
berate a k
upbraid a k
castigate a k
chastise a k
excoriate a k
reprimand a k
skewer a k
trash a k
rubbish a c k
impugn k
nickname c k
extol k
repudiate o k
disavow o k
renounce o k
`

const irregular: Record<string, string> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  make: 'makes made made making',
  write: 'writes wrote written writing',
  speak: 'speaks spoke spoken speaking',
  swear: 'swears swore sworn swearing',
  think: 'thinks thought thought thinking',
  feel: 'feels felt felt feeling',
  know: 'knows knew known knowing',
  understand: 'understands understood understood understanding',
  find: 'finds found found finding',
  sell: 'sells sold sold selling',
  show: 'shows showed shown showing',
  hold: 'holds held held holding',
  read: 'reads read read reading',
  see: 'sees saw seen seeing',
  put: 'puts put put putting',
  go: 'goes went gone going',
  begin: 'begins began begun beginning',
  hear: 'hears heard heard hearing',
  seek: 'seeks sought sought seeking',
  sing: 'sings sang sung singing',
  shoot: 'shoots shot shot shooting',
  hit: 'hits hit hit hitting',
  lay: 'lays laid laid laying',
  set: 'sets set set setting',
  cast: 'casts cast cast casting',
  spell: 'spells spelled spelled spelling',
  learn: 'learns learned learned learning',
  foresee: 'foresees foresaw foreseen foreseeing',
  foretell: 'foretells foretold foretold foretelling',
  let: 'lets let let letting',
}

const doubling = new Set(
  'admit fret quip brag pan rip plan refer regret slam rebut kid snap extol chat pen jot sum dub begin grin nod bet aver concur demur deadpan blog sob submit beg'.split(
    ' ',
  ),
)

function inflect(verb: string): readonly string[] {
  const known = irregular[verb]
  if (known !== undefined) return known.split(' ')
  if (verb === 'marvel') return ['marvels', 'marveled', 'marvelled', 'marveling', 'marvelling']
  if (verb === 'label') return ['labels', 'labeled', 'labelled', 'labeling', 'labelling']
  if (verb === 'signal') return ['signals', 'signaled', 'signalled', 'signaling', 'signalling']
  if (verb === 'counsel') return ['counsels', 'counseled', 'counselled', 'counseling', 'counselling']
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = doubling.has(verb) ? verb + verb.at(-1) : verb
  return [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`]
}

export interface CueVerb {
  /** Base form, with its particle: "say", "point out". */
  readonly lemma: string
  readonly frames: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly particle: string | null
}

/** Every inflected form (lower case) of every cue verb; a form with particles leads to several verbs. */
export const cueVerbs = new HouseList<readonly CueVerb[]>(build(frames))

/** The forms of a newsroom's own verbs, beside what the list knows of them. */
export function houseVerbs(verbs: readonly string[]): ReadonlyMap<string, readonly CueVerb[]> {
  const own = build(verbs.map((verb) => `${verb.toLowerCase().replace(' ', '-')} t w`).join('\n'))
  return new Map([...own].map(([form, entries]) => [form, [...(cueVerbs.get(form) ?? []), ...entries]]))
}

function build(table: string): Map<string, CueVerb[]> {
  const map = new Map<string, CueVerb[]>()
  /** Hundreds of verbs share some dozens of sets; every run builds this table. */
  const sets = new Map<string, ReadonlySet<string>>()
  const setOf = (words: string) => {
    let set = sets.get(words)
    if (set === undefined) {
      set = new Set(words === '' ? [] : words.split(' '))
      sets.set(words, set)
    }
    return set
  }
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' | ')
    const space = left.indexOf(' ')
    const name = left.slice(0, space)
    const [verb = '', particle = null] = name.split('-')
    const entry: CueVerb = {
      lemma: particle === null ? name : `${verb} ${particle}`,
      frames: setOf(left.slice(space + 1)),
      prepositions: setOf(right),
      particle,
    }
    for (const form of new Set([verb, ...inflect(verb)])) {
      const list = map.get(form) ?? []
      list.push(entry)
      map.set(form, list)
    }
  }
  return map
}

/** Forms that are always verbs, whatever the tagger thinks. */
export const certainVerbs: ReadonlyMap<string, string> = new Map([
  ['said', 'VBD'],
  ['says', 'VBZ'],
  ['told', 'VBD'],
  ['tells', 'VBZ'],
  ['wrote', 'VBD'],
  ['asked', 'VBD'],
  ['added', 'VBD'],
  ['explained', 'VBD'],
  ['insisted', 'VBD'],
  ['argued', 'VBD'],
  ['warned', 'VBD'],
  ['replied', 'VBD'],
  ['recalled', 'VBD'],
  ['tweeted', 'VBD'],
  ['adds', 'VBZ'],
  ['asks', 'VBZ'],
  ['writes', 'VBZ'],
  ['argues', 'VBZ'],
  ['insists', 'VBZ'],
  ['explains', 'VBZ'],
])

/** Nouns for what somebody said, behind which its content can stand ("a claim that …", "in a statement"). */
export const statementNouns: ReadonlySet<string> = new Set(
  (
    'statement counterclaim claim allegation assertion argument suggestion warning prediction announcement admission denial complaint promise pledge vow threat ' +
    'declaration comment remark testimony accusation contention insistence belief view opinion conclusion finding report estimate question ' +
    'acknowledgment acknowledgement confirmation demand call request plea proposal recommendation revelation observation charge speculation rumor rumour ' +
    'concern fear hope message point mantra catchphrase refrain verdict assessment theory explanation excuse defence defense reasoning motto answer reply response advice hint insinuation boast quip taunt lament assurance reminder evidence ruling judgment judgement ' +
    'pronouncement confession concession rebuttal reassurance guarantee projection hypothesis determination interpretation objection protest retort riposte jibe gibe barb affirmation caution oath recollection stipulation grievance rebuke'
  ).split(' '),
)

/** What words stand on: quoted, they are a sign's, a chant's or a song's, and nobody's statement. */
export const signNouns: ReadonlySet<string> = new Set(
  (
    'sign signs signboard signboards banner banners placard placards poster posters plaque plaques billboard billboards sticker stickers t-shirt t-shirts shirt shirts cap hat hats badge badges button buttons ' +
    'graffiti mural headline headlines caption captions tattoo slogan slogans motto mottos chant chants song songs hymn jingle refrain tagline hashtag inscription headstone gravestone chorus verse lyric lyrics epitaph password'
  ).split(' '),
)

/** Verbs that make one of these nouns somebody's own: "raised concerns that", "made the claim that". */
export const statementVerbs: ReadonlySet<string> = new Set(
  (
    'make makes made making raise raises raised raising express expresses expressed expressing voice voices voiced voicing ' +
    'issue issues issued issuing give gives gave giving offer offers offered offering repeat repeats repeated repeating ' +
    'share shares shared sharing reiterate reiterates reiterated reiterating'
  ).split(' '),
)

/** What a writer calls a statement just reported: ", a charge that Cole denies". */
export const summaryNouns: ReadonlySet<string> = new Set(
  'decision charge claim assertion accusation allegation move reference nod swipe jab dig argument contention comment remark suggestion position stance sign term phrase admission acknowledgment acknowledgement assessment criticism echo insult prediction promise pledge threat warning retort quip rebuke recommendation approach sentiment result milestone figure statement finding conclusion'.split(
    ' ',
  ),
)

/** What a statement is made in: "in a statement", "at a news conference". */
export const channels: ReadonlySet<string> = new Set(
  (
    'statement interview speech letter email e-mail tweet post message memo memoir book column essay op-ed editorial article blog testimony filing lawsuit ' +
    'complaint affidavit ruling report release briefing conference call broadcast video address remarks appearance debate hearing text note submission ' +
    'press phone telephone telegram bulletin advisory announcement'
  ).split(' '),
)

const forms = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.split(' ').flatMap((verb) => [verb, ...inflect(verb)]))
const shortList = 'claim admit confess reveal expose boast brag slam blast rant'

/** Verbs that judge what they report: the few that most style guides name, and all of the measured list. */
export const loadedCues = {
  short: forms(shortList),
  full: forms(
    `${shortList} allege assert insist maintain contend protest concede backtrack lambaste denounce decry rail mock ridicule deride tout lament complain quip`,
  ),
} as const
