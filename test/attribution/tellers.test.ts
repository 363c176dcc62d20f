import { testStatements } from './statements-of.ts'

testStatements({
  'an object that does what follows': [
    [
      'It was strange to see a bishop defending the view that “bells keep people awake.”',
      'mixed | subject-verb | a bishop | defending | the view that “bells keep people awake.”',
    ],
    [
      'Few had thought of Tarn quietly saying “count me out” in reply.',
      'mixed | subject-verb | Tarn | saying | “count me out” in reply',
    ],
    [
      'Mr. Holt once sued a newspaper for writing that he was “as transparent as a brick.”',
      'mixed | subject-verb | a newspaper | writing | that he was “as transparent as a brick.”',
    ],
    [
      'That did not stop the Alliance from branding her “the most careful member of a careful council.”',
      'mixed | subject-verb | the Alliance | branding | her “the most careful member of a careful council.”',
    ],
    [
      'The report shows the committee’s finance chief suggesting that Mr. Sands be asked about it.',
      'indirect | subject-verb | the committee’s finance chief | suggesting | that Mr. Sands be asked about it',
    ],
    [
      'The film then cuts to footage of Ida Lund saying, “We were never asked.”',
      'direct | subject-verb | Ida Lund | saying | “We were never asked.”',
    ],
  ],
  'who means to say it, and whom it falls to': [
    [
      'Mr. Tan’s willingness to call the shutdown “dumb” has endeared him to moderates.',
      'mixed | subject-verb | Mr. Tan | call | the shutdown “dumb”',
    ],
    [
      'It fell to the vice president to explain that the remarks had been “taken out of context.”',
      'mixed | subject-verb | the vice president | explain | that the remarks had been “taken out of context.”',
    ],
    [
      'It was left to Senator Boone to declare the effort “dead as a doornail.”',
      'mixed | subject-verb | Senator Boone | declare | the effort “dead as a doornail.”',
    ],
    [
      'Just hours after declaring that he had “total confidence” in his adviser, the president asked for his resignation.',
      'mixed | subject-verb | the president | declaring | that he had “total confidence” in his adviser',
      'indirect | subject-verb | the president | asked | his resignation',
    ],
    [
      'After years of denouncing such orders as “power grabs,” Republicans applauded as he signed his ninth.',
      'mixed | subject-verb | Republicans | denouncing | such orders as “power grabs,”',
    ],
    [
      'There is room for Lund to win the islanders over, despite calling them “gull counters.”',
      'mixed | subject-verb | Lund | calling | them “gull counters.”',
    ],
  ],
  'agents behind what they say': [
    [
      'Ms. Quill has been accused of “coddling criminals” by the police union.',
      'direct | passive | the police union | accused | “coddling criminals”',
    ],
    [
      'Mr. Castellane has been likened by one columnist to “a golden retriever with a law degree.”',
      'direct | passive | one columnist | likened | “a golden retriever with a law degree.”',
    ],
    [
      'Mr. Doan has been hailed as “the next Lund” by radio hosts and dismissed as “a haircut” by nearly everyone else.',
      'direct | passive | radio hosts | hailed | “the next Lund”',
      'direct | passive | everyone | dismissed | “a haircut”',
    ],
    [
      'The speech was panned as “a bowl of cold oatmeal” by Peggy Strand, a former speechwriter.',
      'direct | passive | Peggy Strand | panned | “a bowl of cold oatmeal”',
    ],
    [
      'The inquiry — often labelled as a “witch hunt” by her friends — goes on.',
      'mixed | passive | her friends | labelled | a “witch hunt”',
    ],
    [
      'The bill, dubbed the “gull law” by its detractors, passed by four votes.',
      'mixed | passive | its detractors | dubbed | the “gull law”',
    ],
    [
      'In the memoir, Ms. Deering recalls being told by a party elder to “smile more.”',
      'mixed | passive | a party elder | told | to “smile more.”',
    ],
  ],
  'as somebody puts it': [
    [
      'As former Senator Abel Nunn once put it, “you campaign in the parking lot.”',
      'direct | subject-verb | former Senator Abel Nunn | put | “you campaign in the parking lot.”',
    ],
    [
      'As the governor herself likes to put it, Kansas is “a state that minds its own business.”',
      'mixed | subject-verb | the governor herself | put | Kansas is “a state that minds its own business.”',
    ],
    [
      'The verdict was, as the family’s solicitor put it, “twelve years late and a body short.”',
      'direct | subject-verb | the family’s solicitor | put | “twelve years late and a body short.”',
    ],
    [
      'The pope’s visit, as one Vatican reporter observed, was “less a tour than a rescue mission.”',
      'mixed | subject-verb | one Vatican reporter | observed | The pope’s visit … was “less a tour than a rescue mission.”',
    ],
    [
      'What began as a joke about “the Dorn disease,” as Lund calls it, has become a theme.',
      'direct | subject-verb | Lund | calls | “the Dorn disease,”',
    ],
    [
      '“A mess,” is how Tarn, who served two terms, describes the capital’s finances.',
      'direct | subject-verb | Tarn | describes | “A mess,”',
    ],
    [
      '“Governing by tantrum” is what the minority leader, Ed Soames, called it.',
      'direct | subject-verb | Ed Soames | called | “Governing by tantrum”',
    ],
    [
      '“This was a hit job” — that, at least, was the verdict of the congressman’s chief of staff.',
      'direct | subject-verb | the congressman’s chief of staff | the verdict | “This was a hit job”',
    ],
    [
      'Whether the plan is “a giveaway,” as Lund argues, or “a modest tidying up,” in Reed’s phrase, depends on who is counting.',
      'mixed | subject-verb | Lund | argues | Whether the plan is “a giveaway,”',
      'direct | nominal | Reed | Reed’s phrase | “a modest tidying up,”',
    ],
  ],
  'whom a court hears, and whom others quote': [
    [
      'Mr Dacre, the court heard, told the porter he felt “slightly unwell” and asked for a chair.',
      'mixed | subject-verb | the court | heard | Mr Dacre … told the porter he felt “slightly unwell”',
      'indirect | subject-verb | Mr Dacre | asked | a chair',
    ],
    [
      'Mrs Pye, the hearing was told, said the baby was “just sleeping.”',
      'mixed | passive | the hearing | told | Mrs Pye … said the baby was “just sleeping.”',
    ],
    [
      'The levy, the court held, does not breach “the ordinary meaning” of the act.',
      'mixed | subject-verb | the court | held | The levy … does not breach “the ordinary meaning” of the act',
    ],
    [
      'When the crew came, Tarn “winced” and said, “Not today,” the Marle Herald reported.',
      'mixed | subject-verb | the Marle Herald | reported | When the crew came, Tarn “winced” and said, “Not today,”',
      'direct | subject-verb | Tarn | said | “Not today,”',
    ],
    [
      'As the band left the stage, the Herald’s Jan Tarn reported, a boy shouted at the drummer: “Do it again!”',
      'mixed | subject-verb | the Herald’s Jan Tarn | reported | As the band left the stage … a boy shouted at the drummer: “Do it again!”',
      'direct | subject-verb | a boy | shouted | “Do it again!”',
    ],
    [
      'Hask said on Friday that according to their log, the crew landed 40 crates, but “nobody weighed them.”',
      'mixed | subject-verb | Hask | said | that according to their log, the crew landed 40 crates, but “nobody weighed them.”',
    ],
    [
      'Some neighbours said they dreaded a winter like 2004, when Ms. Lund, who ran the pumps, called for a “year of patience.”',
      'indirect | subject-verb | Some neighbours | said | they dreaded a winter like 2004, when Ms. Lund, who ran the pumps',
      'mixed | subject-verb | Ms. Lund | called | a “year of patience.”',
    ],
    [
      'She asked Reed about a toast he had given in May, when he claimed the warden was “the last” of the poachers.',
      'indirect | subject-verb | She | asked | a toast he had given in May',
      'mixed | subject-verb | he | claimed | the warden was “the last” of the poachers',
    ],
    [
      'The report describes techniques that a former lawyer called “medieval with paperwork.”',
      'mixed | subject-verb | The report | describes | techniques that a former lawyer called “medieval with paperwork.”',
      'direct | subject-verb | a former lawyer | called | “medieval with paperwork.”',
    ],
  ],
  'a leader behind “with”, a relative clause behind a noun': [
    [
      'The bill passed by 12 votes, with the shadow minister, Bea Lund, calling it “a shabby compromise.”',
      'mixed | subject-verb | Bea Lund | calling | it “a shabby compromise.”',
    ],
    [
      'With its chairman warning of “blood on the carpet”, the club postponed its meeting.',
      'direct | subject-verb | its chairman | warning | “blood on the carpet”',
    ],
    [
      'A woman whose twin sons died at the unit said the apology, delivered by email, was “worthless.”',
      'mixed | subject-verb | A woman | said | the apology, delivered by email, was “worthless.”',
    ],
    [
      'The boats the owners now say are “too old” were burnt in the yard.',
      'mixed | subject-verb | the owners | say | are “too old”',
    ],
    [
      'Mick Dunphy said his members had been “backed into a corner” by a team that, he claimed, had “never so much as lifted a suitcase.”',
      'mixed | subject-verb | Mick Dunphy | said | his members had been “backed into a corner” by a team',
      'mixed | subject-verb | he | claimed | that … had “never so much as lifted a suitcase.”',
    ],
    [
      'Firefighters told how they had to cut through two doors to reach the family, whose cries, one said, he would “hear till the day I die.”',
      'indirect | subject-verb | Firefighters | told | how they had to cut through two doors to reach the family, whose cries',
      'mixed | subject-verb | one | said | whose cries … he would “hear till the day I die.”',
    ],
    [
      'The president’s lawyer — who only last week said the interview was “a done deal” — now says no such meeting is planned.',
      'mixed | subject-verb | who | said | the interview was “a done deal”',
      'indirect | subject-verb | The president’s lawyer | says | no such meeting is planned',
    ],
    [
      'It was Ms. Prewitt who, in 2011, warned the caucus that the deal was “a sugar-coated trap.”',
      'mixed | subject-verb | who | warned | that the deal was “a sugar-coated trap.”',
    ],
    [
      'He also took aim at the judge, whom he accused of “legislating from a hammock.”',
      'direct | subject-verb | he | accused | “legislating from a hammock.”',
    ],
    [
      'Outside the mill in Dorn, after touring the weir, Gov. Hal Reed (R-OH), said, “Somebody has to mend it.”',
      'direct | subject-verb | Gov. Hal Reed | said | “Somebody has to mend it.”',
    ],
  ],
  'who says again what is theirs': [
    [
      'De Brie then repeated his boast that “nobody lost a home” in the valley.',
      'mixed | subject-verb | De Brie | repeated | his boast that “nobody lost a home” in the valley',
    ],
    [
      'In the evening, Orme stood by his remark on Monday that “rust never sleeps.”',
      'mixed | nominal | Orme | his remark | that “rust never sleeps.”',
    ],
  ],
  'nouns of saying and what stands between': [
    [
      'His claim to have been “asleep in the van” was undone by a doorbell camera.',
      'mixed | nominal | His | His claim | to have been “asleep in the van”',
    ],
    [
      'The ombudsman’s verdict on the hall, that it had been “deaf to the point of cruelty”, makes for uncomfortable reading.',
      'mixed | nominal | The ombudsman | The ombudsman’s verdict | that it had been “deaf to the point of cruelty”',
    ],
    [
      'The envoy’s insistence, repeated four times, that talks were “very much alive” struck several as wishful.',
      'mixed | nominal | The envoy | The envoy’s insistence | that talks were “very much alive”',
    ],
    [
      'I was astonished to read Mr Pargeter’s claim (Letters, 3 June) that “nobody under 50 wants the bypass.”',
      'mixed | nominal | Mr Pargeter | Mr Pargeter’s claim | that “nobody under 50 wants the bypass.”',
    ],
    [
      'There was a warning from the fire brigade that barbecues on balconies were “an accident waiting to happen.”',
      'mixed | nominal | the fire brigade | a warning | that barbecues on balconies were “an accident waiting to happen.”',
    ],
    [
      'Critics seized on the call by Mr. Reeve to “zero out” the budget.',
      'mixed | nominal | Mr. Reeve | the call | to “zero out” the budget',
    ],
    [
      'She ended on a plea for the guild to “think again.”',
      'mixed | nominal | She | a plea | the guild to “think again.”',
    ],
    [
      'Sarne’s maxim for young cooks, painted above the stove, was, “Salt is a promise.”',
      'direct | nominal | Sarne | Sarne’s maxim | “Salt is a promise.”',
    ],
    [
      'Mr. Pell’s “so what” comment drew an immediate rebuke.',
      'direct | nominal | Mr. Pell | Mr. Pell’s “so what” comment | “so what”',
    ],
  ],
  'what is found, sold and ripped': [
    [
      'The inspector found the staff “kind but exhausted” and the kitchens “a disgrace.”',
      'mixed | subject-verb | The inspector | found | the staff “kind but exhausted” and the kitchens “a disgrace.”',
    ],
    [
      'The minister thought it “a bit rich” of the bishops to complain.',
      'mixed | subject-verb | The minister | thought | it “a bit rich” of the bishops to complain',
    ],
    [
      'Republicans have sold the bill as “the largest cut in a generation.”',
      'mixed | subject-verb | Republicans | sold | the bill as “the largest cut in a generation.”',
    ],
    [
      'The White House has cast the withdrawal as “a pause, not a retreat.”',
      'mixed | subject-verb | The White House | cast | the withdrawal as “a pause, not a retreat.”',
    ],
    [
      'Mr. Vance has long cast himself as “a plain man from Dorn” and his rivals as “the harbour set.”',
      'mixed | subject-verb | Mr. Vance | cast | himself as “a plain man from Dorn” and his rivals as “the harbour set.”',
    ],
    [
      'Joan Petrakis promised on Tuesday to “bring back what the capital gave away.”',
      'mixed | subject-verb | Joan Petrakis | promised | to “bring back what the capital gave away.”',
    ],
    [
      'Mr. Sayer went as far as to hint that the landing was “at best half-true.”',
      'mixed | subject-verb | Mr. Sayer | hint | that the landing was “at best half-true.”',
    ],
    [
      'He then turned to the border, promising “a big, beautiful door” in the middle of the wall.',
      'mixed | subject-verb | He | promising | “a big, beautiful door” in the middle of the wall',
    ],
    [
      'If Mr. Tobin believes that it is “a hoax,” Ms. Wade said, he should explain it to the oystermen.',
      'mixed | subject-verb | Ms. Wade | said | If Mr. Tobin believes that it is “a hoax,” … he should explain it to the oystermen',
    ],
    [
      'It would be “perverse”, warned Lord Justice Amory, for a claimant to be worse off.',
      'mixed | verb-subject | Lord Justice Amory | warned | It would be “perverse” … for a claimant to be worse off',
    ],
    [
      'It was “a matter of regret”, conceded the trust’s medical director, Ade Solanke, that no one had rung the family.',
      'mixed | verb-subject | Ade Solanke | conceded | It was “a matter of regret” … that no one had rung the family',
    ],
    [
      'Island Ferries said in a statement posted to its website that it was “heartbroken.”',
      'mixed | subject-verb | Island Ferries | said | that it was “heartbroken.”',
    ],
    [
      'Page 47 of the report notes, dryly, that the helicopter “appears to have been used chiefly for lacrosse.”',
      'mixed | subject-verb | Page 47 of the report | notes | that the helicopter “appears to have been used chiefly for lacrosse.”',
    ],
    [
      'It’s the sort of place, a friend whispers over the canapés, “where even the dog has a trust fund.”',
      'mixed | subject-verb | a friend | whispers | It’s the sort of place … “where even the dog has a trust fund.”',
    ],
  ],
  'whose words are referred to': [
    [
      'What worries Ms. Larch is what she refers to as “the yawn.”',
      'direct | subject-verb | she | refers | “the yawn.”',
    ],
    [
      'The report faults the captain for “a failure to look up.”',
      'mixed | subject-verb | The report | faults | the captain for “a failure to look up.”',
    ],
    [
      'She brushed off the claim, made by a rival, that she was “too polite to win.”',
      'mixed | nominal | a rival | the claim | that she was “too polite to win.”',
    ],
    [
      'There was something about the way he said “my regulars” that made the regulars wince.',
      'mixed | subject-verb | he | said | “my regulars” that made the regulars wince',
    ],
    [
      'He waved to the gallery, muttered “wrong again” into the microphone and accused Ms. Ruiz of “selling the pier.”',
      'mixed | subject-verb | He | muttered | “wrong again” into the microphone',
      'mixed | subject-verb | He | accused | Ms. Ruiz of “selling the pier.”',
    ],
  ],
  'what they call it, and what the report says flatly': [
    [
      'Reached by phone, Mr. Larch, the county clerk, sounded resigned: “You vote with the ballots you have.”',
      'direct | colon | Mr. Larch | – | “You vote with the ballots you have.”',
    ],
    [
      'The Harbour Board, the report states flatly, “ordered it, paid for it and lost it.”',
      'mixed | subject-verb | the report | states | The Harbour Board … “ordered it, paid for it and lost it.”',
    ],
    [
      'In a “post-receipt” era, as the grocer Dale Orring likes to call it, shoppers guess from memory.',
      'mixed | subject-verb | the grocer Dale Orring | call | a “post-receipt” era',
    ],
    [
      'The island lives on “slow money,” as Ms. Quist calls it.',
      'direct | subject-verb | Ms. Quist | calls | “slow money,”',
    ],
  ],
  'what a newspaper or a poll tells': [
    [
      'When asked about the plan, Cole said: “There will be exceptions,” the Herald reported.',
      'mixed | subject-verb | the Herald | reported | Cole said: “There will be exceptions,”',
      'direct | subject-verb | Cole | said | “There will be exceptions,”',
    ],
    [
      'According to the survey in Marlow, 24 per cent of voters wanted a new mayor, against 12 per cent last year.',
      'indirect | according-to | the survey in Marlow | According to | 24 per cent of voters wanted a new mayor, against 12 per cent last year',
    ],
    [
      'According to the poll, a third of drivers had never heard of the toll, and half of those who had called it “a swindle.”',
      'mixed | according-to | the poll | According to | a third of drivers had never heard of the toll, and half of those who had called it “a swindle.”',
      'mixed | subject-verb | who | called | it “a swindle.”',
    ],
    [
      'Her reply was that “the school is the heart of the village.”',
      'mixed | nominal | Her | Her reply | that “the school is the heart of the village.”',
    ],
    [
      'As Joel Harker of the Harbour Herald observed, the biggest loser was not in the room, it was the room itself: “The hall was cold.”',
      'mixed | subject-verb | Joel Harker of the Harbour Herald | observed | the biggest loser was not in the room, it was the room itself: “The hall was cold.”',
    ],
    [
      'The suit alleged that the council “failed to keep proper records,” which led to “the quiet disappearance” of the harbour fund.',
      'mixed | subject-verb | The suit | alleged | that the council “failed to keep proper records,” which led to “the quiet disappearance” of the harbour fund',
    ],
    ['Why would any sensible person believe that Cole would mend the “old failures” of the council?'],
  ],
  'rows of verbs and insertions': [
    [
      'Ames touted the program as “a lifeline,” bragged that it had “paid for itself twice,” and left before anyone could ask how.',
      'mixed | subject-verb | Ames | touted | the program as “a lifeline,”',
      'mixed | subject-verb | Ames | bragged | that it had “paid for itself twice,”',
    ],
    [
      'Ames called it “a lifeline,” said it had “paid for itself twice” and left.',
      'mixed | subject-verb | Ames | called | it “a lifeline,”',
      'mixed | subject-verb | Ames | said | it had “paid for itself twice”',
    ],
    [
      'Pell did tell donors, as the Journal-Ledger first reported, that he considers half the caucus “dead weight.”',
      'mixed | subject-verb | Pell | tell | that he considers half the caucus “dead weight.”',
    ],
    [
      'Garvey argued, as he had before, that the fee was “a tax.”',
      'mixed | subject-verb | Garvey | argued | that the fee was “a tax.”',
    ],
    [
      'The aircraft lost contact 12 minutes after take-off, according to the Civil Aviation Authority, and crashed into a hillside.',
      'indirect | according-to | the Civil Aviation Authority | according to | The aircraft lost contact 12 minutes after take-off … and crashed into a hillside',
    ],
    [
      'The lander touched down 300 metres from its target, the agency said, because of a faulty altimeter.',
      'indirect | subject-verb | the agency | said | The lander touched down 300 metres from its target … because of a faulty altimeter',
    ],
    [
      'The Met Bureau warned that heavy rain would continue till Friday and advised fishermen not to go to sea.',
      'indirect | subject-verb | The Met Bureau | warned | that heavy rain would continue till Friday',
    ],
    [
      'The nominee vowed on Saturday never to quit the race.',
      'indirect | subject-verb | The nominee | vowed | never to quit the race',
    ],
    [
      'Cole promised never to “sell out” the valley’s farmers.',
      'mixed | subject-verb | Cole | promised | never to “sell out” the valley’s farmers',
    ],
    [
      'The affidavit quotes Dent as saying the boat was “a loaner.”',
      'mixed | subject-verb | Dent | saying | the boat was “a loaner.”',
    ],
    [
      'What Rusk calls “the biggest tax cut since the war” would, in the view of most economists, chiefly benefit the wealthy.',
      'mixed | nominal | most economists | the view | What Rusk calls “the biggest tax cut since the war” would … chiefly benefit the wealthy',
      'direct | subject-verb | Rusk | calls | “the biggest tax cut since the war”',
    ],
    [
      '“They came, they took a picture, they left,” is how Hale sums up the governor’s visit.',
      'direct | subject-verb | Hale | sums | “They came, they took a picture, they left,”',
    ],
    [
      '“Nobody asked for this,” is the way Lund describes the merger.',
      'direct | subject-verb | Lund | describes | “Nobody asked for this,”',
    ],
    [
      'The pier was “extremely dear,” as described by Harbour Master Jon Pell.',
      'mixed | passive | Harbour Master Jon Pell | described | The pier was “extremely dear,”',
    ],
    [
      'The mayor has been criticized by activists who say he “looked the other way” during the protests.',
      'mixed | subject-verb | who | say | he “looked the other way” during the protests',
    ],
  ],
  'who the sentence beside is about': [
    [
      'The senator was exultant. “We did it, and we did it without them.”',
      'direct | previous-sentence | The senator | – | “We did it, and we did it without them.”',
    ],
    [
      'Nobody was more surprised than the winner, Ines Pacheco. “I only entered for the free T-shirt.”',
      'direct | previous-sentence | the winner | – | “I only entered for the free T-shirt.”',
    ],
    [
      'He also quoted Lincoln: “The ballot is stronger than the bullet.”',
      'direct | subject-verb | Lincoln | quoted | “The ballot is stronger than the bullet.”',
    ],
    [
      '“The amendment is a serious proposal,” the amendment’s only cosponsor, Todd Areola of Nebraska, protested in an email.',
      'direct | subject-verb | Todd Areola | protested | “The amendment is a serious proposal,”',
    ],
    [
      'The memo, a copy of which was seen by this newspaper, states that staff should not discuss the breach.',
      'indirect | subject-verb | The memo | states | that staff should not discuss the breach',
    ],
    [
      'The lawsuit accuses the company of hiding safety data and claims that at least 40 people were harmed.',
      'indirect | subject-verb | The lawsuit | accuses | the company of hiding safety data',
      'indirect | subject-verb | The lawsuit | claims | that at least 40 people were harmed',
    ],
  ],
  'messages, asides and agents in a row': [
    [
      'The mayor’s message to the council is blunt: pass the budget or “get out of the way.”',
      'mixed | colon | The mayor | – | pass the budget or “get out of the way.”',
    ],
    [
      'Sanborn shot back that Claridge was “rewriting history” — a reference to her claim that she had opposed the deal from the outset — and dared her to release the transcripts.',
      'mixed | subject-verb | Sanborn | shot | that Claridge was “rewriting history”',
      'indirect | nominal | her | her claim | that she had opposed the deal from the outset',
    ],
    [
      'The measure was described by its author as “modest,” by its critics as “monstrous.”',
      'direct | passive | its author | described | “modest,”',
      'direct | passive | its critics | described | “monstrous.”',
    ],
    [
      'The offer, Roper said, amounted to “three nickels,” but the board, which met until midnight, thought it generous.',
      'mixed | subject-verb | Roper | said | The offer … amounted to “three nickels,”',
    ],
    [
      'In the ad, a woman identified only as Debbie says that the plan “would have cost me my house.”',
      'mixed | subject-verb | Debbie | says | that the plan “would have cost me my house.”',
    ],
    [
      'She was referring to a vote that Sanborn has called “the worst blunder of the decade.”',
      'mixed | subject-verb | She | referring | a vote that Sanborn has called “the worst blunder of the decade.”',
      'direct | subject-verb | Sanborn | called | “the worst blunder of the decade.”',
    ],
    ['Under the statute, a driver must show that the error was “material and prejudicial.”'],
    [
      '“I would say to the minister, resign,” thundered Bill Ockham, to cheers from the benches behind him.',
      'direct | verb-subject | Bill Ockham | thundered | “I would say to the minister, resign,”',
    ],
    [
      'The decision was praised by the Alliance for Clean Water, which said it would “save lives.”',
      'mixed | subject-verb | which | said | it would “save lives.”',
    ],
  ],
  'titles, asides and nouns of saying': [
    [
      'Sen. Dale Corrigan told “The Hank Mabry Show” on Monday that the bill was “a fraud.”',
      'mixed | subject-verb | Sen. Dale Corrigan | told | that the bill was “a fraud.”',
    ],
    ['“It is dead,” Corrigan told “The Morning Rush.”', 'direct | subject-verb | Corrigan | told | “It is dead,”'],
    [
      'Mr. Rusk told the Tribune that he had been “disappointed, but not surprised,” to learn that the speaker had worked with the other side.',
      'mixed | subject-verb | Mr. Rusk | told | that he had been “disappointed, but not surprised,” to learn that the speaker had worked with the other side',
    ],
    [
      'Mr. Brandt said the judge, whom he has called “a hater,” should step aside.',
      'mixed | subject-verb | Mr. Brandt | said | the judge, whom he has called “a hater,” should step aside',
      'direct | subject-verb | he | called | “a hater,”',
    ],
    [
      'The senator has insisted, wrongly, that crime is “higher than it’s ever been”; it has fallen for years.',
      'mixed | subject-verb | The senator | insisted | that crime is “higher than it’s ever been”',
    ],
    [
      'The Archbishop has urged ministers to think again, warning of a “moral abyss”.',
      'indirect | subject-verb | The Archbishop | urged | to think again',
      'mixed | subject-verb | The Archbishop | warning | a “moral abyss”',
    ],
    [
      'Toby Renner fretted that the candidate’s answer on bank bailouts was “a mess.”',
      'mixed | subject-verb | Toby Renner | fretted | that the candidate’s answer on bank bailouts was “a mess.”',
    ],
    [
      'Mr. Whitcomb’s line that the city was “a petri dish for bad ideas” was cut from the speech.',
      'mixed | nominal | Mr. Whitcomb | Mr. Whitcomb’s line | that the city was “a petri dish for bad ideas”',
    ],
    [
      'Her view is that screening should begin at 45.',
      'indirect | nominal | Her | Her view | that screening should begin at 45',
    ],
    [
      'Ms. Oduya jumped in to note that the senator had “never met a tax break he didn’t marry.”',
      'mixed | subject-verb | Ms. Oduya | note | that the senator had “never met a tax break he didn’t marry.”',
    ],
    [
      'Penn’s announcement that he would quit shocked the town.',
      'indirect | nominal | Penn | Penn’s announcement | that he would quit',
    ],
    ['Fans wore shirts that read “Settle for Helen.”'],
  ],
  'what others do behind a report': [
    [
      'Penn said profit would fall, sending the shares down 9 per cent.',
      'indirect | subject-verb | Penn | said | profit would fall',
    ],
    [
      'The minister assured the House that the dam was safe, drawing jeers from the Opposition.',
      'indirect | subject-verb | The minister | assured | that the dam was safe',
    ],
    [
      'Mr. Brandt said, “I don’t talk about that anymore,” and then talked about it for four minutes.',
      'direct | subject-verb | Mr. Brandt | said | “I don’t talk about that anymore,”',
    ],
    [
      'A memo warned that the nominee was “on track to lose 40 states” and pleaded with them to redirect money.',
      'mixed | subject-verb | A memo | warned | that the nominee was “on track to lose 40 states”',
    ],
    [
      'Ms. Trask said that Mr. Colby “has always supported” the wall, despite a 2013 interview in which he described it as “a waste of bricks.”',
      'mixed | subject-verb | Ms. Trask | said | that Mr. Colby “has always supported” the wall',
      'mixed | subject-verb | he | described | it as “a waste of bricks.”',
    ],
    [
      'Cole said that he would stay, even as donors were begging the party for their money back.',
      'indirect | subject-verb | Cole | said | that he would stay',
    ],
  ],
  'whom a question went to': [
    [
      '“Do you ever miss it?” I asked him. He thought about that. “The noise, maybe.”',
      'direct | subject-verb | I | asked | “Do you ever miss it?”',
      'direct | previous-sentence | He | – | “The noise, maybe.”',
    ],
    [
      'Holt asked about the dam. Gowda paused. “It will hold.”',
      'indirect | subject-verb | Holt | asked | the dam',
      'direct |  |  | – | “It will hold.”',
    ],
    [
      '“Where were you?” she asked. She looked at the dog. “Where were you all night?”',
      'direct | subject-verb | she | asked | “Where were you?” … “Where were you all night?”',
    ],
  ],
  'who speaks past what stands between': [
    [
      'Rick Sorrel said that the staff cuts were “a normal reallocation” and not, as some have suggested, a sign of distress.',
      'mixed | subject-verb | Rick Sorrel | said | that the staff cuts were “a normal reallocation”',
    ],
    [
      'Mr. Abbas told the Arab League on Saturday, in a speech that ran to 90 minutes, that the region was “one match away” from war.',
      'mixed | subject-verb | Mr. Abbas | told | that the region was “one match away” from war',
    ],
    [
      'Dent’s lawyers have argued, in filings that cite cases back to 1840, that the warrant was void.',
      'indirect | subject-verb | Dent’s lawyers | argued | that the warrant was void',
    ],
    [
      'Attorney General Luther Banks of Alabama, a Republican, who has joined the suit, hailed the decision as “a victory.”',
      'mixed | subject-verb | Attorney General Luther Banks of Alabama | hailed | the decision as “a victory.”',
    ],
    [
      'Analysts at the Brill Institute, a right-leaning think tank, concluded in a paper that the pact would raise incomes.',
      'indirect | subject-verb | Analysts at the Brill Institute | concluded | that the pact would raise incomes',
    ],
    [
      'His vow worried ranchers, several of whom said they had been “left holding the bag.”',
      'mixed | subject-verb | several of whom | said | they had been “left holding the bag.”',
    ],
    [
      'The German chancellor said on Tuesday that Europe “will manage this,” but her Bavarian allies, who have long grumbled, said that patience was “running out.”',
      'mixed | subject-verb | The German chancellor | said | that Europe “will manage this,”',
      'mixed | subject-verb | her Bavarian allies | said | that patience was “running out.”',
    ],
    [
      '“There is a special place in hell,” Madge Hall told the crowd, “for women who don’t help each other,” and Mrs. Carrow, standing beside her, laughed.',
      'direct | subject-verb | Madge Hall | told | “There is a special place in hell,” … “for women who don’t help each other,”',
    ],
    [
      'He warned that the war would be “a distraction,” and it was Mrs. Carrow who voted for it.',
      'mixed | subject-verb | He | warned | that the war would be “a distraction,”',
    ],
    [
      'James Colby announced on July 5 that he would not recommend charges, though he said that her aides had been “extremely careless.”',
      'indirect | subject-verb | James Colby | announced | that he would not recommend charges',
      'mixed | subject-verb | he | said | that her aides had been “extremely careless.”',
    ],
    [
      'Senator Imbrie is convinced that the party has “lost its mind.”',
      'mixed | subject-verb | Senator Imbrie | convinced | that the party has “lost its mind.”',
    ],
    [
      '“The Lord will decide” was Mr. Haskins’s only response to questions.',
      'direct | subject-verb | Mr. Haskins | Mr. Haskins’s only response | “The Lord will decide”',
    ],
    [
      '“We are finished” was the judgment of Senator Imbrie.',
      'direct | subject-verb | Senator Imbrie | the judgment | “We are finished”',
    ],
    [
      'The mogul offered himself as a “law and order” candidate.',
      'mixed | subject-verb | The mogul | offered | himself as a “law and order” candidate',
    ],
    [
      'Mr. Brandt campaigned on “no new wars” and won by nine points.',
      'direct | subject-verb | Mr. Brandt | campaigned | “no new wars”',
    ],
    ['She wore buttons that read “Hot Cakes for All.”'],
  ],
  'no statement': [
    ['Passengers were told to expect “significant disruption” until at least Sunday.'],
    ['Ms. Shaw, dubbed “the Velvet Hammer,” rarely raises her voice.'],
    ['Its opening sentence, “I was born in the dark and stayed there,” has been printed on tea towels.'],
  ],
})
