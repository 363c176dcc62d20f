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
  'no statement': [
    ['Passengers were told to expect “significant disruption” until at least Sunday.'],
    ['Ms. Shaw, dubbed “the Velvet Hammer,” rarely raises her voice.'],
    ['Its opening sentence, “I was born in the dark and stayed there,” has been printed on tea towels.'],
  ],
})
