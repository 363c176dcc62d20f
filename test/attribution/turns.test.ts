import { testStatements } from './statements-of.ts'

testStatements({
  "a second clause of the writer's behind quoted words": [
    [
      'Ms. Ivers told the council that the contract was “a gift to cronies,” and the room fell silent.',
      'mixed | subject-verb | Ms. Ivers | told | that the contract was “a gift to cronies,”',
    ],
    [
      'Mr. Nevins claimed, falsely, that Ms. Durant had said she wanted to “abolish the suburbs,” and the moderator did not correct him.',
      'mixed | subject-verb | Mr. Nevins | claimed | that Ms. Durant had said she wanted to “abolish the suburbs,”',
      'mixed | subject-verb | Ms. Durant | said | she wanted to “abolish the suburbs,”',
    ],
    [
      'My neighbour Jean reckons that the council couldn’t “organise a queue,” and after three weeks without a collection I am inclined to agree.',
      'mixed | subject-verb | My neighbour Jean | reckons | that the council couldn’t “organise a queue,”',
    ],
    [
      'Signs along Route 9 read “Shut for Good,” and at the diner the owner, Dot Hansen, said she was “fixing to move.”',
      'direct | subject-verb | Signs along Route 9 | read | “Shut for Good,”',
      'mixed | subject-verb | Dot Hansen | said | she was “fixing to move.”',
    ],
  ],
  'what the speaker does next': [
    [
      'Magistrate Joanne Petrakis said it was a “miracle” that nobody had been killed and disqualified Hoult from driving for six years.',
      'mixed | subject-verb | Magistrate Joanne Petrakis | said | it was a “miracle” that nobody had been killed',
    ],
    [
      'The company said it had “zero tolerance” of harassment and suspended two managers pending an inquiry.',
      'mixed | subject-verb | The company | said | it had “zero tolerance” of harassment',
    ],
    [
      'She told voters she was “sick of it” and walked off the stage.',
      'mixed | subject-verb | She | told | she was “sick of it”',
    ],
    [
      'Petrie said he was “brilliant” and left a mark on all of them.',
      'mixed | subject-verb | Petrie | said | he was “brilliant” and left a mark on all of them',
    ],
    [
      'Justice Raghunath Pillai observed that “lives cannot wait for letters,” and directed the collector to file a report.',
      'mixed | subject-verb | Justice Raghunath Pillai | observed | that “lives cannot wait for letters,”',
    ],
    [
      'The letter says that firing her would be “an assault on the law” and calls on the council to protect her.',
      'mixed | subject-verb | The letter | says | that firing her would be “an assault on the law”',
      'indirect | subject-verb | The letter | calls | to protect her',
    ],
    [
      'Tarn is supporting Lund as a candidate and in a statement credited her for “a brave run.”',
      'mixed | subject-verb | Tarn | credited | her for “a brave run.”',
    ],
    [
      'Skipper Dean Mulhall later took to the radio to apologise for what he called “a moment of madness” and to thank the travelling support.',
      'mixed | subject-verb | Skipper Dean Mulhall | apologise | what he called “a moment of madness”',
    ],
    [
      'Asked to name a mistake, he said he had been “too patient” with the press and then, laughing, took it back.',
      'mixed | subject-verb | he | said | he had been “too patient” with the press',
    ],
  ],
  'what the writer calls the words behind them': [
    [
      'She said the flat was “a fridge with a door,” a description her landlord called “hysterical.”',
      'mixed | subject-verb | She | said | the flat was “a fridge with a door,”',
      'direct | subject-verb | her landlord | called | “hysterical.”',
    ],
    [
      'Brodie once told an interviewer that he would rather “eat the prospectus than read it,” a line he says he now regrets.',
      'mixed | subject-verb | Brodie | told | that he would rather “eat the prospectus than read it,”',
      'indirect | subject-verb | he | says | he now regrets',
    ],
    [
      'Dr Mbeki warned that the ward was “a tinderbox,” words that were to prove prophetic within the week.',
      'mixed | subject-verb | Dr Mbeki | warned | that the ward was “a tinderbox,”',
    ],
    [
      'Petrie said Harlan had told donors that the nominee was “a dead man walking,” a comment Harlan’s spokeswoman denied.',
      'mixed | subject-verb | Petrie | said | Harlan had told donors that the nominee was “a dead man walking,”',
      'mixed | subject-verb | Harlan | told | that the nominee was “a dead man walking,”',
    ],
  ],
  'a verb that waits for a noun before what was said': [
    [
      'Her vow to “burn the old rule book” thrilled the crowd in Ashby.',
      'mixed | nominal | Her | Her vow | to “burn the old rule book”',
    ],
    [
      'Her threat to “pull every dime” from the program rattled officials in Ashby.',
      'mixed | nominal | Her | Her threat | to “pull every dime” from the program',
    ],
    [
      'The ad’s claim that Mr. Lowe “voted six times to raise his own pay” is misleading.',
      'mixed | nominal | The ad | The ad’s claim | that Mr. Lowe “voted six times to raise his own pay”',
    ],
    [
      'The group’s ad calling him “a con man in cowboy boots” ran 600 times in Tulsa.',
      'mixed | subject-verb | The group’s ad | calling | him “a con man in cowboy boots”',
    ],
    [
      'A post describing the marchers as “spoiled brats with drums” cost the councilman his seat.',
      'mixed | subject-verb | A post | describing | the marchers as “spoiled brats with drums”',
    ],
    [
      'Mr. Sutter’s decision to describe the strike as “a temper tantrum” cost him the vote.',
      'mixed | subject-verb | Mr. Sutter | describe | the strike as “a temper tantrum”',
    ],
    [
      'The senator’s refusal to “dignify garbage with a reply” lasted until Thursday.',
      'mixed | nominal | The senator | The senator’s refusal | to “dignify garbage with a reply”',
    ],
  ],
  'a relative clause that ends before the main verb': [
    [
      'The vaccine, which was hailed by the institute’s director as “the biggest leap in 30 years”, is not expected before 2029.',
      'direct | passive | the institute’s director | hailed | “the biggest leap in 30 years”',
    ],
    [
      'The bridge, which was dismissed by engineers as “a folly”, carried its first lorry yesterday.',
      'direct | passive | engineers | dismissed | “a folly”',
    ],
    [
      'Mr. Vance, whose rivals deride him as “a trust-fund populist,” arrived by helicopter.',
      'mixed | subject-verb | whose rivals | deride | him as “a trust-fund populist,”',
    ],
    [
      'Opponents of the dam, who say it would “drown a thousand years,” gathered outside the hall.',
      'mixed | subject-verb | who | say | it would “drown a thousand years,”',
    ],
    [
      'The school, which inspectors called “joyless”, has a new head.',
      'direct | subject-verb | inspectors | called | “joyless”',
    ],
  ],
  'clauses and phrases that lead in to the main one': [
    [
      'Although Reed told the coroner that he and the witness had “shared a boat all summer,” he denied knowing her name.',
      'mixed | subject-verb | Reed | told | that he and the witness had “shared a boat all summer,”',
      'indirect | subject-verb | he | denied | knowing her name',
    ],
    [
      'As boys kept shouting at him, Mr. Orme lamented the “lost art of heckling.”',
      'mixed | subject-verb | Mr. Orme | lamented | the “lost art of heckling.”',
    ],
    [
      'Even as he was assuring allies that the numbers were “rock solid,” Mr. Finch was asking the party for a loan.',
      'mixed | subject-verb | he | assuring | that the numbers were “rock solid,”',
      'indirect | subject-verb | Mr. Finch | asking | a loan',
    ],
    [
      'Having told voters in Marle that the deal was “the worst ever signed,” Ms. Garrick told bankers that it needed only “a tune-up.”',
      'mixed | subject-verb | Ms. Garrick | told | that the deal was “the worst ever signed,”',
      'mixed | subject-verb | Ms. Garrick | told | that it needed only “a tune-up.”',
    ],
    [
      'Waving flags calling Orme “Lord of the Weir,” the rowers chanted “Go home!”',
      'direct | subject-verb | the rowers | chanted | “Go home!”',
    ],
    [
      'With the mayor insisting that the bridge was “safe as houses” and her own engineers privately warning of corrosion, it fell to others to climb it.',
      'mixed | subject-verb | the mayor | insisting | that the bridge was “safe as houses”',
      'indirect | subject-verb | her own engineers | warning | corrosion',
    ],
    [
      'Despite his vow to be “so quiet you’ll be bored,” Mr. Krane spent Sunday feuding with an actress.',
      'mixed | nominal | his | his vow | to be “so quiet you’ll be bored,”',
    ],
    [
      'In a summer in which the anglers and the millers have agreed on nothing, the guild is urging the mayor to “stop selling our river.”',
      'mixed | subject-verb | the guild | urging | to “stop selling our river.”',
    ],
    [
      'A few clapped, and when Reed said the pier was mended, a man yelled “Since when?”',
      'indirect | subject-verb | Reed | said | the pier was mended',
      'direct | subject-verb | a man | yelled | “Since when?”',
    ],
  ],
  'brackets, dashes and colons': [
    [
      'The firm’s aides (like Ida Hask, who called Orme “a fraud” over the weekend) have said it was over.',
      'mixed | subject-verb | who | called | Orme “a fraud” over the weekend',
      'indirect | subject-verb | The firm’s aides | said | it was over',
    ],
    [
      'He said, “Reed will mend the organ” - here the choir sang “Mend it!” - “and pay for the pipes.”',
      'mixed | subject-verb | He | said | “Reed will mend the organ” - here the choir sang “Mend it!” - “and pay for the pipes.”',
      'direct | subject-verb | the choir | sang | “Mend it!”',
    ],
    [
      '“If they want a fight,” she said, her voice rising, “they can find me on the steps” — and the crowd began chanting her name.',
      'direct | subject-verb | she | said | “If they want a fight,” … “they can find me on the steps”',
    ],
    [
      'She has always said – even to her own lawyers – that the money was “a gift.”',
      'mixed | subject-verb | She | said | that the money was “a gift.”',
    ],
    [
      'The name was dropped in favor of what aides called “a more open-ended approach”: his first name.',
      'direct | subject-verb | aides | called | “a more open-ended approach”',
    ],
  ],
  'rows of verbs': [
    [
      'She called the story “garbage,” demanded a correction and hung up.',
      'mixed | subject-verb | She | called | the story “garbage,”',
    ],
    [
      'He accused the networks of running “a protection racket,” threatened to sue and left for Florida.',
      'mixed | subject-verb | He | accused | the networks of running “a protection racket,”',
    ],
    [
      'She waved to the crowd, called the war “a mistake” and flew home.',
      'mixed | subject-verb | She | called | the war “a mistake”',
    ],
    [
      'He thanked the crews, joked about the traffic and then, without raising his voice, called his opponent “a liar and a coward.”',
      'indirect | subject-verb | He | joked | the traffic',
      'mixed | subject-verb | He | called | his opponent “a liar and a coward.”',
    ],
    [
      'Reed praised the band, waved to the fans as they left and even promised them that he “never tires.”',
      'indirect | subject-verb | Reed | praised | the band',
      'mixed | subject-verb | Reed | promised | that he “never tires.”',
    ],
    [
      'And the fence, which Reed had called an “eyesore” and vowed to “pull down”?',
      'mixed | subject-verb | Reed | called | an “eyesore”',
      'mixed | subject-verb | Reed | vowed | to “pull down”',
    ],
  ],
  'rows of clauses, and relative clauses in them': [
    [
      'Ms. Ferrante said the bridge was “beyond repair”; that the money was “gone for good”; and that nobody would “miss the toll.”',
      'mixed | subject-verb | Ms. Ferrante | said | the bridge was “beyond repair”; that the money was “gone for good”; and that nobody would “miss the toll.”',
    ],
    [
      'The sponsor, Councilman Merle Teague, said it was meant to protect “quiet streets,” but opponents, including the fire chief, have branded it “a cure without an illness.”',
      'mixed | subject-verb | Councilman Merle Teague | said | it was meant to protect “quiet streets,”',
      'mixed | subject-verb | opponents | branded | it “a cure without an illness.”',
    ],
    [
      'The treasurer said that he was “not in the mood for surprises,” but left open the possibility of a vote in June.',
      'mixed | subject-verb | The treasurer | said | that he was “not in the mood for surprises,”',
    ],
    [
      'He complained that the lift was “haunted” and ended by vowing to take “the stairs until Easter.”',
      'mixed | subject-verb | He | complained | that the lift was “haunted”',
      'mixed | subject-verb | He | vowing | to take “the stairs until Easter.”',
    ],
    [
      'The plan won praise from Mr. Teague, who called it “past due,” and scorn from Ms. Ferrante, who said it would “empty the high street.”',
      'mixed | subject-verb | who | called | it “past due,”',
      'mixed | subject-verb | who | said | it would “empty the high street.”',
    ],
    [
      'She met a porter who took her aside and said, “Don’t unpack.”',
      'direct | subject-verb | who | said | “Don’t unpack.”',
    ],
    [
      'The design, which even her own deputy conceded was “a bit much,” won by one vote.',
      'mixed | subject-verb | her own deputy | conceded | was “a bit much,”',
    ],
    [
      'Auditors at the Fenn Institute estimate that the canal would cost $3 million a year, a figure the mayor derided as “napkin arithmetic.”',
      'direct | subject-verb | the mayor | derided | “napkin arithmetic.”',
    ],
    [
      'Two former clerks said that the mayor had shouted at them, thrown a ledger and called one of them “a waste of a desk.”',
      'mixed | subject-verb | Two former clerks | said | that the mayor had shouted at them, thrown a ledger and called one of them “a waste of a desk.”',
    ],
    [
      'Mr. Larch recalled that when he first raised the idea, “people checked my temperature.”',
      'mixed | subject-verb | Mr. Larch | recalled | that when he first raised the idea, “people checked my temperature.”',
    ],
  ],
  'what the speaker does or the writer adds behind the quoted words': [
    [
      'Governor Pike said he was “finished with the capital,” and walked off the stage.',
      'mixed | subject-verb | Governor Pike | said | he was “finished with the capital,”',
    ],
    [
      'Ms. Harlow told supporters that the result was “a gut check,” and then flew home to Albury to prepare.',
      'mixed | subject-verb | Ms. Harlow | told | that the result was “a gut check,”',
    ],
    [
      'Roper said the offer amounted to “three nickels and a pat on the head,” and he has polling to back him up.',
      'mixed | subject-verb | Roper | said | the offer amounted to “three nickels and a pat on the head,”',
    ],
    [
      'Mayor Brannigan said that she would veto the measure if it reached her desk, and the council, which meets on Monday, is expected to pass it anyway.',
      'indirect | subject-verb | Mayor Brannigan | said | that she would veto the measure if it reached her desk',
    ],
    [
      'Mr. Cole told the host that the tape was “locker-room stuff” and that voters cared more about jobs, a view not shared by the officials who left.',
      'mixed | subject-verb | Mr. Cole | told | that the tape was “locker-room stuff” and that voters cared more about jobs',
    ],
    [
      'Nearly six in 10 told the survey that they had skipped a meal in the past month, a figure that alarmed food-bank managers.',
      'indirect | subject-verb | Nearly six in 10 | told | that they had skipped a meal in the past month',
    ],
    [
      'Conservative pundits hailed the ruling as “a thunderclap,” which suggests they had not reached page 40.',
      'mixed | subject-verb | Conservative pundits | hailed | the ruling as “a thunderclap,”',
    ],
    [
      'The ministry said its forces had struck “exclusively military targets”, a statement dismissed by Kovalin’s office as “a grotesque lie”.',
      'mixed | subject-verb | The ministry | said | its forces had struck “exclusively military targets”',
      'direct | passive | Kovalin’s office | dismissed | “a grotesque lie”',
    ],
    [
      '“We lost,” said one aide to Sanborn, while another called the night “a total collapse.”',
      'direct | verb-subject | one aide to Sanborn | said | “We lost,”',
      'mixed | subject-verb | another | called | the night “a total collapse.”',
    ],
    [
      'Polls suggest the attack is working: In a survey released on Monday by Quincy University, 57 percent of voters said that Harlow was “not honest.”',
      'indirect | subject-verb | Polls | suggest | the attack is working',
      'mixed | subject-verb | 57 percent of voters | said | that Harlow was “not honest.”',
    ],
  ],
})
