import { testStatements } from './statements-of.ts'

testStatements({
  'apposition, adverb and cue': [
    [
      'Ida Marsh, the port’s head diver, on Friday said the wreck was “no place for tourists.”',
      'mixed | subject-verb | Ida Marsh | said | the wreck was “no place for tourists.”',
    ],
    [
      'Rosa Quill, 61, in a note to the orchestra called the tour “an insult to every player.”',
      'mixed | subject-verb | Rosa Quill | called | the tour “an insult to every player.”',
    ],
    [
      'Rep. Ida Marsh (D-Wick) in a statement said the dive was “a needless risk.”',
      'mixed | subject-verb | Rep. Ida Marsh | said | the dive was “a needless risk.”',
    ],
    [
      'Ida Marsh — the port’s head diver — on Friday said the wreck was safe.',
      'indirect | subject-verb | Ida Marsh | said | the wreck was safe',
    ],
    [
      'Ida Marsh, who leads the divers, in a statement called the contract “a bad joke.”',
      'mixed | subject-verb | Ida Marsh | called | the contract “a bad joke.”',
    ],
    [
      'The board’s chair, Ida Marsh, said the wreck was safe.',
      'indirect | subject-verb | Ida Marsh | said | the wreck was safe',
    ],
    [
      'The plan is sound, said the union’s secretary general, Ivo Brand.',
      'indirect | verb-subject | Ivo Brand | said | The plan is sound',
    ],
    [
      'The dive will go ahead, said her lawyer, Tom Pike.',
      'indirect | verb-subject | Tom Pike | said | The dive will go ahead',
    ],
    [
      'The dive will go ahead, said two people briefed on the plans.',
      'indirect | verb-subject | two people briefed on the plans | said | The dive will go ahead',
    ],
    [
      'Port captain Ellen P. Marsh said the wreck was safe.',
      'indirect | subject-verb | Port captain Ellen P. Marsh | said | the wreck was safe',
    ],
    [
      'Marsh, Pike and Brand said the wreck was safe.',
      'indirect | subject-verb | Marsh, Pike and Brand | said | the wreck was safe',
    ],
    [
      '“Nobody dives there,” Marsh, Pike and Brand said.',
      'direct | subject-verb | Marsh, Pike and Brand | said | “Nobody dives there,”',
    ],
    [
      'Many of the divers said the wreck was safe.',
      'indirect | subject-verb | Many of the divers | said | the wreck was safe',
    ],
    [
      'The wreck was safe, according to many of the divers.',
      'indirect | according-to | many of the divers | according to | The wreck was safe',
    ],
    [
      'The wreck was “a trap,” most divers said.',
      'mixed | subject-verb | most divers | said | The wreck was “a trap,”',
    ],
    [
      'Ida Marsh in a letter dated May 3 told reporters the wreck was safe.',
      'indirect | subject-verb | Ida Marsh | told | the wreck was safe',
    ],
    [
      'Ida Marsh in court on Monday, said the wreck was safe.',
      'indirect | subject-verb | Ida Marsh | said | the wreck was safe',
    ],
  ],
  'quotation and cue parted': [
    [
      '“Is the wreck safe?” Ida Marsh, who leads the divers, asked.',
      'direct | subject-verb | Ida Marsh | asked | “Is the wreck safe?”',
    ],
    [
      '“Nobody dives there!” Ida Marsh, a diver who has lived in Wick for years, said on Friday.',
      'direct | subject-verb | Ida Marsh | said | “Nobody dives there!”',
    ],
    ['“Nobody dives there!” Ida Marsh, who heard it first, left the room.', 'direct |  |  | – | “Nobody dives there!”'],
    [
      'Waiting since dawn at the bakery, the pensioners “were chilled through,” the nurse said.',
      'mixed | subject-verb | the nurse | said | Waiting since dawn at the bakery, the pensioners “were chilled through,”',
    ],
    [
      'Groomed by a boy, the mare, her trainer said, still has a “wild streak” in her.',
      'mixed | subject-verb | her trainer | said | Groomed by a boy, the mare … still has a “wild streak” in her',
    ],
    [
      'Nor, he said, was the beehive ever “as quiet as a chapel.”',
      'mixed | subject-verb | he | said | Nor … was the beehive ever “as quiet as a chapel.”',
    ],
    [
      'And yet, she said, although the loom is “older than the chapel,” it runs every day.',
      'mixed | subject-verb | she | said | And yet … although the loom is “older than the chapel,” it runs every day',
    ],
    [
      'The baker said if the oven failed again on market day it would be the “end of the loaf.”',
      'mixed | subject-verb | The baker | said | if the oven failed again on market day it would be the “end of the loaf.”',
    ],
    [
      'Ida Marsh at a rally in Wick on Sunday said the wreck was safe.',
      'indirect | subject-verb | Ida Marsh | said | the wreck was safe',
    ],
  ],
  'tails behind a question or an exclamation': [
    [
      '“Did we have a choice?” Ida Marsh told the Echo.',
      'direct | subject-verb | Ida Marsh | told | “Did we have a choice?”',
    ],
    [
      '“We had no choice!” Ida Marsh told a packed hall in Wick on Monday.',
      'direct | subject-verb | Ida Marsh | told | “We had no choice!”',
    ],
    [
      '“We had no choice!” Ida Marsh told the Echo that night that the dam was safe.',
      'direct |  |  | – | “We had no choice!”',
      'indirect | subject-verb | Ida Marsh | told | that the dam was safe',
    ],
    [
      '“Did we have a choice?” Ida Marsh has said.',
      'direct | subject-verb | Ida Marsh | said | “Did we have a choice?”',
    ],
    ['“We had no choice!” Ida Marsh would later say.', 'direct | subject-verb | Ida Marsh | say | “We had no choice!”'],
    [
      '“We had no choice!” Ida Marsh was quoted as saying.',
      'direct | subject-verb | Ida Marsh | saying | “We had no choice!”',
    ],
    [
      '“We had no choice!” Ida Marsh tells the Echo.',
      'direct | subject-verb | Ida Marsh | tells | “We had no choice!”',
    ],
    ['“We had no choice!” Ida Marsh has left the house.', 'direct |  |  | – | “We had no choice!”'],
    [
      '“We had no choice,” Ida Marsh is said to have told the court.',
      'direct | subject-verb | Ida Marsh | told | “We had no choice,”',
    ],
    ['“We had no choice,” Ida Marsh likes to say.', 'direct | subject-verb | Ida Marsh | say | “We had no choice,”'],
    [
      '“We had no choice,” Ida Marsh was heard to say.',
      'direct | subject-verb | Ida Marsh | say | “We had no choice,”',
    ],
    ['“We had no choice,” Marsh shot back.', 'direct | subject-verb | Marsh | shot | “We had no choice,”'],
    [
      'The town had “no choice at all,” per Marsh.',
      'mixed | according-to | Marsh | per | The town had “no choice at all,”',
    ],
  ],
  'sources without a name': [
    [
      'An official who spoke on condition of anonymity said the dam was old.',
      'indirect | subject-verb | An official | said | the dam was old',
    ],
    [
      'An official who spoke on the condition that he not be named said the dam was old.',
      'indirect | subject-verb | An official | said | the dam was old',
    ],
    [
      'Officials not authorized to speak publicly said the dam was old.',
      'indirect | subject-verb | Officials not authorized to speak | said | the dam was old',
    ],
    [
      'A person familiar with the talks but not authorized to speak about them said the dam was old.',
      'indirect | subject-verb | A person familiar with the talks | said | the dam was old',
    ],
    [
      '“The dam is old,” an official who spoke on condition of anonymity said.',
      'direct | subject-verb | an official | said | “The dam is old,”',
    ],
    [
      'But not authorized to speak about them said the dam was old.',
      'indirect | subject-verb | them | said | the dam was old',
    ],
  ],
  'more sources without a name': [
    [
      'The dam is old, multiple sources told the Echo.',
      'indirect | subject-verb | multiple sources | told | The dam is old',
    ],
    [
      'A U.S. official, a diplomat and two aides said the dam was old.',
      'indirect | subject-verb | A U.S. official, a diplomat and two aides | said | the dam was old',
    ],
    [
      'A mayor, a doctor and a winner of medals, said the dam was old.',
      'indirect | subject-verb | A mayor | said | the dam was old',
    ],
    [
      'An adviser to Lund, who asked for anonymity to be frank, said the dam was old.',
      'indirect | subject-verb | An adviser to Lund | said | the dam was old',
    ],
  ],
  'whose name stands beside whom': [
    [
      '“We expect to know more,” a spokeswoman for the insurer, Dell & Marsh, wrote.',
      'direct | subject-verb | a spokeswoman for the insurer | wrote | “We expect to know more,”',
    ],
    [
      'The chair of the board, Ida Marsh, said the wreck was safe.',
      'indirect | subject-verb | Ida Marsh | said | the wreck was safe',
    ],
    [
      'A spokesman for the mayor, Tom Pike, said the wreck was safe.',
      'indirect | subject-verb | Tom Pike | said | the wreck was safe',
    ],
    [
      'The fire is, in her words, “the one tenant who never pays.”',
      'mixed | nominal | her | her words | The fire is … “the one tenant who never pays.”',
    ],
    [
      'Asked by the Courier if he regretted it, Ray Dutton shrugged.',
      'indirect | passive | the Courier | Asked | if he regretted it',
    ],
  ],
  'who is quoted, in a clause inside another one': [
    [
      "The board met in the week after the paper's editorial telling them to “mind the till”.",
      "mixed | subject-verb | the paper's editorial | telling | to “mind the till”",
    ],
    ['Mensah scolded parents who say the pool is “a soup”.', 'mixed | subject-verb | who | say | the pool is “a soup”'],
    [
      'Ofori defended the coach, whom he called “a poet with a whistle”.',
      'mixed | subject-verb | Ofori | defended | the coach, whom he called “a poet with a whistle”',
      'direct | subject-verb | he | called | “a poet with a whistle”',
    ],
    [
      'He blamed the pump, which he said was “older than rain”.',
      'mixed | subject-verb | He | blamed | the pump, which he said was “older than rain”',
      'mixed | subject-verb | he | said | was “older than rain”',
    ],
    [
      "The mill shut because, in Ofori's words, “flour has no friends”.",
      "direct | nominal | Ofori | Ofori's words | “flour has no friends”",
    ],
    [
      'On its notice board, the Guild lists “late buns as the chief complaint.”',
      'direct | subject-verb | the Guild | lists | “late buns as the chief complaint.”',
    ],
    [
      'She called the oven “a lesson” in how not to bake.',
      'mixed | subject-verb | She | called | the oven “a lesson” in how not to bake',
    ],
    [
      'Mensah himself, who was away, has mocked the plan, calling it “fog” and saying that it would lift.',
      'mixed | subject-verb | Mensah himself | calling | it “fog”',
      'indirect | subject-verb | Mensah himself | saying | that it would lift',
    ],
    [
      'The row began after Ofori, asked about the roof, called it “a hat”.',
      'mixed | subject-verb | Ofori | called | it “a hat”',
    ],
    [
      'LIFT STUCK AGAIN - Kofi Mensah: “We sang until noon.”',
      'direct | colon | Kofi Mensah | – | “We sang until noon.”',
    ],
    [
      'We watched the cook loudly calling the soup “a crime”.',
      'mixed | subject-verb | the cook | calling | the soup “a crime”',
    ],
    [
      'They heard Ofori saying that the flour was “chalk”.',
      'mixed | subject-verb | Ofori | saying | that the flour was “chalk”',
    ],
    [
      '“Who moved the scales?” Will Mensah, the head baker, asked.',
      'direct | subject-verb | Will Mensah | asked | “Who moved the scales?”',
    ],
    [
      'The rink will cost 4m, according to calculations by the Guild.',
      'indirect | according-to | calculations by the Guild | according to | The rink will cost 4m',
    ],
  ],
  'reactions, datelines and descriptions': [
    [
      '“It will be done by May,” Ann Poll said. Tom Drew is not so sure. “They said that last year and the year before.”',
      'direct | subject-verb | Ann Poll | said | “It will be done by May,”',
      'direct | previous-sentence | Tom Drew | – | “They said that last year and the year before.”',
    ],
    [
      '“We gifted them two goals,” Lee Brandt said. “It was schoolboy stuff,” Ty Moss said. Asked if his job was safe, Brandt bristled. “Next question.”',
      'direct | subject-verb | Lee Brandt | said | “We gifted them two goals,”',
      'direct | subject-verb | Ty Moss | said | “It was schoolboy stuff,”',
      'direct | previous-sentence | Brandt | – | “Next question.”',
    ],
    [
      'WICK: The council will resurface 40 km of roads, commissioner Rekha Nair said on Friday.',
      'indirect | subject-verb | commissioner Rekha Nair | said | The council will resurface 40 km of roads',
    ],
    [
      'LOWDEN, Ont. — The bridge will close, the mayor said on Tuesday.',
      'indirect | subject-verb | the mayor | said | The bridge will close',
    ],
    [
      'According to police, the driver, a 24-year-old man from Holt, failed to stop.',
      'indirect | according-to | police | According to | the driver, a 24-year-old man from Holt, failed to stop',
    ],
  ],
  'asides and replies': [
    [
      'But Tara Singh, stranded for two days, said nobody had called her.',
      'indirect | subject-verb | Tara Singh | said | nobody had called her',
    ],
    [
      'Yet Ann Poll, hurt in the crash, said she was tired.',
      'indirect | subject-verb | Ann Poll | said | she was tired',
    ],
    ['“We believe so,” came the reply from Dunn.', 'direct | verb-subject | Dunn | came | “We believe so,”'],
  ],
  'between dashes and brackets': [
    [
      'The minister (“I will not resign over this matter”) has gone.',
      'direct | dash | The minister | – | “I will not resign over this matter”',
    ],
    [
      'The minister – “I will not resign over this matter” – has gone.',
      'direct | dash | The minister | – | “I will not resign over this matter”',
    ],
    [
      "Ann Poll's tweet – “It is all totally false!” – came hours after the vote.",
      'direct | dash | Ann Poll | – | “It is all totally false!”',
    ],
    [
      'Her aide – “I will not resign over this matter” – has gone.',
      'direct | dash | Her aide | – | “I will not resign over this matter”',
    ],
  ],
  'titles, places and marks beside a speaker': [
    [
      '"We had a plan and it worked," managing director Paula Hendry said.',
      'direct | subject-verb | managing director Paula Hendry | said | "We had a plan and it worked,"',
    ],
    [
      '"We had a plan and it worked," acting captain Paula Hendry said in a statement on the club\'s website.',
      'direct | subject-verb | acting captain Paula Hendry | said | "We had a plan and it worked,"',
    ],
    [
      '"I told them to keep going," Tom Sallis sighs.',
      'direct | subject-verb | Tom Sallis | sighs | "I told them to keep going,"',
    ],
    [
      '"What a night this has been," beamed Lotte Vos.',
      'direct | verb-subject | Lotte Vos | beamed | "What a night this has been,"',
    ],
    [
      'An email from Keith Durrant: "My wife is at the match and says the pitch looks like a paddy field."',
      'direct | colon | Keith Durrant | – | "My wife is at the match and says the pitch looks like a paddy field."',
    ],
    [
      '"Two hours before the doors open?" wrote one user on X. "Seriously?" asked another.',
      'direct | verb-subject | one user on X | wrote | "Two hours before the doors open?"',
      'direct | verb-subject | another | asked | "Seriously?"',
    ],
    [
      'A mother whose two children died when a coach plunged into a ravine told a court that she had begged the driver to stop.',
      'indirect | subject-verb | A mother | told | that she had begged the driver to stop',
    ],
    [
      'The stage was won by Lotte Vos, who at 38 said she had thought her chance was gone.',
      'indirect | subject-verb | who | said | she had thought her chance was gone',
    ],
    [
      '"I saw flames as high as the church," said one neighbour.',
      'direct | verb-subject | one neighbour | said | "I saw flames as high as the church,"',
    ],
    [
      "Ann Dale described the villagers as 'heroes' and thanked them. 'They saved my son,' she said.",
      "mixed | subject-verb | Ann Dale | described | the villagers as 'heroes'",
      "direct | subject-verb | she | said | 'They saved my son,'",
    ],
    ['After the match Okoro said that he was proud.', 'indirect | subject-verb | Okoro | said | that he was proud'],
    [
      'In her review Helen Opie wrote that it was dull.',
      'indirect | subject-verb | Helen Opie | wrote | that it was dull',
    ],
    [
      'On Instagram Mikkel Kjaer wrote: "Home at last."',
      'direct | subject-verb | Mikkel Kjaer | wrote | "Home at last."',
    ],
    [
      'On the wall somebody has written "Quiet please, people are dreaming."',
      'direct | subject-verb | somebody | written | "Quiet please, people are dreaming."',
    ],
  ],
  'relatives, titles and ages of speakers': [
    [
      'The decision, which Mayor Carla Dunleavy called "a disgrace," was announced Monday.',
      'direct | subject-verb | Mayor Carla Dunleavy | called | "a disgrace,"',
    ],
    [
      'The film, which its director calls "a love letter" and which took nine years to finish, opens on Friday.',
      'direct | subject-verb | its director | calls | "a love letter"',
    ],
    [
      'The bill drew fire from Rep. Joe Park, R-Ohio, who said it was a giveaway.',
      'indirect | subject-verb | who | said | it was a giveaway',
    ],
    [
      'The final was, in the words of the manager, Fiona Grieve, "the best day of my life".',
      'mixed | nominal | Fiona Grieve | the words | The final was … "the best day of my life"',
    ],
    [
      'Gareth Poole was arrested. In her notebook, PC Amy Lowe recorded him as saying: "I never saw him."',
      'direct | subject-verb | him | saying | "I never saw him."',
    ],
    [
      'The bridge is unsafe, according to a copy of the letter seen by Reuters.',
      'indirect | according-to | a copy of the letter seen by Reuters | according to | The bridge is unsafe',
    ],
    [
      'Humber mayor Sally Cutforth said she had learnt of it from the radio.',
      'indirect | subject-verb | Humber mayor Sally Cutforth | said | she had learnt of it from the radio',
    ],
  ],
  'whom a sentence behind a quotation names': [
    [
      '"We got the whole thing wrong from the start." So says Amara Lindqvist, the chief executive of Fenwick & Dale.',
      'direct | next-sentence | Amara Lindqvist | – | "We got the whole thing wrong from the start."',
    ],
  ],
})
