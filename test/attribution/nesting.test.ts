import { testStatements } from './statements-of.ts'

testStatements({
  'content that waits for its verb': [
    [
      'Petrie argued that “each of the nine” – including Dale Voss – wanted the bridge closed.',
      'mixed | subject-verb | Petrie | argued | that “each of the nine” – including Dale Voss – wanted the bridge closed',
    ],
    [
      'The survey found that “The Long Mile,” a novel that came out in 1999, and “Ashes,” which came two years later, were the ones lent out most often.',
      'mixed | subject-verb | The survey | found | that “The Long Mile,” a novel that came out in 1999, and “Ashes,” which came two years later, were the ones lent out most often',
    ],
    [
      'Petrie said that “the tenants,” many of whom had paid in advance, were never told.',
      'mixed | subject-verb | Petrie | said | that “the tenants,” many of whom had paid in advance, were never told',
    ],
    [
      'Petrie assured the room that she had no debts – as Voss had said – and she could “promise” that the books were clean.',
      'mixed | subject-verb | Petrie | assured | that she had no debts – as Voss had said – and she could “promise” that the books were clean',
    ],
    [
      'Petrie assured the crowd that the bridge was “cut from one log,” even if nobody could tell.',
      'mixed | subject-verb | Petrie | assured | that the bridge was “cut from one log,” even if nobody could tell',
    ],
    [
      'The inspectors had said more than 300 permits were sound, but nearly all others were “provisional,” a lower grade.',
      'mixed | subject-verb | The inspectors | said | more than 300 permits were sound, but nearly all others were “provisional,”',
    ],
    [
      'Voss said he was “tired,” that the board was “deaf” and that nobody would “lift a finger.”',
      'mixed | subject-verb | Voss | said | he was “tired,” that the board was “deaf” and that nobody would “lift a finger.”',
    ],
    [
      'According to some on the ferry, Petrie was “hiding,” sparking a round of guessing about her health.',
      'mixed | according-to | some on the ferry | According to | Petrie was “hiding,”',
    ],
  ],
  'words behind a colon that have a cue of their own': [
    [
      'Petrie defended her record in an advert: “A pier is a promise to the sea,” the mayor says to the camera.',
      'indirect | subject-verb | Petrie | defended | her record in an advert',
      'direct | subject-verb | the mayor | says | “A pier is a promise to the sea,”',
    ],
    [
      'Voss responded by explaining that the keys were lost in a drain: “I looked twice,” Voss wrote.',
      'indirect | subject-verb | Voss | responded | by explaining that the keys were lost in a drain',
      'indirect | subject-verb | Voss | explaining | that the keys were lost in a drain',
      'direct | subject-verb | Voss | wrote | “I looked twice,”',
    ],
  ],
  'one quotation answers another': [
    [
      'Petrie asked, “Why now?” Voss said, “Nobody else would.”',
      'direct | subject-verb | Petrie | asked | “Why now?”',
      'direct | subject-verb | Voss | said | “Nobody else would.”',
    ],
    [
      'She texted him, “Are you near?” He wrote back, “Ten minutes.”',
      'direct | subject-verb | She | texted | “Are you near?”',
      'direct | subject-verb | He | wrote | “Ten minutes.”',
    ],
    ['Ruiz asked, “Is it safe?” Cole nodded.', 'direct | subject-verb | Ruiz | asked | “Is it safe?”'],
    [
      'Petrie responded to Voss with, “Whose boat?” Voss then wrote back, “Yours, I think.”',
      'direct | subject-verb | Petrie | responded | “Whose boat?”',
      'direct | subject-verb | Voss | wrote | “Yours, I think.”',
    ],
    ['“Why now?” Petrie asked, “and why me?”', 'direct | subject-verb | Petrie | asked | “Why now?” … “and why me?”'],
  ],
  'a cue in a clause that only leads in': [
    [
      'Despite what she wrote in the speech about Voss, Petrie said she “could live with him as clerk.”',
      'mixed | subject-verb | Petrie | said | she “could live with him as clerk.”',
    ],
    [
      'Dale Voss told the Harwick Gazette before he spoke to the board that he believed it was time to “meet her halfway.”',
      'mixed | subject-verb | Dale Voss | told | that he believed it was time to “meet her halfway.”',
    ],
    [
      'Voss said that once the board goes on holiday, “I shall walk every street of this town.”',
      'mixed | subject-verb | Voss | said | that once the board goes on holiday, “I shall walk every street of this town.”',
    ],
    [
      'In response to Voss’s charge that Petrie has been weak on rents, the mayor said she and the board had made progress.',
      'indirect | nominal | Voss | Voss’s charge | that Petrie has been weak on rents',
      'indirect | subject-verb | the mayor | said | she and the board had made progress',
    ],
    ['The day Mayor Petrie resigned, Voss wrote a song.'],
    [
      'Petrie noted that although floods are rare in town – she wrote a school essay about one – “you add this to the rest, and you shiver.”',
      'mixed | subject-verb | Petrie | noted | that although floods are rare in town – she wrote a school essay about one – “you add this to the rest, and you shiver.”',
    ],
  ],
  'whose nouns of saying are': [
    [
      'The board backed the contention of former mayor Hilda Crane that some of the letters were “mislaid.”',
      'mixed | subject-verb | The board | backed | the contention of former mayor Hilda Crane that some of the letters were “mislaid.”',
      'mixed | nominal | former mayor Hilda Crane | the contention | that some of the letters were “mislaid.”',
    ],
    [
      'Petrie delivered an impassioned defence of “Harwick values” on Tuesday.',
      'mixed | nominal | Petrie | an impassioned defence | “Harwick values” on Tuesday',
    ],
    [
      'Voss launched into a tirade against the “forgetful landlords” of the east side.',
      'mixed | nominal | Voss | a tirade | the “forgetful landlords” of the east side',
    ],
    [
      'Petrie said in her remarks on Monday that the board should back the town’s “stalwart friends.”',
      'mixed | subject-verb | Petrie | said | that the board should back the town’s “stalwart friends.”',
    ],
    [
      'Voss has given no detail of how he means to mend the pier, saying in his note only that he was “looking at ropes.”',
      'mixed | subject-verb | Voss | saying | that he was “looking at ropes.”',
    ],
  ],
  'who does what a participle or a relative clause says': [
    [
      'Voss held a meeting near the pier at which his deputy went on with the attack, mocking Petrie’s “grand tour” of the yards.',
      'mixed | subject-verb | his deputy | mocking | Petrie’s “grand tour” of the yards',
    ],
    [
      'The tone of the letter was milder than that of the tenants’ leaders, who, on a call on Friday, criticised Petrie for “telling half of the story.”',
      'mixed | subject-verb | who | criticised | Petrie for “telling half of the story.”',
    ],
    [
      'It was handled in a way Councillor Dale Voss slammed as “an audit by candlelight.”',
      'direct | subject-verb | Councillor Dale Voss | slammed | “an audit by candlelight.”',
    ],
    [
      'A video of Ivor Lang saying that the pier was “rotten” was shared widely.',
      'mixed | subject-verb | Ivor Lang | saying | that the pier was “rotten”',
    ],
    ['Petrie held up a sign saying “Hands off the pier.”'],
    [
      'Voss backs “a slow lane,” opposes “tolls of any kind” and recalled the strike of 2009.',
      'direct | subject-verb | Voss | backs | “a slow lane,”',
      'direct | subject-verb | Voss | opposes | “tolls of any kind”',
      'indirect | subject-verb | Voss | recalled | the strike of 2009',
    ],
    [
      'The film was described by Voss, who once acted in it, as “a slog.”',
      'direct | passive | Voss | described | “a slog.”',
    ],
    [
      '“Somebody else wrote it, and wrote it well!” Dale Voss, the head of the tenants, Tweeted on Friday.',
      'direct | subject-verb | Dale Voss | Tweeted | “Somebody else wrote it, and wrote it well!”',
    ],
  ],
  'as somebody put it': [
    [
      'Voss said the fault was “hers alone,” as Lund, then the clerk, put it in a memoir.',
      'mixed | subject-verb | Voss | said | the fault was “hers alone,”',
      'direct | subject-verb | Lund | put | “hers alone,”',
    ],
  ],
  'no quotations': [
    [
      'Petrie said in ‘08 that the pier would fail. “It was plain to anyone with eyes,” she said.',
      'indirect | subject-verb | Petrie | said | in ‘08 that the pier would fail',
      'direct | subject-verb | she | said | “It was plain to anyone with eyes,”',
    ],
    [
      'Petrie has hired Ann Lisle of the Harwick Echo, a paper that runs pieces with headlines such as “Why the pier makes us ugly” and “Who sold the sea?”',
    ],
  ],
})
