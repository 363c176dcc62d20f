import { testStatements } from './statements-of.ts'

testStatements({
  'as somebody noted, according to somebody': [
    [
      'The delay, as Strang noted with some relish, was costly.',
      'indirect | subject-verb | Strang | noted | The delay … was costly',
    ],
    [
      'The delay, as Strang pointed out in a letter, was costly.',
      'indirect | subject-verb | Strang | pointed | The delay … was costly',
    ],
    [
      'The late Mr. Constance, as I have mentioned before, talked in his sleep for 34 years.',
      'indirect | subject-verb | I | mentioned | The late Mr. Constance … talked in his sleep for 34 years',
    ],
    [
      'Still, the race “is even,” as Crewe said on the radio, may mean a recount.',
      'mixed | subject-verb | Crewe | said | Still, the race “is even,”',
    ],
    [
      'As Hedda Smith reported in her book, the chiefs had country houses.',
      'indirect | subject-verb | Hedda Smith | reported | the chiefs had country houses',
    ],
    [
      'What came back instead, according to Inés, was the welding torch.',
      'indirect | according-to | Inés | according to | What came back instead … was the welding torch',
    ],
    [
      'It was the Treasury, according to the minutes, that first asked whether the project could be paused.',
      'indirect | according-to | the minutes | according to | It was the Treasury … that first asked whether the project could be paused',
    ],
    [
      'The governor, according to two people who attended a dinner, said that buses are “an old answer.”',
      'mixed | according-to | two people | according to | The governor … said that buses are “an old answer.”',
    ],
    [
      'According to the Water Centre, whose scientists had been shut out, demand may not rise at all.',
      'indirect | according-to | the Water Centre | According to | demand may not rise at all',
    ],
    [
      'It is “quite plausible,” according to Ruben Castell, who teaches water law, that a judge would impose limits.',
      'mixed | according-to | Ruben Castell | according to | It is “quite plausible,” … that a judge would impose limits',
    ],
    [
      'According to the coast guard, the trawler rammed the boat; according to the owners, it did not.',
      'indirect | according-to | the coast guard | According to | the trawler rammed the boat',
      'indirect | according-to | the owners | according to | it did not',
    ],
  ],
  'insertions and tails': [
    [
      'The scheme, he told MPs, had been “designed for a climate that no longer exists”, a phrase that drew groans from the benches.',
      'mixed | subject-verb | he | told | The scheme … had been “designed for a climate that no longer exists”',
    ],
    [
      'Achter complained that the book “mistakes moisture for depth,” a remark that says more about Achter than about moisture.',
      'mixed | subject-verb | Achter | complained | that the book “mistakes moisture for depth,”',
    ],
    [
      '“Waiting,” she said, “is a tax,” and went home.',
      'direct | subject-verb | she | said | “Waiting,” … “is a tax,”',
    ],
    [
      'The word “rest,” she said, means “wait.”',
      'mixed | subject-verb | she | said | The word “rest,” … means “wait.”',
    ],
    [
      'The phrase “sleep on it,” Lind reminded me, does not mean “lie awake and annotate it.”',
      'mixed | subject-verb | Lind | reminded | The phrase “sleep on it,” … does not mean “lie awake and annotate it.”',
    ],
    [
      'She has meant to fix it, she explains, ever since the coyotes came.',
      'indirect | subject-verb | she | explains | She has meant to fix it … ever since the coyotes came',
    ],
    [
      'Mr. Crane had “drawn blood,” his manager, Sloane Petra, told reporters, and it was now “a two-man race.”',
      'mixed | subject-verb | Sloane Petra | told | Mr. Crane had “drawn blood,” … and it was now “a two-man race.”',
    ],
    [
      'Conventions, said Esme Fairbairn, a historian, "are weddings."',
      'mixed | verb-subject | Esme Fairbairn | said | Conventions … "are weddings."',
    ],
    [
      'Hypothetically, said Dr Gault, the pupils would catch up in three years.',
      'indirect | verb-subject | Dr Gault | said | Hypothetically … the pupils would catch up in three years',
    ],
    [
      'It was people, Helena said, who got you lost.',
      'indirect | subject-verb | Helena | said | It was people … who got you lost',
    ],
    [
      'A unit had failed, he said; the servers had been shut down; and the count would resume, he promised, "as soon as it is safe."',
      'indirect | subject-verb | he | said | A unit had failed',
      'mixed | subject-verb | he | promised | the count would resume … "as soon as it is safe."',
    ],
    [
      '"My father would come up out of the ground," Pell said, laughing, "and he\'d have to dig."',
      'direct | subject-verb | Pell | said | "My father would come up out of the ground," … "and he\'d have to dig."',
    ],
  ],
  'who speaks': [
    ['She admitted, when I asked, that she snores.', 'indirect | subject-verb | She | admitted | that she snores'],
    [
      'Her dealer of 40 years, Bernard Kilgal, who is himself 91, remembers her first show as a catastrophe.',
      'indirect | subject-verb | Bernard Kilgal | remembers | her first show as a catastrophe',
    ],
    [
      'CEDAR HOLLOW, Iowa — Sen. Marcus Harl, who had declined to mention his rivals, said the plan was a fraud.',
      'indirect | subject-verb | Sen. Marcus Harl | said | the plan was a fraud',
    ],
    [
      'The group is run by a groomer named Kyle Brandt, who, when a reporter knocked on his door, said that he had “signed some stuff for a buddy.”',
      'mixed | subject-verb | who | said | that he had “signed some stuff for a buddy.”',
    ],
    [
      'The line drew loud applause, and within the hour Pruett\'s campaign had responded, calling the senator "a tired man."',
      'mixed | subject-verb | Pruett\'s campaign | calling | the senator "a tired man."',
    ],
    [
      'Supporters, among them an unlikely coalition of ranchers, tribes and the state’s largest brewery, contend that the lake will be dry.',
      'indirect | subject-verb | Supporters | contend | that the lake will be dry',
    ],
    [
      'Two senators left, and one of them, noting the narrow vote, said she was done.',
      'indirect | subject-verb | one of them | noting | the narrow vote',
      'indirect | subject-verb | one of them | said | she was done',
    ],
    [
      'Yoshida said he was summoned to a room and told by a deputy to "find the forms."',
      'mixed | subject-verb | Yoshida | said | he was summoned to a room and told by a deputy to "find the forms."',
    ],
    [
      'The situation room ruled that Rook had not touched the puck, saying the video was clear.',
      'indirect | subject-verb | The situation room | ruled | that Rook had not touched the puck',
      'indirect | subject-verb | The situation room | saying | the video was clear',
    ],
    [
      'A report filed as an exhibit concluded that the car was pushed into a field.',
      'indirect | subject-verb | A report filed as an exhibit | concluded | that the car was pushed into a field',
    ],
    [
      'A study her party commissioned found that permits take 19 months.',
      'indirect | subject-verb | A study | found | that permits take 19 months',
    ],
    [
      'One, who asked not to be named because his brokerage frowns on gloom, joked that he had stopped using the word.',
      'indirect | subject-verb | who | joked | that he had stopped using the word',
    ],
    [
      'Its outlook predicts that output will fall and warns of "a lost year" for investment.',
      'indirect | subject-verb | Its outlook | predicts | that output will fall',
      'mixed | subject-verb | Its outlook | warns | "a lost year" for investment',
    ],
    [
      'The talks failed, with the mediator warning that the dispute could last for weeks.',
      'indirect | subject-verb | the mediator | warning | that the dispute could last for weeks',
    ],
    [
      'Olaus said the bench had gone quiet and that it was Stannard who stood up and told everybody to "shut up and play."',
      'mixed | subject-verb | Olaus | said | the bench had gone quiet and that it was Stannard who stood up and told everybody to "shut up and play."',
      'mixed | subject-verb | who | told | to "shut up and play."',
    ],
    [
      'She cites an earlier paper showing that arguments begun after midnight last twice as long.',
      'indirect | subject-verb | She | cites | an earlier paper showing that arguments begun after midnight last twice as long',
    ],
    [
      'Opposition leaders claimed victory in an election that monitors described as "neither free nor unfree."',
      'mixed | subject-verb | Opposition leaders | claimed | victory in an election that monitors described as "neither free nor unfree."',
      'direct | subject-verb | monitors | described | "neither free nor unfree."',
    ],
    [
      'A judge ruled that the walkout was illegal, a decision that Ms. Blount dismissed at the time as "the price of a backbone."',
      'indirect | subject-verb | A judge | ruled | that the walkout was illegal',
      'direct | subject-verb | Ms. Blount | dismissed | "the price of a backbone."',
    ],
    [
      'Business groups put the cost of the strike at $90 million a day, a figure that the comptroller, Ned Farrow, called "plausible but not proven."',
      'indirect | subject-verb | Business groups | put | the cost of the strike at $90 million a day',
      'direct | subject-verb | Ned Farrow | called | "plausible but not proven."',
    ],
    [
      'At issue is a plan, which the authority says would save money and which the union says would create a burden.',
      'indirect | subject-verb | the authority | says | would save money',
      'indirect | subject-verb | the union | says | would create a burden',
    ],
    [
      'The claim by the mayor that ridership was falling is false.',
      'indirect | nominal | the mayor | The claim | that ridership was falling is false',
    ],
    [
      'The PAC’s ads claim that the mayor lied, and its ads praise Coyle as “the watchdog of the West.”',
      'indirect | subject-verb | The PAC’s ads | claim | that the mayor lied',
      'mixed | subject-verb | its ads | praise | Coyle as “the watchdog of the West.”',
    ],
  ],
  'where content ends and goes on': [
    [
      'Vander argues that an infinite wait would, as he put it, “break the arithmetic.”',
      'mixed | subject-verb | Vander | argues | that an infinite wait would, as he put it, “break the arithmetic.”',
    ],
    [
      'He said the speech was "written by losers" and wondered aloud whether the balloons had been made in China.',
      'mixed | subject-verb | He | said | the speech was "written by losers"',
      'indirect | subject-verb | He | wondered | whether the balloons had been made in China',
    ],
    [
      'Prewitt, who said that he had voted for it and who demanded to know whether Varga had ever "picked up the phone," left.',
      'indirect | subject-verb | who | said | that he had voted for it',
      'mixed | subject-verb | who | demanded | to know whether Varga had ever "picked up the phone,"',
    ],
    [
      'The outburst prompted a warning from Banks that anyone who disrupted the meeting would be removed.',
      'indirect | nominal | Banks | a warning | that anyone who disrupted the meeting would be removed',
    ],
    [
      'Varga said that it had been approved during a period in which, she stressed, the agency was short of inspectors.',
      'indirect | subject-verb | Varga | said | that it had been approved during a period',
      'indirect | subject-verb | she | stressed | in which … the agency was short of inspectors',
    ],
    [
      'Older voters were more likely to say the toll was justified: 39 percent of those over 65 said it was a fair price.',
      'indirect | subject-verb | Older voters | say | the toll was justified',
      'indirect | subject-verb | 39 percent of those over 65 | said | it was a fair price',
    ],
    [
      'Only 27 percent said they liked him, and more than a third said they had never heard of him.',
      'indirect | subject-verb | Only 27 percent | said | they liked him',
      'indirect | subject-verb | more than a third | said | they had never heard of him',
    ],
    [
      'His aides say that he signed the papers, which he acknowledges.',
      'indirect | subject-verb | His aides | say | that he signed the papers',
    ],
    [
      'A judge ruled that the walkout was illegal and ordered the union to pay $500,000 for each day it continued.',
      'indirect | subject-verb | A judge | ruled | that the walkout was illegal',
    ],
    [
      'Ms Quinn said that the secretary had "skipped the footnotes", and challenged him to spend a week in a school.',
      'mixed | subject-verb | Ms Quinn | said | that the secretary had "skipped the footnotes"',
    ],
    [
      'The manager, Irina Dolma, said that it was "irresponsible, and possibly criminal," to declare a result before all the votes were counted.',
      'mixed | subject-verb | Irina Dolma | said | that it was "irresponsible, and possibly criminal," to declare a result before all the votes were counted',
    ],
    [
      'The commission said Mr. Oresh had 49.2 percent of the vote, compared with 46.8 percent for Mr. Velk.',
      'indirect | subject-verb | The commission | said | Mr. Oresh had 49.2 percent of the vote, compared with 46.8 percent for Mr. Velk',
    ],
    [
      'The poll suggests that the belt is drifting away from the governing party, a trend that analysts say could decide the election.',
      'indirect | subject-verb | The poll | suggests | that the belt is drifting away from the governing party',
      'indirect | subject-verb | analysts | say | could decide the election',
    ],
    [
      'She urged the government to suspend the levy, a step that would add to growth.',
      'indirect | subject-verb | She | urged | to suspend the levy',
    ],
    [
      'Casto conceded there may have been a breakdown but maintained it was not hospital policy.',
      'indirect | subject-verb | Casto | conceded | there may have been a breakdown',
      'indirect | subject-verb | Casto | maintained | it was not hospital policy',
    ],
  ],
  'ways of saying, and of not saying': [
    [
      'He turned to his companion and asked, in a low voice, whether it had started.',
      'indirect | subject-verb | He | asked | whether it had started',
    ],
    ['She did note that the check had cleared.', 'indirect | subject-verb | She | note | that the check had cleared'],
    [
      'The figures, published in May, show that waits have risen.',
      'indirect | subject-verb | The figures | show | that waits have risen',
    ],
    [
      'The ruling, which runs to 14 pages, notes that “the use of a telephone is not a breach”.',
      'mixed | subject-verb | The ruling | notes | that “the use of a telephone is not a breach”',
    ],
    [
      'The governor has insisted she will not engage, promising supporters that she would "keep it about you."',
      'indirect | subject-verb | The governor | insisted | she will not engage',
      'mixed | subject-verb | The governor | promising | that she would "keep it about you."',
    ],
    [
      'The minister, Ada Rolle, neither confirmed nor denied the report, saying only that "we talk to voters every day."',
      'mixed | subject-verb | Ada Rolle | saying | that "we talk to voters every day."',
    ],
    [
      'Pell declined to discuss his future, other than to say that he loves Port Lorne.',
      'indirect | subject-verb | Pell | say | that he loves Port Lorne',
    ],
    [
      'Whitford confirmed receiving the letter and promised it would be taken seriously.',
      'indirect | subject-verb | Whitford | confirmed | receiving the letter',
      'indirect | subject-verb | Whitford | promised | it would be taken seriously',
    ],
    [
      'Health officials are pleading with residents to get vaccinated.',
      'indirect | subject-verb | Health officials | pleading | to get vaccinated',
    ],
    ['She called for hearings.', 'indirect | subject-verb | She | called | hearings'],
    [
      'The leaflet claimed the offer was too low.',
      'indirect | subject-verb | The leaflet | claimed | the offer was too low',
    ],
    ['Not one of the agents would say that the market had hit bottom.'],
    ['None of the agents would say that the market had hit bottom.'],
    ["The goaltender wouldn't blame the officials."],
    ['Mr. Harsany did not repeat the remark on Sunday.'],
    ['Not one of them said yes, and only one, Rep. Gwen Tallis of Ohio, said no without being asked a second time.'],
  ],
  'single words and names': [
    [
      '“We needed a model,” Karl Weiss, e.GO’s founder, said.',
      'direct | subject-verb | Karl Weiss | said | “We needed a model,”',
    ],
    ['The entry for 4 February 1986 reads, in full: “Herring.”', 'direct | colon | The entry | – | “Herring.”'],
    [
      "“It's over for the deal,” said branding consultant Imre Stoll.",
      "direct | verb-subject | branding consultant Imre Stoll | said | “It's over for the deal,”",
    ],
    [
      'Ana Ruiz waits. If others leave, “it is very hard to see how she could lose the post.”',
      'mixed |  |  | – | “it is very hard to see how she could lose the post.”',
    ],
    [
      'The delay, as Cole warned in a letter, was costly.',
      'indirect | subject-verb | Cole | warned | The delay … was costly',
    ],
    [
      'He likened firing people to “losing a limb.”',
      'mixed | subject-verb | He | likened | firing people to “losing a limb.”',
    ],
    [
      'He seemed to confirm that the memo was genuine.',
      'indirect | subject-verb | He | confirm | that the memo was genuine',
    ],
    [
      'In a letter posted to its website, the group called the tweet “a slap.”',
      'mixed | subject-verb | the group | called | the tweet “a slap.”',
    ],
    [
      'The cosmetics brand Hesper & Vine announced that it had “paused it all”.',
      'mixed | subject-verb | The cosmetics brand Hesper & Vine | announced | that it had “paused it all”',
    ],
    [
      'Dorrity spoke first, and her deputy, Thandi Moss, asked the mayor why nobody had come.',
      'indirect | subject-verb | Thandi Moss | asked | why nobody had come',
    ],
    [
      'Basta, who said that the apology was “insincere” and wondered aloud why it was late, left.',
      'mixed | subject-verb | who | said | that the apology was “insincere”',
      'indirect | subject-verb | who | wondered | why it was late',
    ],
    [
      'The petition argues that the mascot “reduces us to a gag” and calls on the board to replace it.',
      'mixed | subject-verb | The petition | argues | that the mascot “reduces us to a gag”',
      'indirect | subject-verb | The petition | calls | to replace it',
    ],
    [
      'The memo tells managers that “tone counts” and warns that anyone may be cut.',
      'mixed | subject-verb | The memo | tells | that “tone counts”',
      'indirect | subject-verb | The memo | warns | that anyone may be cut',
    ],
  ],
  'who speaks, behind': [
    [
      'A paramedic who attended, Gareth Pugh, said that her skin was cold.',
      'indirect | subject-verb | Gareth Pugh | said | that her skin was cold',
    ],
    [
      'The court heard that Ana fell. Hypothetically, said Dr Gault, she would walk in three years.',
      'indirect | subject-verb | The court | heard | that Ana fell',
      'indirect | verb-subject | Dr Gault | said | Hypothetically … she would walk in three years',
    ],
    [
      'Its members said they had heard it last year, when the board had, in the words of one of them, “forgotten which year it was”.',
      'mixed | subject-verb | Its members | said | they had heard it last year, when the board had, in the words of one of them, “forgotten which year it was”',
      'direct | nominal | one of them | the words | “forgotten which year it was”',
    ],
  ],
  'who speaks, before': [
    [
      'For Prof Jules Okerra, an epidemiologist at Ranholm, the lesson is a broader one: “You learn how they feel.”',
      'direct | colon | Prof Jules Okerra | – | “You learn how they feel.”',
    ],
    [
      'The difficulty, the assessment notes, is that nobody will pay.',
      'indirect | subject-verb | the assessment | notes | The difficulty … is that nobody will pay',
    ],
  ],
  'rarer words': [
    ['The group claimed the attack in a video.', 'indirect | subject-verb | The group | claimed | the attack'],
    [
      'The petition, filed by Adv. Meera Rao, said the fee was late.',
      'indirect | subject-verb | The petition | said | the fee was late',
    ],
    [
      '“Shut it,” she rasped. “Never,” they chorused.',
      'direct | subject-verb | she | rasped | “Shut it,”',
      'direct | subject-verb | they | chorused | “Never,”',
    ],
    ['“Not so fast,” Ruiz piped up.', 'direct | subject-verb | Ruiz | piped | “Not so fast,”'],
    ['Cole let slip that the deal was dead.', 'indirect | subject-verb | Cole | let | that the deal was dead'],
    [
      'The institute calculates that the dam will last ten years.',
      'indirect | subject-verb | The institute | calculates | that the dam will last ten years',
    ],
    [
      'Ruiz’s reassurance that it was safe was met with “gasps of pure relief.”',
      'indirect | nominal | Ruiz | Ruiz’s reassurance | that it was safe',
    ],
    [
      'In the old city, as Hedda Smith reported in her book, the chiefs had country houses.',
      'indirect | subject-verb | Hedda Smith | reported | the chiefs had country houses',
    ],
    [
      'Critics excoriated Cole for his “love of slogans.”',
      'mixed | subject-verb | Critics | excoriated | Cole for his “love of slogans.”',
    ],
  ],
  'near misses of the same rules': [
    [
      'On Monday the mayor posted on Facebook that the dam was safe.',
      'indirect | subject-verb | the mayor | posted | that the dam was safe',
    ],
    ['The rain stopped in time for Ruiz to say that the match would go on.'],
    [
      'The mayor says the bridge failed and warned that others would follow.',
      'indirect | subject-verb | The mayor | says | the bridge failed',
      'indirect | subject-verb | The mayor | warned | that others would follow',
    ],
    [
      'Ruiz warned that the road would be shut, a step which would cost the town millions, and that jobs would go.',
      'indirect | subject-verb | Ruiz | warned | that the road would be shut, a step which would cost the town millions, and that jobs would go',
    ],
    [
      'According to a nurse who was there, the ward was full.',
      'indirect | according-to | a nurse | According to | the ward was full',
    ],
    ['Neither Ana Ruiz nor Tom Poole said the dam was safe.'],
    [
      'Residents want to know whether the dam is safe.',
      'indirect | subject-verb | Residents | know | whether the dam is safe',
    ],
    [
      "The store's manager wrote to say it was shut.",
      "indirect | subject-verb | The store's manager | wrote | it was shut",
    ],
  ],
  'near misses, governed': [
    ['The search had turned up enough to say that the dam was safe.'],
    [
      'The mayor returned to say that the dam was safe.',
      'indirect | subject-verb | The mayor | say | that the dam was safe',
    ],
    ['Ruiz began to complain that it was late.', 'indirect | subject-verb | Ruiz | complain | that it was late'],
  ],
})
