import { testStatements } from './statements-of.ts'

testStatements({
  'what a noun before a name leaves to the name': [
    [
      'The bill was denounced by Ms. Dunmore as “a gift basket for the quarry owners,” a charge Mr. Renfield dismissed as “pure theater.”',
      'direct | passive | Ms. Dunmore | denounced | “a gift basket for the quarry owners,”',
      'direct | subject-verb | Mr. Renfield | dismissed | “pure theater.”',
    ],
    [
      'Mr. Sayre, whom Ms. Farrow once introduced as “the smartest man who ever lost six elections,” said nothing.',
      'direct | subject-verb | Ms. Farrow | introduced | “the smartest man who ever lost six elections,”',
    ],
    [
      '“It will be bad,” Acting Inspector Lou Bright said.',
      'direct | subject-verb | Acting Inspector Lou Bright | said | “It will be bad,”',
    ],
    [
      'Mr Coe, in a statement read by Miss Rao, said he had been left “humiliated and smelling of brassica”.',
      'mixed | subject-verb | Mr Coe | said | he had been left “humiliated and smelling of brassica”',
    ],
  ],
  'in whose eyes, in whose words': [
    [
      '“Catastrophic” was the word Ms. Feld used to describe the collapse of the coalition.',
      'direct | subject-verb | Ms. Feld | used | “Catastrophic”',
    ],
    [
      'For General Ashcombe, a veteran of three wars, the question was simple: “Do we want to be there in 10 years or not?”',
      'direct | colon | General Ashcombe | – | “Do we want to be there in 10 years or not?”',
    ],
    [
      'For Pat Horan, who relies on the 14 to get to dialysis, it was no joke: “I was up all night worrying.”',
      'direct | colon | Pat Horan | – | “I was up all night worrying.”',
    ],
    [
      'To Ms. Abelson, who served under two presidents, the treaty is “a promissory note written in pencil.”',
      'mixed | according-to | Ms. Abelson | To | the treaty is “a promissory note written in pencil.”',
    ],
    [
      'To hear Ms. Whitlow tell it, the campaign is “a rocket waiting for a match.”',
      'mixed | subject-verb | Ms. Whitlow | tell | the campaign is “a rocket waiting for a match.”',
    ],
    [
      "“I've never seen owt like it” – that was the reaction of shopkeeper Nora Beale when the sea came through her door.",
      "direct | subject-verb | shopkeeper Nora Beale | the reaction | “I've never seen owt like it”",
    ],
    [
      "“We've had a good year”: so says Marta Lind, who took over as boss of the bootmaker in January.",
      "direct | verb-subject | Marta Lind | says | “We've had a good year”",
    ],
    ['“Ask the mayor,” was all Dale Voss would say.', 'direct | subject-verb | Dale Voss | say | “Ask the mayor,”'],
    [
      "Mr. Brandeberg's verdict on the compromise, delivered over his shoulder as he boarded an elevator: “Thin soup.”",
      'direct | colon | Mr. Brandeberg | – | “Thin soup.”',
    ],
    [
      'Petrie was blunt about what the board thinks of Voss: “He is a nuisance.”',
      'direct | colon | Petrie | – | “He is a nuisance.”',
    ],
    [
      'What began as “a conversation among friends,” as Mr. Renfield put it, has become a $30 million operation.',
      'direct | subject-verb | Mr. Renfield | put | “a conversation among friends,”',
    ],
    [
      'As my grandmother used to say, “a wet May fills the barn with hay”.',
      'direct | subject-verb | my grandmother | say | “a wet May fills the barn with hay”',
    ],
  ],
  'rows of verbs and agents': [
    [
      'Mr. Valenko accused Washington of “hypocrisy on stilts,” praised Ms. Solvang for her “icy good sense” and said of Mr. Castane, “He will be buried in that palace.”',
      'mixed | subject-verb | Mr. Valenko | accused | Washington of “hypocrisy on stilts,”',
      'mixed | subject-verb | Mr. Valenko | praised | Ms. Solvang for her “icy good sense”',
      'direct | subject-verb | Mr. Valenko | said | “He will be buried in that palace.”',
    ],
    [
      'Ms. Dunmore spent the hour defending her record while accusing Ms. Marwick of “inventing a past she never had.”',
      'mixed | subject-verb | Ms. Dunmore | accusing | Ms. Marwick of “inventing a past she never had.”',
    ],
    [
      "Ms. Hargrave's new book, “What the River Keeps,” has been praised by Mr. Menon as “the rare political memoir with verbs.”",
      'direct | passive | Mr. Menon | praised | “the rare political memoir with verbs.”',
    ],
    [
      'The bridge has been called “an eyesore” by the civic trust, “a masterpiece” by its architect and “that thing” by everyone else.',
      'direct | passive | the civic trust | called | “an eyesore”',
      'direct | passive | its architect | called | “a masterpiece”',
      'direct | passive | everyone | called | “that thing”',
    ],
    [
      'The film was dismissed as “tosh” by one critic and hailed as “a small miracle” by another.',
      'direct | passive | one critic | dismissed | “tosh”',
      'direct | passive | another | hailed | “a small miracle”',
    ],
    [
      "The attorney general's office was accused in the lawsuit of running “a shakedown with stationery.”",
      'mixed | passive | the lawsuit | accused | running “a shakedown with stationery.”',
    ],
    ['Bosses at Corrie, once hailed as “the Rolls-Royce of boots”, are to be questioned by MPs.'],
  ],
  "where one speaker's words end and another's begin": [
    [
      "Ms. Feld argued that the summit's failure was “baked in from the start” because, she said, “nobody in that room had the authority to say yes.”",
      "mixed | subject-verb | Ms. Feld | argued | that the summit's failure was “baked in from the start”",
      'direct | subject-verb | she | said | “nobody in that room had the authority to say yes.”',
    ],
    [
      'Though he had once praised Mr. Castane as “a man of steel and honey,” Mr. Breckley said on Friday that he felt “no particular duty to defend him.”',
      'mixed | subject-verb | he | praised | Mr. Castane as “a man of steel and honey,”',
      'mixed | subject-verb | Mr. Breckley | said | that he felt “no particular duty to defend him.”',
    ],
    [
      'Chief Superintendent Wendy Rook said nobody could tell yet, but that vandalism had been ruled out.',
      'indirect | subject-verb | Chief Superintendent Wendy Rook | said | nobody could tell yet, but that vandalism had been ruled out',
    ],
    [
      'He has since insisted on Instagram that he was “misquoted”.',
      'mixed | subject-verb | He | insisted | that he was “misquoted”',
    ],
    [
      'Mr. Renfield promised, a bit less vividly, to “look into it.”',
      'mixed | subject-verb | Mr. Renfield | promised | to “look into it.”',
    ],
    [
      'It is a claim that others in the field have called, variously, “brave”, “intriguing” and “bananas”.',
      'direct | subject-verb | others in the field | called | “brave”, “intriguing” and “bananas”',
    ],
    [
      "Mr. Menon's criticism of the bank — that it was “run by poets” — stung all the more because it was true.",
      "mixed | nominal | Mr. Menon | Mr. Menon's criticism | that it was “run by poets”",
    ],
    [
      "Ms. Farrow's vow that she would “never, ever” raise the gasoline tax came back to haunt her in an ad.",
      "mixed | nominal | Ms. Farrow | Ms. Farrow's vow | that she would “never, ever” raise the gasoline tax",
    ],
    [
      '“I do not think the old plan” – that the pier can float – “is going to last,” Voss said.',
      'direct | subject-verb | Voss | said | “I do not think the old plan” … “is going to last,”',
    ],
    [
      'The club’s owner, Baroness Wyke, issued a statement before the match saying the manager had her “complete support”.',
      'mixed | subject-verb | Baroness Wyke | saying | the manager had her “complete support”',
    ],
    [
      'She said officers came to the door and told her to pack.',
      'indirect | subject-verb | She | said | officers came to the door',
      'indirect | subject-verb | officers | told | to pack',
    ],
    ['Asked what he meant by “harbour people,” Voss laughed.'],
    [
      'Petrie and Lang both said the pier was safe, but Voss and his lawyer, Una Shaw, disagreed.',
      'indirect | subject-verb | Petrie and Lang | said | the pier was safe',
    ],
    [
      'Lang gave evidence that the pier had been “rotten for years.”',
      'mixed | nominal | Lang | evidence | that the pier had been “rotten for years.”',
    ],
  ],
  documents: [
    [
      'Minutes of a meeting in October 2017 record that Mr Strood “did not wish to see the matter go outside the building”.',
      'mixed | subject-verb | Minutes of a meeting | record | that Mr Strood “did not wish to see the matter go outside the building”',
    ],
    [
      'Notes made by PC Lunn at the scene recorded that the driver “smelt strongly of drink”.',
      'mixed | subject-verb | Notes made by PC Lunn at the scene | recorded | that the driver “smelt strongly of drink”',
    ],
  ],
  'whose a quotation without a cue is': [
    [
      'Margarethe Stoll runs a laboratory. She smiles at that. “It is a good line. He had plenty of them.”',
      'direct | previous-sentence | She | – | “It is a good line. He had plenty of them.”',
    ],
    [
      'The headteacher, Joanna Petrie, has been meeting them at the barrier each morning. “The little ones think it is an adventure.”',
      'direct | previous-sentence | The headteacher | – | “The little ones think it is an adventure.”',
    ],
    [
      'It is 2am, and the nurse in charge of the ward, Chidi Warrender, is looking for a pillow. “There were forty in April.”',
      'direct | previous-sentence | the nurse in charge of the ward | – | “There were forty in April.”',
    ],
    [
      'For Gareth Ollivant, who runs the Plough, the timing could not be worse. “We had just taken on two staff for the summer.”',
      'direct | previous-sentence | Gareth Ollivant | – | “We had just taken on two staff for the summer.”',
    ],
    [
      'Ms Shah asked what Mrs Munt had done next. “I tasted it. I knew straight away it was not mine.”',
      'indirect | subject-verb | Ms Shah | asked | what Mrs Munt had done next',
      'direct | previous-sentence | Mrs Munt | – | “I tasted it. I knew straight away it was not mine.”',
    ],
  ],
  'nobody says anything': [['Greaves answered with a picture of a lemon.']],
})
