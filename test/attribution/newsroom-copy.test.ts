import { testStatements } from './statements-of.ts'

testStatements({
  'who speaks': [
    [
      '"Everything that could cost more did," managing director and chief executive officer Asha Velani told analysts in a call.',
      'direct | subject-verb | managing director and chief executive officer Asha Velani | told | "Everything that could cost more did,"',
    ],
    [
      '"No water has come," said Sunita More, a teacher.',
      'direct | verb-subject | Sunita More | said | "No water has come,"',
    ],
    [
      'Per Anders Holt, whose brother was lost at sea, said nobody had consulted them.',
      'indirect | subject-verb | Per Anders Holt | said | nobody had consulted them',
    ],
    ['Per the county, the road is open.', 'indirect | according-to | the county | Per | the road is open'],
    [
      'Elected Chief Darla Wale, who signed, told the Herald she respects them.',
      'indirect | subject-verb | Elected Chief Darla Wale | told | she respects them',
    ],
    [
      'Gunmen killed 19 people, wounding dozens more, local officials and witnesses said.',
      'indirect | subject-verb | local officials and witnesses | said | Gunmen killed 19 people, wounding dozens more',
    ],
    [
      'The warning was echoed by the Keel Federation, whose director, Marlow Finch, said 40 per cent of his members were thinking of leaving.',
      'indirect | subject-verb | Marlow Finch | said | 40 per cent of his members were thinking of leaving',
    ],
    [
      'The Federation, whose director, Marlow Finch, said 40 per cent of his members were leaving, is worried.',
      'indirect | subject-verb | Marlow Finch | said | 40 per cent of his members were leaving',
    ],
    [
      'Her teacher, Josie told the board, had said that good arguments need three reasons.',
      'indirect | subject-verb | Josie | told | Her teacher … had said that good arguments need three reasons',
    ],
    [
      'The lawsuit claims that managers turned off alarms and told workers that the smell on the line was "just glue."',
      'mixed | subject-verb | The lawsuit | claims | that managers turned off alarms and told workers that the smell on the line was "just glue."',
    ],
    [
      'Eide recalls that a pensioner pressed an envelope into her hand and told her to “buy the girl some shoes”.',
      'mixed | subject-verb | Eide | recalls | that a pensioner pressed an envelope into her hand and told her to “buy the girl some shoes”',
    ],
    [
      'Cole says he spoke to Ruiz and asked her to wait.',
      'indirect | subject-verb | Cole | says | he spoke to Ruiz',
      'indirect | subject-verb | Cole | asked | to wait',
    ],
    [
      'Dacre was heard in silence until a farmer called out: “She means a bus!”',
      'direct | subject-verb | a farmer | called | “She means a bus!”',
    ],
    [
      'Last month Skel County Council published plans to shut the school, the smallest in the county, arguing that it was “no longer viable”.',
      'mixed | subject-verb | Skel County Council | arguing | that it was “no longer viable”',
    ],
    [
      'The police arrested Mr. Kotwal for allegedly threatening voters at a rally.',
      'indirect | subject-verb | Mr. Kotwal | threatening | voters at a rally',
    ],
    [
      '@harbourwonk: “Page 114 is doing a lot of work here.”',
      'direct | colon | @harbourwonk | – | “Page 114 is doing a lot of work here.”',
    ],
    [
      '"I don\'t know," said Pell, who runs a bank, adding that nobody knew.',
      'direct | verb-subject | Pell | said | "I don\'t know,"',
      'indirect | subject-verb | Pell | adding | that nobody knew',
    ],
    [
      'A former clerk gave evidence by video link that she had raised the alarm “at least thirty times”.',
      'mixed | nominal | A former clerk | evidence | that she had raised the alarm “at least thirty times”',
    ],
    [
      'The government says it will balance the books, in a budget the opposition branded “a shell game with better lighting.”',
      'mixed | subject-verb | The government | says | it will balance the books, in a budget the opposition branded “a shell game with better lighting.”',
      'direct | subject-verb | the opposition | branded | “a shell game with better lighting.”',
    ],
    [
      'The group denied involvement in that attack, which an inquiry later blamed on "elements acting under its command."',
      'indirect | subject-verb | The group | denied | involvement in that attack',
      'direct | subject-verb | an inquiry | blamed | "elements acting under its command."',
    ],
    [
      'A nurse who was there, Gareth Pugh, said that her skin was cold.',
      'indirect | subject-verb | A nurse | said | that her skin was cold',
    ],
    [
      '“The colour had gone from her face,” Miss Sole writes.',
      'direct | subject-verb | Miss Sole | writes | “The colour had gone from her face,”',
    ],
    [
      'The jury laughed, prompting the judge, Mr Justice Oller, to remind them that they were trying “the gravest charge of all”.',
      'mixed | subject-verb | Mr Justice Oller | remind | that they were trying “the gravest charge of all”',
    ],
    [
      'Asked whether she believed he had told the truth to the house, her spokesman said only that ministers were “expected to tell it”.',
      'mixed | subject-verb | her spokesman | said | that ministers were “expected to tell it”',
    ],
    [
      'The envoy condemned the attack and urged all sides to protect civilians.',
      'indirect | subject-verb | The envoy | condemned | the attack',
      'indirect | subject-verb | The envoy | urged | to protect civilians',
    ],
    [
      'The rebels accused the army of burning crops.',
      'indirect | subject-verb | The rebels | accused | the army of burning crops',
    ],
    [
      'Companies accuse the agency of delay, and parties demand that it be closed.',
      'indirect | subject-verb | Companies | accuse | the agency of delay',
      'indirect | subject-verb | parties | demand | that it be closed',
    ],
    [
      'The firms stand to share fees of $95 million, Palate estimates.',
      'indirect | subject-verb | Palate | estimates | The firms stand to share fees of $95 million',
    ],
    [
      'The difficulty, the assessment notes drily, is that nobody will pay.',
      'indirect | subject-verb | the assessment | notes | The difficulty … is that nobody will pay',
    ],
    [
      'For Prof Jules Okerra, who works at Ranholm, the lesson is a broader one: “You learn how they feel.”',
      'direct | colon | Prof Jules Okerra | – | “You learn how they feel.”',
    ],
    [
      "Minutes of the committee's October meeting, published on Friday, suggest that members were divided.",
      "indirect | subject-verb | Minutes of the committee's October meeting | suggest | that members were divided",
    ],
    [
      'But success, those close to her say, came with a price.',
      'indirect | subject-verb | those close to her | say | success … came with a price',
    ],
    [
      'Dr Osei, an economist at Fairwell College, estimates that the drug would cost 900m crowns.',
      'indirect | subject-verb | Dr Osei | estimates | that the drug would cost 900m crowns',
    ],
    [
      'The report records that Bhonsle was on the dais.',
      'indirect | subject-verb | The report | records | that Bhonsle was on the dais',
    ],
    [
      'He sent a memo to the Herald on Monday explaining that “no agreement was made”.',
      'mixed | subject-verb | a memo to the Herald | explaining | that “no agreement was made”',
    ],
    [
      '“It is an enormous moment,” said Dale Smith, a strategist. Unless others quit soon, “it is very hard to see how she is stopped on her way to the post.”',
      'direct | verb-subject | Dale Smith | said | “It is an enormous moment,”',
      'mixed | continuation | Dale Smith | – | “it is very hard to see how she is stopped on her way to the post.”',
    ],
    [
      'A commentary posted online on Friday called it mad. In a column published on Friday, Bea Calder complains that the sensors are faulty.',
      'indirect | subject-verb | Bea Calder | complains | that the sensors are faulty',
    ],
  ],
  'where content ends': [
    [
      'Ms Ng said the plan was good and Mr Lee said it was bad.',
      'indirect | subject-verb | Ms Ng | said | the plan was good',
      'indirect | subject-verb | Mr Lee | said | it was bad',
    ],
    [
      'Ms. Brar said she would “work with anyone” and Mr. Lajoie said his only ally was the valley.',
      'mixed | subject-verb | Ms. Brar | said | she would “work with anyone”',
      'indirect | subject-verb | Mr. Lajoie | said | his only ally was the valley',
    ],
    [
      'Ms Ng said the plan would fail, and has hinted at a challenge.',
      'indirect | subject-verb | Ms Ng | said | the plan would fail',
      'indirect | subject-verb | Ms Ng | hinted | a challenge',
    ],
    [
      'The budget officer has estimated the figure at closer to $300, a discrepancy Ms. March seized on at once.',
      'indirect | subject-verb | The budget officer | estimated | the figure at closer to $300',
    ],
    [
      'According to payroll records, however, four managers shared $1.3 million.',
      'indirect | according-to | payroll records | According to | four managers shared $1.3 million',
    ],
    [
      'Thousands could starve unless roads are reopened, the council warned on Wednesday, as fighting there entered its fifth month.',
      'indirect | subject-verb | the council | warned | Thousands could starve unless roads are reopened',
    ],
    [
      'The office of Dagny Rowe denied that her government had held secret talks, directly contradicting her own minister.',
      'indirect | subject-verb | The office of Dagny Rowe | denied | that her government had held secret talks',
    ],
    [
      'The shop sold a biscuit that the label describes as "suitable for the whole family", and a box of blankets.',
      'direct | subject-verb | the label | describes | "suitable for the whole family"',
    ],
    [
      'In 2009, with a loan that the manager said he had approved reluctantly, she took over a chandlery.',
      'indirect | subject-verb | the manager | said | he had approved reluctantly',
    ],
    [
      'A petition demanding that the council “think again” has gathered 4,100 names.',
      'mixed | subject-verb | A petition | demanding | that the council “think again”',
    ],
    [
      'Claes Wiberg said that support was “given on merit, not sympathy”, a form of words that he now regrets.',
      'mixed | subject-verb | Claes Wiberg | said | that support was “given on merit, not sympathy”',
    ],
    [
      'Most are cheap; the trouble, it notes, “is that those who would pay are not those who would gain”.',
      'mixed | subject-verb | it | notes | the trouble … “is that those who would pay are not those who would gain”',
    ],
    [
      'The company reiterated its guidance for the full year, and flagged the weak currency as a key risk.',
      'indirect | subject-verb | The company | reiterated | its guidance for the full year',
    ],
    [
      'Her son Vilas disagreed: the Minister, he said, had at least built the bus stand.',
      'indirect | subject-verb | he | said | the Minister … had at least built the bus stand',
    ],
    [
      'Voters wrote to the Collector saying that they would boycott the polls.',
      'indirect | subject-verb | Voters | saying | that they would boycott the polls',
    ],
    [
      "The store's manager wrote back to say he would be glad to give Mr. Hoek a tour.",
      "indirect | subject-verb | The store's manager | wrote | he would be glad to give Mr. Hoek a tour",
    ],
    [
      'The captain and his mother called on Gill and asked him about a cure and Gill suggested he might try the “sea air.”',
      'indirect | subject-verb | The captain and his mother | asked | a cure',
      'mixed | subject-verb | Gill | suggested | he might try the “sea air.”',
    ],
    [
      'A report by the trust found that “chances were not taken” and made 17 recommendations.',
      'mixed | subject-verb | A report by the trust | found | that “chances were not taken”',
    ],
    [
      'Kirsty Vane insisted on breakfast television that there had been no argument.',
      'indirect | subject-verb | Kirsty Vane | insisted | that there had been no argument',
    ],
    [
      'The minister resigned over a contract which he told reporters had come as “a bolt from the blue”.',
      'mixed | subject-verb | he | told | had come as “a bolt from the blue”',
    ],
    [
      "Dr Lund said she was “sorry for every family's loss” but did not accept that she had ignored warnings.",
      "mixed | subject-verb | Dr Lund | said | she was “sorry for every family's loss”",
      'indirect | subject-verb | Dr Lund | accept | that she had ignored warnings',
    ],
    [
      'Mr. Kumar said he was owed Rs. 3.8 lakh by a single mill.',
      'indirect | subject-verb | Mr. Kumar | said | he was owed Rs. 3.8 lakh by a single mill',
    ],
    [
      'The fee was raised, the bank said in Rs. The clerk did not answer.',
      'indirect | subject-verb | the bank | said | The fee was raised',
    ],
    [
      "According to Dr Holt, the team's leader, who has worked on it since 2009, the pictures are sharp.",
      'indirect | according-to | Dr Holt | According to | the pictures are sharp',
    ],
    [
      'According to a survey carried out in August by the council and two partners, one in three is ill.',
      'indirect | according-to | a survey | According to | one in three is ill',
    ],
  ],
  'where it goes on': [
    [
      'Ann Lowe said she heard a man yell "Stop!" twice from the porch.',
      'mixed | subject-verb | Ann Lowe | said | she heard a man yell "Stop!" twice from the porch',
    ],
    [
      'If that is so, the paper says, its drums “will be split before the parade”.',
      'mixed | subject-verb | the paper | says | If that is so … its drums “will be split before the parade”',
    ],
    [
      'He advised the public to check whether a fund was registered before investing in it.',
      'indirect | subject-verb | He | advised | to check whether a fund was registered before investing in it',
    ],
    [
      'The blockade went on, with farmer leaders vowing not to lift it till mills cleared dues.',
      'indirect | subject-verb | farmer leaders | vowing | not to lift it till mills cleared dues',
    ],
    [
      'The inquest heard that Ellie was taken to hospital by her flatmate, Zara Hale, after complaining of pains in her legs.',
      'indirect | subject-verb | The inquest | heard | that Ellie was taken to hospital by her flatmate, Zara Hale, after complaining of pains in her legs',
    ],
    [
      'Lady Imogen Farr said she had been ‘astonished’ to read in a new memoir that she had stormed out.',
      'mixed | subject-verb | Lady Imogen Farr | said | she had been ‘astonished’ to read in a new memoir that she had stormed out',
    ],
    [
      '‘Never complain, never explain,’ Miss Duvane said, was still the best advice.',
      'mixed | subject-verb | Miss Duvane | said | ‘Never complain, never explain,’ … was still the best advice',
    ],
    [
      'Averdun has promised 2bn crowns over seven years.',
      'indirect | subject-verb | Averdun | promised | 2bn crowns over seven years',
    ],
    [
      'The inquiry found that staff who raised concerns were “moved or quietly paid to leave” between 2009 and 2018.',
      'mixed | subject-verb | The inquiry | found | that staff who raised concerns were “moved or quietly paid to leave” between 2009 and 2018',
    ],
    [
      'Aid workers described the camp in Hamar, where the population has trebled since May, as grim.',
      'indirect | subject-verb | Aid workers | described | the camp in Hamar, where the population has trebled since May, as grim',
    ],
    [
      'By then Marchetti was working, by her own estimate, 100 hours a week.',
      'indirect | nominal | her | her own estimate | By then Marchetti was working … 100 hours a week',
    ],
  ],
  'ways of saying': [
    [
      'The memo did acknowledge that Orchard Road would need a turn lane.',
      'indirect | subject-verb | The memo | acknowledge | that Orchard Road would need a turn lane',
    ],
    [
      'In a statement, it said that sugar was cheap, and urged the government to raise the minimum price.',
      'indirect | subject-verb | it | said | that sugar was cheap',
      'indirect | subject-verb | it | urged | to raise the minimum price',
    ],
    [
      'Cole said something along the lines of, “We never meant it.”',
      'direct | subject-verb | Cole | said | “We never meant it.”',
    ],
    [
      'People came up to say things such as “Well done” and “About time.”',
      'direct | subject-verb | People | say | “Well done” and “About time.”',
    ],
    ['Brandt shouted at Marchetti to sit down.', 'indirect | subject-verb | Brandt | shouted | to sit down'],
    [
      'Pollitt denied having seen his partner at all that evening.',
      'indirect | subject-verb | Pollitt | denied | having seen his partner at all that evening',
    ],
    ['The doctor, Hamish Lyle, denied laughing.', 'indirect | subject-verb | Hamish Lyle | denied | laughing'],
    [
      'The Chief Justice wanted to know whether the certificate had been filed.',
      'indirect | subject-verb | The Chief Justice | know | whether the certificate had been filed',
    ],
    [
      'Alessandra Vitti broke off from her show to say that she remembered only kindness.',
      'indirect | subject-verb | Alessandra Vitti | say | that she remembered only kindness',
    ],
    [
      'Asked by this newspaper which residents the company had listened to, Ms Pym left.',
      'indirect | passive | this newspaper | Asked | which residents the company had listened to',
    ],
    [
      'Ana Ruiz explained to the board why it had closed.',
      'indirect | subject-verb | Ana Ruiz | explained | why it had closed',
    ],
  ],
  'what is no statement': [
    [
      'Smith, who has advised neither side, believes talks remain possible.',
      'indirect | subject-verb | Smith | believes | talks remain possible',
    ],
    ['Fairclough did not ask them to write.'],
    ['For years nobody said that the bridge was safe.'],
    ['Paul Agnew has hit back at criticism that the valley was left short of tankers.'],
    ['Supporters wore yellow T-shirts that said "Homes for All" to the meeting.'],
    [
      'The book, whose opening line – “Everything I know I learned from things going off” – is still quoted by cooks, sold well.',
    ],
    ['The plan was approved line by line at a meeting in Tessaly that overran by two days.'],
    [
      'Teenagers sleep no worse than before, researchers have claimed, in a finding that contradicts the field.',
      'indirect | subject-verb | researchers | claimed | Teenagers sleep no worse than before',
    ],
    ['A letter that he wrote to her in 2003, and that hangs in the hut, is short.'],
    ['Some paper records that Linda questioned are kept in the hall.'],
    [
      'That, said Councillor Denise Quayle, who represents the ward, told them everything they needed to know.',
      'indirect | verb-subject | Councillor Denise Quayle | said | That … told them everything they needed to know',
    ],
  ],
})
