import { testStatements } from './statements-of.ts'

testStatements({
  'what somebody is said to call or ask': [
    [
      'The warden took the stage and called the ferry “a floating bus stop.”',
      'mixed | subject-verb | The warden | called | the ferry “a floating bus stop.”',
    ],
    [
      'Field’s deputy called that “plain silly.”',
      'mixed | subject-verb | Field’s deputy | called | that “plain silly.”',
    ],
    [
      'What Marsh called a “lost week” was one of the best for the fishery.',
      'mixed | subject-verb | Marsh | called | a “lost week”',
    ],
    [
      'The league has asked the mayor to “stop and think” before she signs.',
      'mixed | subject-verb | The league | asked | to “stop and think”',
    ],
    [
      'He commanded the crew to “leave the ropes alone.”',
      'mixed | subject-verb | He | commanded | to “leave the ropes alone.”',
    ],
    [
      'Pike is promising to “shut every tap” of the mill.',
      'mixed | subject-verb | Pike | promising | to “shut every tap” of the mill',
    ],
    [
      'He all but accused the banker of trying to “sink” the fund.',
      'mixed | subject-verb | He | accused | the banker of trying to “sink” the fund',
    ],
    [
      'Marsh is reported to have called the dockers “lazy guests” who bring nothing.',
      'mixed | subject-verb | Marsh | called | the dockers “lazy guests” who bring nothing',
    ],
    [
      'Marsh was quick to call the ferry “a bus stop.”',
      'mixed | subject-verb | Marsh | call | the ferry “a bus stop.”',
    ],
    [
      'Asked by Brand if the ferry “pays its way,” Marsh shrugged.',
      'mixed | passive | Brand | Asked | if the ferry “pays its way,”',
    ],
    [
      'Marsh wondered aloud if the ferry “made sense” in winter.',
      'mixed | subject-verb | Marsh | wondered | if the ferry “made sense” in winter',
    ],
  ],
  'other words for saying': [
    ['The ferry is “a bus stop,” as Marsh put it.', 'mixed | subject-verb | Marsh | put | The ferry is “a bus stop,”'],
    [
      'As Ida Marsh put it, the ferry was a bus stop that floats.',
      'indirect | subject-verb | Ida Marsh | put | the ferry was a bus stop that floats',
    ],
    [
      'The ferry is “a bus stop,” in the words of Ida Marsh.',
      'mixed | nominal | Ida Marsh | the words | The ferry is “a bus stop,”',
    ],
    [
      'In the words of the mayor, the ferry is a bus stop.',
      'indirect | nominal | the mayor | the words | the ferry is a bus stop',
    ],
    [
      'Marsh made clear that the ferry would sail.',
      'indirect | subject-verb | Marsh | made | that the ferry would sail',
    ],
    [
      'Marsh made it clear that the ferry would sail.',
      'indirect | subject-verb | Marsh | made | that the ferry would sail',
    ],
    [
      'Marsh raised concerns that the ferry would sink.',
      'indirect | nominal | Marsh | concerns | that the ferry would sink',
    ],
    [
      'The mayor has often made the claim that the ferry pays its way.',
      'indirect | nominal | The mayor | the claim | that the ferry pays its way',
    ],
    [
      'Marsh’s message in that race was that Brand “would sell anything to anyone.”',
      'mixed | nominal | Marsh | Marsh’s message | that Brand “would sell anything to anyone.”',
    ],
    [
      'Marsh sent the board a letter warning that the ferry would sink.',
      'indirect | subject-verb | a letter | warning | that the ferry would sink',
    ],
    [
      'Marsh’s fundraising letter to her backers notes that the ferry “has never paid its way.”',
      'mixed | subject-verb | Marsh’s fundraising letter to her backers | notes | that the ferry “has never paid its way.”',
    ],
    [
      'The pilot further related that the ferry had lost its way.',
      'indirect | subject-verb | The pilot | related | that the ferry had lost its way',
    ],
    [
      'The mayor is adamant that the ferry is “the pride of the coast.”',
      'mixed | subject-verb | The mayor | is | that the ferry is “the pride of the coast.”',
    ],
    [
      'By two votes to one the panel decreed that the ferry was “no place for horses.”',
      'mixed | subject-verb | the panel | decreed | that the ferry was “no place for horses.”',
    ],
    ['This means that the ferry is “at home” in Wick.'],
    [
      'The mayor: “The ferry is the pride of the coast.”',
      'direct | colon | The mayor | – | “The ferry is the pride of the coast.”',
    ],
    [
      'Ida Marsh, who leads the divers: “The ferry is the pride of the coast.”',
      'direct | colon | Ida Marsh | – | “The ferry is the pride of the coast.”',
    ],
    [
      'Three pupils held up boards at the gate, including: “Our ferry is ill” and “We need a new engine.”',
      'direct | colon | Three pupils | – | “Our ferry is ill” … “We need a new engine.”',
    ],
    [
      'Brand began by saying that the ferry was “a bus stop.”',
      'mixed | subject-verb | Brand | saying | that the ferry was “a bus stop.”',
    ],
  ],
  'clauses that speakers and relatives cut': [
    [
      'Lund said if elected mayor she could work with the board.',
      'indirect | subject-verb | Lund | said | if elected mayor she could work with the board',
    ],
    [
      'Lund’s advisers insist that, with the mayor away for the last of the month, there have been few talks.',
      'indirect | subject-verb | Lund’s advisers | insist | that, with the mayor away for the last of the month, there have been few talks',
    ],
    [
      'Rep. Chris Cole, R-N.Y., noted in a guest column in Saturday’s Wick Times that anger over the ferry is growing.',
      'indirect | subject-verb | Rep. Chris Cole | noted | that anger over the ferry is growing',
    ],
    [
      'The council officers whose rules have been struck down say the real change has come in the courts.',
      'indirect | subject-verb | The council officers | say | the real change has come in the courts',
    ],
    [
      'People arrested last week said the gate was shut.',
      'indirect | subject-verb | People arrested last week | said | the gate was shut',
    ],
    [
      'Lund and Cole both vowed to be tougher on the ferries.',
      'indirect | subject-verb | Lund and Cole | vowed | to be tougher on the ferries',
    ],
    [
      'But both vowed to be tougher on the ferries.',
      'indirect | subject-verb | both | vowed | to be tougher on the ferries',
    ],
    [
      'Ana Lund is continuing to insist she will open the books.',
      'indirect | subject-verb | Ana Lund | insist | she will open the books',
    ],
    [
      'Ana Lund first reported that the ferry had sunk.',
      'indirect | subject-verb | Ana Lund | reported | that the ferry had sunk',
    ],
    [
      'The attorney general of the state is suing Cole, claiming his college is a fraud.',
      'indirect | subject-verb | The attorney general of the state | claiming | his college is a fraud',
    ],
    [
      'How the fire began, Lund said, is unknown.',
      'indirect | subject-verb | Lund | said | How the fire began … is unknown',
    ],
    [
      'Why the fire began is unknown, Lund said.',
      'indirect | subject-verb | Lund | said | Why the fire began is unknown',
    ],
    [
      'In Leeds, marchers wore roses, the Echo reported, while in Wick the day began in silence, the Wick Times reported.',
      'indirect | subject-verb | the Echo | reported | In Leeds, marchers wore roses',
      'indirect | subject-verb | the Wick Times | reported | in Wick the day began in silence',
    ],
    [
      'The ferry line, which said it had no choice, shut the pier.',
      'indirect | subject-verb | which | said | it had no choice',
    ],
    [
      'The district saw 30 requests for seats, which he said were split between the two towns.',
      'indirect | subject-verb | he | said | were split between the two towns',
    ],
    ['Cole, who police say was driving, was hurt.', 'indirect | subject-verb | police | say | was driving'],
    ['A dam that experts warned would fail has failed.', 'indirect | subject-verb | experts | warned | would fail'],
    ['The ferry is what Cole said would save the town.', 'indirect | subject-verb | Cole | said | would save the town'],
  ],
  'a cue behind a relative clause or an adverbial': [
    [
      'Roth, who says that his costs were “in the six figures,” described the mood as “grim.”',
      'mixed | subject-verb | who | says | that his costs were “in the six figures,”',
      'mixed | subject-verb | Roth | described | the mood as “grim.”',
    ],
    [
      'Roth, who called the vote “a scandal,” questioned the mood of the board.',
      'mixed | subject-verb | who | called | the vote “a scandal,”',
      'indirect | subject-verb | Roth | questioned | the mood of the board',
    ],
    [
      'Roth said, if elected, she would ask the board to stay.',
      'indirect | subject-verb | Roth | said | if elected, she would ask the board to stay',
    ],
    [
      'Because of how the town drew the line, explained Roth, “with the vote so close nobody will dare to move.”',
      'mixed | verb-subject | Roth | explained | Because of how the town drew the line … “with the vote so close nobody will dare to move.”',
    ],
    [
      '“It will rain,” Roth said, if only to herself, and they left.',
      'direct | subject-verb | Roth | said | “It will rain,”',
    ],
  ],
  'quotations led in without a verb of saying': [
    [
      'From Ana Lund, the county engineer, came a warning on Monday: “Do not go near the dam tonight.”',
      'direct | colon | Ana Lund | – | “Do not go near the dam tonight.”',
    ],
    [
      'Lund’s verdict on the dam? “It will stand for years.”',
      'direct | lead-in | Lund | – | “It will stand for years.”',
    ],
    ['The verdict on the dam? “It will stand for years.”', 'direct |  |  | – | “It will stand for years.”'],
    [
      '“The dam is safe,” in the words of Ana Lund, “and so is the road.”',
      'direct | nominal | Ana Lund | the words | “The dam is safe,” … “and so is the road.”',
    ],
  ],
  'words that stand on something, and works': [
    ['The motto over the gate is “Nobody enters who has not read the rules.”'],
    [
      'Marsh’s motto is “Nobody enters who has not read the rules.”',
      'direct | nominal | Marsh | Marsh’s motto | “Nobody enters who has not read the rules.”',
    ],
    ['The crate was labelled “Handle with care, contents may be hot.”'],
    ['The song’s chorus, “I will wait for you by the river tonight,” is sung twice.'],
    ['A chant of “we will not go home until the gate is shut” went up.'],
    ['Ida Marsh directed “Seven Days in the Salt House” in 1999.'],
    ['Ida Marsh sang “Where Have All the Herring Gone” at the fair.'],
  ],
  'courts, agencies and captions': [
    [
      'As per Rao, the dam will be ready by May.',
      'indirect | according-to | Rao | As per | the dam will be ready by May',
    ],
    [
      'The High Court held that the dam was unsafe.',
      'indirect | subject-verb | The High Court | held | that the dam was unsafe',
    ],
    ['The porter held the gate that night.'],
    ['The dam, as the rules allow, is open to walkers.'],
    [
      'The Echo quoted Rao as saying that the dam was safe.',
      'indirect | subject-verb | Rao | saying | that the dam was safe',
    ],
    ['“The dam is safe,” the Echo quoted Rao as saying.', 'direct | subject-verb | Rao | saying | “The dam is safe,”'],
    [
      '“The dam is safe,” Rao was quoted as saying by the Echo.',
      'direct | subject-verb | Rao | saying | “The dam is safe,”',
    ],
    [
      'Downing Street has insisted the figures are right.',
      'indirect | subject-verb | Downing Street | insisted | the figures are right',
    ],
    [
      'Pike, 45, captioned the clip, “We have not slept for days.”',
      'direct | subject-verb | Pike | captioned | “We have not slept for days.”',
    ],
    ['He closed with his new single, “Songs of the Salt Sea.”'],
    [
      'In an interview, Steve Hume, a former clerk, said Farrow “was in all of it from the start” and left early.',
      'mixed | subject-verb | Steve Hume | said | Farrow “was in all of it from the start” and left early',
    ],
    ['Her announcement was “a real step forward.”'],
    ['Her answer was “no, and never again.”', 'direct | nominal | Her | Her answer | “no, and never again.”'],
  ],
  'sentences that break off': [['Lund raised concerns'], ['Lund said,'], ['Lund quoted the clerk as'], ['As per Rao']],
  'what a comparison or a gesture cuts off': [
    [
      'While saying the plan was sound, Lund voted against it.',
      'indirect | subject-verb | Lund | saying | the plan was sound',
    ],
    [
      'Even while saying that he does respect Lund, he went on to vote no.',
      'indirect | subject-verb | he | saying | that he does respect Lund',
    ],
    [
      'Forty-seven percent said they would vote for Lund, compared with 35 percent in May.',
      'indirect | subject-verb | Forty-seven percent | said | they would vote for Lund',
    ],
    [
      'Lund said the dam was old, pointing to a crack in the wall.',
      'indirect | subject-verb | Lund | said | the dam was old',
    ],
    [
      'Lund said the dam was “young,” compared to what stands upstream.',
      'mixed | subject-verb | Lund | said | the dam was “young,” compared to what stands upstream',
    ],
  ],
  'what is asked, answered and left open': [
    [
      'Asked by reporters whether he regretted the remarks, Ray Dutton shook his head and said that he would “say it all again tomorrow.”',
      'indirect | passive | reporters | Asked | whether he regretted the remarks',
      'mixed | subject-verb | Ray Dutton | said | that he would “say it all again tomorrow.”',
    ],
    [
      'Neither the ministry nor the contractor responded to questions, though a junior clerk said cracks had been visible.',
      'indirect | subject-verb | a junior clerk | said | cracks had been visible',
    ],
    [
      'Dutton responded to questions by email: “I have nothing to add.”',
      'direct | subject-verb | Dutton | responded | “I have nothing to add.”',
    ],
    [
      'The study’s lead author, Dr. Helen Okoro of the University of Carrow, said the findings should be read with care.',
      'indirect | subject-verb | Dr. Helen Okoro | said | the findings should be read with care',
    ],
    [
      'Anil Deo alleged that the funds had been diverted, a charge the council rejected as “baseless and born of panic”.',
      'indirect | subject-verb | Anil Deo | alleged | that the funds had been diverted',
      'direct | subject-verb | the council | rejected | “baseless and born of panic”',
    ],
    [
      'It was, she said, the worst winter in years: no heat, no water and no road out.',
      'indirect | subject-verb | she | said | It was … the worst winter in years: no heat, no water and no road out',
    ],
  ],
  'what only looks like a report, and where reports end': [
    [
      'In Portland, Oregon, Ana Ruiz and Ben Cole said the dam was safe.',
      'indirect | subject-verb | Ana Ruiz and Ben Cole | said | the dam was safe',
    ],
    [
      'The bridge, which engineers said was safe when it opened in 1990, closed.',
      'indirect | subject-verb | engineers | said | was safe when it opened in 1990',
    ],
    [
      'A dam that experts warned would fail if it rained hard has failed.',
      'indirect | subject-verb | experts | warned | would fail if it rained hard',
    ],
    ['The answer: “No.”'],
    ['Ana Ruiz was shot so that “the witnesses” could not testify.'],
    ['Ben Cole was so happy that “the whole street” danced.'],
    ['Ben Cole made a call that nobody answered.'],
    ['Ben Cole made a promise that he could not keep.'],
    ['The line from Leeds that runs past the dam will close.'],
    ["The team's response was that of champions."],
    ['The dam failed last May, which, in his view, was a scandal, and the firm was sold.'],
    ['The council voted on Monday, in my view, too late, and the mayor resigned.'],
    ['Ben Cole volunteered as a fireman when he was 16.'],
    ['The rules allow that fish to be sold.'],
    ['Ana Ruiz never accepted that she had lost.'],
    [
      'Sales rose by a fifth when compared with 2019 figures, Cole said.',
      'indirect | subject-verb | Cole | said | Sales rose by a fifth when compared with 2019 figures',
    ],
    [
      'Police said the girl was found in the barn, weeping.',
      'indirect | subject-verb | Police | said | the girl was found in the barn, weeping',
    ],
    [
      'A mother at a court in Leeds said the dam was safe.',
      'indirect | subject-verb | A mother at a court in Leeds | said | the dam was safe',
    ],
    ['“Is this it?” The man who had fired the gun was told he could go.', 'direct |  |  | – | “Is this it?”'],
    ['“Stop!” Ana Ruiz, who was shot in the leg, told the story in a film.'],
    ['The minister was careful to mention the dam.'],
    ['The team is in Group P. Ana Ruiz said it was good.', 'indirect | subject-verb | Ana Ruiz | said | it was good'],
    ['Ben Cole opened the letter from the bank, “Your account is closed.”'],
    [
      'It is, in her words, “the one tenant who never pays.”',
      'mixed | nominal | her | her words | It is … “the one tenant who never pays.”',
    ],
    [
      'One of them, Sheriff Dale Rusk of Pine County, told the Sun he would not enforce it.',
      'indirect | subject-verb | Sheriff Dale Rusk | told | he would not enforce it',
    ],
    [
      'Scientists not involved in the study cautioned that three years were too few.',
      'indirect | subject-verb | Scientists not involved in the study | cautioned | that three years were too few',
    ],
  ],
})
