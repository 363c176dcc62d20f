import { testStatements } from './statements-of.ts'

testStatements({
  'figures behind an opening mark': [
    [
      'The council warned of ‘10 years of pain’ for the harbour.',
      'mixed | subject-verb | The council | warned | ‘10 years of pain’ for the harbour',
    ],
    [
      'The union said it was tired of waiting until ‘11 at night’ for the last bus.',
      'mixed | subject-verb | The union | said | it was tired of waiting until ‘11 at night’ for the last bus',
    ],
    [
      'Back in ‘84, the crew’s cook said, nobody had a radio.',
      'indirect | subject-verb | the crew’s cook | said | Back in ‘84 … nobody had a radio',
    ],
  ],
  'what is said to have been done meanwhile': [
    [
      'Bell was accused by the Crown of using a phone while driving.',
      'indirect | passive | the Crown | accused | using a phone while driving',
    ],
    [
      'Bell denied claiming benefits while running a shop.',
      'indirect | subject-verb | Bell | denied | claiming benefits while running a shop',
    ],
    [
      'Bell called for lower fares while keeping the buses free for pensioners.',
      'indirect | subject-verb | Bell | called | lower fares while keeping the buses free for pensioners',
    ],
    [
      'Hollis called the vote “a farce” while leaving the chamber.',
      'mixed | subject-verb | Hollis | called | the vote “a farce”',
    ],
  ],
  'times, persons and things behind a cue': [
    ['The war was lost, he concluded the next morning.', 'indirect | subject-verb | he | concluded | The war was lost'],
    ['Nobody had paid, Hagen shouted three times.', 'indirect | subject-verb | Hagen | shouted | Nobody had paid'],
    ['The deal was off, Bell texted friends.', 'indirect | subject-verb | Bell | texted | The deal was off'],
    [
      'Ms Petrie said he was sorry, and that apology was accepted.',
      'indirect | subject-verb | Ms Petrie | said | he was sorry',
    ],
    [
      'Ministers said the cost would be £2bn, but that figure has since doubled.',
      'indirect | subject-verb | Ministers | said | the cost would be £2bn',
    ],
    [
      'Officials said the road was open, but that heavy lorries were being turned back.',
      'indirect | subject-verb | Officials | said | the road was open, but that heavy lorries were being turned back',
    ],
  ],
  'who answers a reported question': [
    [
      'Lindahl asked how he could sleep at night. “It is disgusting.”',
      'indirect | subject-verb | Lindahl | asked | how he could sleep at night',
      'direct | continuation | Lindahl | – | “It is disgusting.”',
    ],
    [
      'Reporters asked Falk whether Torvald should quit. “That is for him.”',
      'indirect | subject-verb | Reporters | asked | whether Torvald should quit',
      'direct | previous-sentence | Falk | – | “That is for him.”',
    ],
    [
      'The coroner asked what Mr Hollis had seen. “A light, low on the water.”',
      'indirect | subject-verb | The coroner | asked | what Mr Hollis had seen',
      'direct | previous-sentence | Mr Hollis | – | “A light, low on the water.”',
    ],
    [
      'Ekman’s lawyer asked whether Lindahl had lied. “I put it to you that you made this up.”',
      'indirect | subject-verb | Ekman’s lawyer | asked | whether Lindahl had lied',
      'direct | continuation | Ekman’s lawyer | – | “I put it to you that you made this up.”',
    ],
  ],
  'words that somebody has but does not speak': [
    [
      'For Ines Falk, the judge’s words were hard to hear: “You are not a fit parent.”',
      'direct | colon | the judge’s words | – | “You are not a fit parent.”',
    ],
    [
      'For Pat Reed, the letter came in May. “Dear tenant, you have 30 days to leave.”',
      'direct |  |  | – | “Dear tenant, you have 30 days to leave.”',
    ],
    ['The victim, Una Reed, was found at noon. “We are heartbroken.”', 'direct |  |  | – | “We are heartbroken.”'],
    ['For drivers, there is “a new normal” coming.'],
    ['“Leave” was the message of the night.'],
    ['“Sea Glass” was the word of the year.'],
    ['The council’s defence against the “hundred-year flood” cost £9m.'],
    ['The film opens with a mention of “the Deluge” of 1953.'],
    ['Falk’s promise to voters — that of a new pier — was kept.'],
    ['Falk offered no evidence that the vote was rigged.'],
    [
      'Oster gave evidence that the gate had been left open.',
      'indirect | nominal | Oster | evidence | that the gate had been left open',
    ],
    ['It was written by Falk and “tidied up” by Oster.'],
    ['Oster called, in the small hours, “the Fixer” for help.'],
  ],
  'whose the participle is': [
    [
      'Lindahl shared a photo of Rolf Ekman describing him as “a hero”.',
      'mixed | subject-verb | Lindahl | describing | him as “a hero”',
    ],
    [
      'The police sent a letter to the mother of Rolf Ekman saying the case was closed.',
      'indirect | subject-verb | a letter to the mother of Rolf Ekman | saying | the case was closed',
    ],
    [
      'Lindahl posted a video of Rolf Ekman saying he was innocent.',
      'indirect | subject-verb | Lindahl | posted | a video of Rolf Ekman saying he was innocent',
      'indirect | subject-verb | Rolf Ekman | saying | he was innocent',
    ],
    [
      'Hagen watched Reed leaving, adding that he would miss her.',
      'indirect | subject-verb | Hagen | adding | that he would miss her',
    ],
  ],
  'whose the whole of it is': [
    [
      'The text read, “Are you awake?” Lindahl told the court.',
      'mixed | subject-verb | Lindahl | told | The text read, “Are you awake?”',
      'direct | subject-verb | The text | read | “Are you awake?”',
    ],
    ['A caller asked, “Who is there?” Ekman hung up.', 'direct | subject-verb | A caller | asked | “Who is there?”'],
    [
      'The coach said that “mistakes cost,” adding that training would change.',
      'mixed | subject-verb | The coach | said | that “mistakes cost,”',
      'indirect | subject-verb | The coach | adding | that training would change',
    ],
    [
      'Bell said it was a “good day,” even if rain fell, and went home.',
      'mixed | subject-verb | Bell | said | it was a “good day,”',
    ],
    [
      'Pires was described by Lacey, who signed him for £2m, as “the best I’ve coached”, by fans as “the Wizard” and by the tabloids as “Danny Dynamite”.',
      'direct | passive | Lacey | described | “the best I’ve coached”',
      'direct | passive | fans | described | “the Wizard”',
      'direct | passive | the tabloids | described | “Danny Dynamite”',
    ],
    [
      'The morning Echo reported that Falk had died.',
      'indirect | subject-verb | The morning Echo | reported | that Falk had died',
    ],
    ['“Low Tide” – her last film – “is her best,” he says.', 'direct | subject-verb | he | says | “is her best,”'],
    [
      'Nobody who met Falk could doubt what she believed: “Boats are people.”',
      'direct | colon | she | – | “Boats are people.”',
    ],
    [
      'Falk replied with a joke about “the old firm”.',
      'mixed | subject-verb | Falk | replied | a joke about “the old firm”',
    ],
    ['Asked what she wanted, Quint said – after a pause – “peace”.', 'direct | subject-verb | Quint | said | “peace”'],
    [
      'Ekman said Lindahl, who wrote “Salt,” praised the play and urged him to see it.',
      'mixed | subject-verb | Ekman | said | Lindahl, who wrote “Salt,” praised the play',
      'direct | subject-verb | who | wrote | “Salt,”',
      'indirect | subject-verb | Ekman | urged | to see it',
    ],
  ],
  'rows, asides and answers': [
    [
      '“You wrote an op-ed!” Whitcomb exclaimed, waving a photocopy. “It is called a draft.”',
      'direct | subject-verb | Whitcomb | exclaimed | “You wrote an op-ed!” … “It is called a draft.”',
    ],
    [
      'When a reporter noted that the president had called a similar step “the act of a petty tyrant,” she shot back: “That was a different strike.”',
      'mixed | subject-verb | a reporter | noted | that the president had called a similar step “the act of a petty tyrant,”',
      'direct | subject-verb | she | shot | “That was a different strike.”',
    ],
    [
      'Half of those questioned said that they expected to be worse off in a year; only 12 per cent thought they would be better off.',
      'indirect | subject-verb | Half of those questioned | said | that they expected to be worse off in a year',
      'indirect | subject-verb | only 12 per cent | thought | they would be better off',
    ],
    [
      'He said only that Ms Oakeshott was “doing a difficult job” — a formula that one former minister describes as “what you say at the gallows”.',
      'mixed | subject-verb | He | said | that Ms Oakeshott was “doing a difficult job”',
      'direct | subject-verb | one former minister | describes | “what you say at the gallows”',
    ],
    [
      'Harlan contended that the plan would cost a family $3,100 a year, a number she called “pure invention.”',
      'indirect | subject-verb | Harlan | contended | that the plan would cost a family $3,100 a year',
      'direct | subject-verb | she | called | “pure invention.”',
    ],
    [
      'Thiele has denied the account through his lawyer, who called it “fiction, and not very good fiction.”',
      'indirect | subject-verb | Thiele | denied | the account through his lawyer',
      'mixed | subject-verb | who | called | it “fiction, and not very good fiction.”',
    ],
    [
      'Holding up an e-mail in which an engineer warned that the pumps “will kill somebody,” Stanhope asked why it had taken the company six years to act.',
      'mixed | subject-verb | an engineer | warned | that the pumps “will kill somebody,”',
      'indirect | subject-verb | Stanhope | asked | why it had taken the company six years to act',
    ],
    [
      'Her plan has been denounced by the left of her party as “austerity in a nicer coat” and by the opposition as “a lock to which everybody has the key”.',
      'direct | passive | the left of her party | denounced | “austerity in a nicer coat”',
      'direct | passive | the opposition | denounced | “a lock to which everybody has the key”',
    ],
    [
      'Even the Institute for Public Accounts, normally a dry sort of place, called it “heroic”, which is not a compliment.',
      'mixed | subject-verb | the Institute for Public Accounts | called | it “heroic”',
    ],
    [
      '“Over my dead body,” was how one backbencher, Tess Underhay, greeted it.',
      'direct | subject-verb | Tess Underhay | greeted | “Over my dead body,”',
    ],
    ['A foreign ministry spokesman there, reached by telephone, said he had “not been following it.”'],
    [
      '“Harlan has discovered the working man,” she told reporters in Toledo, before boarding her campaign bus, the “Honest Mile Express.”',
      'direct | subject-verb | she | told | “Harlan has discovered the working man,”',
    ],
    [
      "Messages were carried down a corridor by Crane's deputy, who, one of the diplomats said, “must have walked ten miles.”",
      'mixed | subject-verb | one of the diplomats | said | who … “must have walked ten miles.”',
    ],
    [
      'He recovered with an attack on her record in the Senate, where, he noted, she has missed 61 votes since January.',
      'indirect | subject-verb | he | noted | where … she has missed 61 votes since January',
    ],
    [
      'There had been, she said, “no meeting of minds on the essential question,” by which she meant the status of the valley.',
      'mixed | subject-verb | she | said | There had been … “no meeting of minds on the essential question,”',
    ],
    ['Mulcahy, told of this, shrugs. “Reasons,” he says.', 'direct | subject-verb | he | says | “Reasons,”'],
    [
      'Told of it, Mr Kessel raised an eyebrow. “I will have that framed.”',
      'direct | previous-sentence | Mr Kessel | – | “I will have that framed.”',
    ],
    [
      "Delacroix's counterclaim — that rents had fallen “for the first time in years” — is true only in part.",
      "mixed | nominal | Delacroix | Delacroix's counterclaim | that rents had fallen “for the first time in years”",
    ],
  ],
  'whom a relative clause is said of': [
    [
      'The jury had been told that Mr Nash bought nine cars, none of which, he claimed, he could remember.',
      'indirect | passive | The jury | told | that Mr Nash bought nine cars',
      'indirect | subject-verb | he | claimed | none of which … he could remember',
    ],
    [
      'Insurers, several of whom, critics say, pulled out before the fires, declined to comment.',
      'indirect | subject-verb | critics | say | several of whom … pulled out before the fires',
    ],
    [
      'She left 43 nieces and nephews, most of whom, she once observed, “have the sense to be lapsed”.',
      'mixed | subject-verb | she | observed | most of whom … “have the sense to be lapsed”',
    ],
    [
      'Three members of the committee voted for no change, one of whom, Prof Des Okafor, has argued that the medicine is “now worse than the cold”.',
      'mixed | subject-verb | Prof Des Okafor | argued | that the medicine is “now worse than the cold”',
    ],
    [
      'Dr Beatriz Lomba, who used to run the clinic and who says she was dismissed for asking that blood samples be sent abroad, has seen dozens of similar cases.',
      'indirect | subject-verb | who | says | she was dismissed for asking that blood samples be sent abroad',
    ],
    [
      'It has been delayed because, the minister said, nobody had ordered the bolts.',
      'indirect | subject-verb | the minister | said | It has been delayed because … nobody had ordered the bolts',
    ],
    [
      'And, the minister said, nobody had ordered the bolts.',
      'indirect | subject-verb | the minister | said | nobody had ordered the bolts',
    ],
    [
      'It was her late father, Gene, a claims adjuster who, as she tells it, once sent a letter of complaint to the moon landing.',
      'indirect | subject-verb | she | tells | who … once sent a letter of complaint to the moon landing',
    ],
    [
      'The Treasury pointed to figures showing that it had been “a lean year”.',
      'mixed | subject-verb | The Treasury | showing | that it had been “a lean year”',
    ],
    [
      'What happens next will depend, said Dr Amir Shah, on how quickly the ice goes.',
      'indirect | verb-subject | Dr Amir Shah | said | What happens next will depend … on how quickly the ice goes',
    ],
    ['As she spoke, “Shame!” the crowd shouted.', 'direct | subject-verb | the crowd | shouted | “Shame!”'],
    [
      'Ms Petrie urged anyone who was near the bridge on Friday to check their cars.',
      'indirect | subject-verb | Ms Petrie | urged | to check their cars',
    ],
  ],
  'what a court does, what is refused, who asks': [
    [
      'In a ruling published on Tuesday, Judge Ana Petrie found that the company had “wilfully misled” its investors and ordered it to pay $40 million.',
      'mixed | subject-verb | Judge Ana Petrie | found | that the company had “wilfully misled” its investors',
    ],
    [
      'The judge said that Holt had lied and ordered his staff to lie.',
      'indirect | subject-verb | The judge | said | that Holt had lied and ordered his staff to lie',
    ],
    [
      'Carran council leader Beth Moss said the cuts were “cruel and needless” but refused to rule out more.',
      'mixed | subject-verb | Carran council leader Beth Moss | said | the cuts were “cruel and needless”',
    ],
    [
      '“Who’s in charge?” one delegate asked. Nobody answered.',
      'direct | subject-verb | one delegate | asked | “Who’s in charge?”',
    ],
    [
      'The boat has a name, he supposes. “I’ll have to get the bus.”',
      'direct | previous-sentence | he | – | “I’ll have to get the bus.”',
    ],
    [
      '“That’s to the moon,” his daughter, Freya, points out. “Well. A fifth of the way.”',
      'direct | subject-verb | his daughter | points | “That’s to the moon,” … “Well. A fifth of the way.”',
    ],
    [
      'Someone at the back shouted, “Whose great day?”',
      'direct | subject-verb | Someone at the back | shouted | “Whose great day?”',
    ],
  ],
  'behind a negation the auxiliary comes first': [
    [
      'Not since the flood has a council been so divided, said Ms. Okafor, who chairs it.',
      'indirect | verb-subject | Ms. Okafor | said | Not since the flood has a council been so divided',
    ],
    [
      'Never had the weir run so low, said Tom Reeve, the lock-keeper.',
      'indirect | verb-subject | Tom Reeve | said | Never had the weir run so low',
    ],
    [
      'Only in March did the firm learn of the leak, Mr Lund said.',
      'indirect | subject-verb | Mr Lund | said | Only in March did the firm learn of the leak',
    ],
    [
      'In no parish has the levy risen faster, said the report.',
      'indirect | verb-subject | the report | said | In no parish has the levy risen faster',
    ],
    [
      'On no account should children swim there, warned the coastguard.',
      'indirect | verb-subject | the coastguard | warned | On no account should children swim there',
    ],
    [
      'Not only did the roof leak, Ms Orr said, but the walls were damp.',
      'indirect | subject-verb | Ms Orr | said | Not only did the roof leak … but the walls were damp',
    ],
    ['No one was hurt, police said.', 'indirect | subject-verb | police | said | No one was hurt'],
  ],
  'an age behind a plural': [
    ['Voters over 60 say they trust Ms Lund.', 'indirect | subject-verb | Voters over 60 | say | they trust Ms Lund'],
    [
      'Those under 25 think the fare is unfair.',
      'indirect | subject-verb | Those under 25 | think | the fare is unfair',
    ],
    ['Over 60 said the fare was unfair.', 'indirect | subject-verb | Over 60 | said | the fare was unfair'],
  ],
  'a quotation that is all that was said': [
    [
      'According to Ms Lund, “the ford was closed,” and she left.',
      'direct | according-to | Ms Lund | According to | “the ford was closed,”',
    ],
  ],
  'a participle between the subject of a ruling and its verb': [
    [
      'The court held that the levy, approved in 2019, amounted to a tax.',
      'indirect | subject-verb | The court | held | that the levy, approved in 2019, amounted to a tax',
    ],
    ['The court held that thought for a week.'],
  ],
})
