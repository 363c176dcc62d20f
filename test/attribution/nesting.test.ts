import { testStatements } from './statements-of.ts'

testStatements({
  'content that waits for its verb': [
    [
      'Petrie argued that “every member on the board” – including Dale Voss – wanted the bridge closed.',
      'mixed | subject-verb | Petrie | argued | that “every member on the board” – including Dale Voss – wanted the bridge closed',
    ],
    [
      'The survey found that “The Long Mile,” a novel that came out in 1999, and “Ashes,” which followed in 2002, were among the most borrowed books.',
      'mixed | subject-verb | The survey | found | that “The Long Mile,” a novel that came out in 1999, and “Ashes,” which followed in 2002, were among the most borrowed books',
    ],
    [
      'Petrie said that “the tenants,” many of whom had paid in advance, were never told.',
      'mixed | subject-verb | Petrie | said | that “the tenants,” many of whom had paid in advance, were never told',
    ],
    [
      'Petrie assured the room that she had no debts – as Voss had said – and she could “guarantee” that the books were clean.',
      'mixed | subject-verb | Petrie | assured | that she had no debts – as Voss had said – and she could “guarantee” that the books were clean',
    ],
    [
      'Petrie assured the crowd that the bridge was “made of the same stuff,” even if nobody could see it.',
      'mixed | subject-verb | Petrie | assured | that the bridge was “made of the same stuff,” even if nobody could see it',
    ],
    [
      'The inspectors had said more than 300 permits were sound, but the vast majority were just “provisional,” a lower grade.',
      'mixed | subject-verb | The inspectors | said | more than 300 permits were sound, but the vast majority were just “provisional,”',
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
      'Petrie defended her record in an advert: “Mending the pier is a matter of pride,” the mayor says to the camera.',
      'indirect | subject-verb | Petrie | defended | her record in an advert',
      'direct | subject-verb | the mayor | says | “Mending the pier is a matter of pride,”',
    ],
    [
      'Voss responded by explaining that the files were locked in a cellar: “Trust me, I want them too,” Voss wrote.',
      'indirect | subject-verb | Voss | responded | by explaining that the files were locked in a cellar',
      'indirect | subject-verb | Voss | explaining | that the files were locked in a cellar',
      'direct | subject-verb | Voss | wrote | “Trust me, I want them too,”',
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
      'Petrie responded to Voss with, “Why now?” Voss then wrote back, “You looked tired.”',
      'direct | subject-verb | Petrie | responded | “Why now?”',
      'direct | subject-verb | Voss | wrote | “You looked tired.”',
    ],
    ['“Why now?” Petrie asked, “and why me?”', 'direct | subject-verb | Petrie | asked | “Why now?” … “and why me?”'],
  ],
  'a cue in a clause that only leads in': [
    [
      'Despite what she wrote in the speech about Voss, Petrie said she “may yet have to vote for him.”',
      'mixed | subject-verb | Petrie | said | she “may yet have to vote for him.”',
    ],
    [
      'Dale Voss told the Harwick Gazette before he spoke to the board that he believed it was time to “meet her halfway.”',
      'mixed | subject-verb | Dale Voss | told | that he believed it was time to “meet her halfway.”',
    ],
    [
      'Voss said that once the board goes on holiday, “I intend to do as much as I can.”',
      'mixed | subject-verb | Voss | said | that once the board goes on holiday, “I intend to do as much as I can.”',
    ],
    [
      'In response to Voss’s charge that Petrie has been weak on rents, the mayor said she and the board had made progress.',
      'indirect | nominal | Voss | Voss’s charge | that Petrie has been weak on rents',
      'indirect | subject-verb | the mayor | said | she and the board had made progress',
    ],
    ['The day Mayor Petrie resigned, Voss wrote a song.'],
    [
      'Petrie noted that although the use of force was rare in town – she wrote her first column on that subject – “you set it beside the others, and it shakes you.”',
      'mixed | subject-verb | Petrie | noted | that although the use of force was rare in town – she wrote her first column on that subject – “you set it beside the others, and it shakes you.”',
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
      'Voss launched into a lament for the “forgotten tenants” of the east side.',
      'mixed | nominal | Voss | a lament | the “forgotten tenants” of the east side',
    ],
    [
      'Petrie said in her opening remarks that the board should back the town’s “stalwart friends.”',
      'mixed | subject-verb | Petrie | said | that the board should back the town’s “stalwart friends.”',
    ],
    [
      'Voss has given no detail of how he means to mend the pier, saying in his statement only that he was “refining some practices.”',
      'mixed | subject-verb | Voss | saying | that he was “refining some practices.”',
    ],
  ],
  'who does what a participle or a relative clause says': [
    [
      'Voss held a meeting near the pier at which his deputy went on with the attack, mocking Petrie’s “grand tour” of the yards.',
      'mixed | subject-verb | his deputy | mocking | Petrie’s “grand tour” of the yards',
    ],
    [
      'The tone of the letter was milder than that of the tenants’ leaders, who, on a call on Friday, criticised Petrie for “misrepresenting what had happened.”',
      'mixed | subject-verb | who | criticised | Petrie for “misrepresenting what had happened.”',
    ],
    [
      'It was handled in a way Councillor Dale Voss slammed as “extremely careless.”',
      'direct | subject-verb | Councillor Dale Voss | slammed | “extremely careless.”',
    ],
    [
      'A video of Ivor Lang saying that the pier was “rotten” was shared widely.',
      'mixed | subject-verb | Ivor Lang | saying | that the pier was “rotten”',
    ],
    ['Petrie held up a sign saying “Hands off the pier.”'],
    [
      'Voss supports “fair rents,” opposes “across-the-board rises” and recalled the freeze of 2009.',
      'direct | subject-verb | Voss | supports | “fair rents,”',
      'direct | subject-verb | Voss | opposes | “across-the-board rises”',
      'indirect | subject-verb | Voss | recalled | the freeze of 2009',
    ],
    [
      'The film was described by Voss, who once acted in it, as “a slog.”',
      'direct | passive | Voss | described | “a slog.”',
    ],
    [
      '“Not us, but who can argue with it!” Dale Voss, the head of the tenants, Tweeted on Friday.',
      'direct | subject-verb | Dale Voss | Tweeted | “Not us, but who can argue with it!”',
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
      'Petrie said in ‘08 that the pier would fail. “I do sense that people know it,” she said.',
      'indirect | subject-verb | Petrie | said | in ‘08 that the pier would fail',
      'direct | subject-verb | she | said | “I do sense that people know it,”',
    ],
    [
      'Petrie has hired Ann Lisle of the Harwick Echo, a website that has run stories with headlines such as “Why the pier makes us ugly” and “Who sold the sea?”',
    ],
  ],
})
