import { testStatements } from './statements-of.ts'

testStatements({
  'the cue right before a quotation': [
    [
      '“Who let the horses out?” Finch asked the night guard.',
      'direct | subject-verb | Finch | asked | “Who let the horses out?”',
    ],
    [
      'After the union leader criticised the board, Finch shot back, “We have paid every bill on time.”',
      'indirect | subject-verb | the union leader | criticised | the board',
      'direct | subject-verb | Finch | shot | “We have paid every bill on time.”',
    ],
    [
      'Leaning forward as she spoke, Ms. Amato added: “Nobody checked the bolts on the second crane.”',
      'direct | subject-verb | Ms. Amato | added | “Nobody checked the bolts on the second crane.”',
    ],
    [
      'The clerk said that the ledger was complete, to which Amato replied: “Two pages are missing.”',
      'indirect | subject-verb | The clerk | said | that the ledger was complete',
      'direct | subject-verb | Amato | replied | “Two pages are missing.”',
    ],
    [
      'A port adviser, who spoke on the condition of anonymity to speak freely, said of the harbour master, “He answers no letters.”',
      'direct | subject-verb | A port adviser | said | “He answers no letters.”',
    ],
    [
      'Holt took to the stage to sing, and Lund told the crowd, “He has never been in tune.”',
      'direct | subject-verb | Lund | told | “He has never been in tune.”',
    ],
    [
      'Amato said, and I quote, “The bridge is no problem of mine.”',
      'direct | subject-verb | Amato | said | “The bridge is no problem of mine.”',
    ],
  ],
  'whose a participle or a fragment is': [
    [
      '“The tide waits for nobody,” said one pilot. Yet another said, “Wick is on the wrong side of the sandbank” for a ferry.',
      'direct | verb-subject | one pilot | said | “The tide waits for nobody,”',
      'mixed | subject-verb | another | said | “Wick is on the wrong side of the sandbank” for a ferry',
    ],
    [
      'The curator denied it, but in a later interview said she had “mislaid the key” and called a locksmith.',
      'mixed | subject-verb | The curator | said | she had “mislaid the key”',
    ],
    [
      'Neighbours complained, with Ada Finch writing that the fence was an “eyesore” and asking, “Who paid for this?”',
      'mixed | subject-verb | Ada Finch | writing | that the fence was an “eyesore”',
      'direct | subject-verb | Ada Finch | asking | “Who paid for this?”',
    ],
    [
      'The film opens with a narrator saying: “Nobody remembers the winter of 1962.”',
      'direct | subject-verb | a narrator | saying | “Nobody remembers the winter of 1962.”',
    ],
    [
      'Rep. Ana Ruiz (D-Ohio) on Monday attacked the ferry contract signed after a month of bargaining in Wick, saying the price is “an insult to every commuter.”',
      'mixed | subject-verb | Rep. Ana Ruiz | saying | the price is “an insult to every commuter.”',
    ],
    [
      'He foresaw that one of the hardest jobs for the next engineer would be “mending the leaks that this council has left for years.”',
      'mixed | subject-verb | He | foresaw | that one of the hardest jobs for the next engineer would be “mending the leaks that this council has left for years.”',
    ],
    [
      'The fair was made for a farmer who swears that Holt won’t “sell the last meadow in the valley.”',
      'mixed | subject-verb | who | swears | that Holt won’t “sell the last meadow in the valley.”',
    ],
  ],
  'colons behind a name, a place or “here’s”': [
    [
      'From Ana Ruiz writing at The Weekly Echo:\n\n“The council met twice this month and forgot the minutes both times.”',
      'direct | lead-in | Ana Ruiz | – | “The council met twice this month and forgot the minutes both times.”',
    ],
    [
      'Judge Ivo Lang said the lift would reopen.\n\nTranscript as follows:\n\n“I have read the report, and I am not pleased with it.”',
      'indirect | subject-verb | Judge Ivo Lang | said | the lift would reopen',
      'direct | continuation | Judge Ivo Lang | – | “I have read the report, and I am not pleased with it.”',
    ],
    [
      'Here’s Amato in March 2019: “The weir will outlast every one of us.”',
      'direct | colon | Amato | – | “The weir will outlast every one of us.”',
    ],
    [
      'Within an hour, a retired pilot took up the plan on Chirper: “Ships do not climb hills.”',
      'direct | colon | a retired pilot | – | “Ships do not climb hills.”',
    ],
    [
      'As Ivo Lang of the Echo observed, the pump was never tested: “The key was lost.”',
      'mixed | subject-verb | Ivo Lang of the Echo | observed | the pump was never tested: “The key was lost.”',
    ],
  ],
  'adverbials before an attribution, which are no content': [
    ['In a letter to the Echo printed Tuesday, Amato ruled out a sale.'],
    ['In May 2011, after Lang broke an ankle, Finch emailed him.'],
    ['As Tuesday began, the crew was hoping for rain.'],
    ['At the far end, Ms. Amato, who spent Friday touring the docks, projected great confidence.'],
    [
      'In spring, the mills joined forces against the port, but in the weeks before the vote, one owner signaled a truce.',
    ],
    [
      'This is a loss not only for the choir, but for the whole parish, Amato argued.',
      'indirect | subject-verb | Amato | argued | This is a loss not only for the choir, but for the whole parish',
    ],
    [
      'In March the dam that was built in 1950 failed, he said.',
      'indirect | subject-verb | he | said | In March the dam that was built in 1950 failed',
    ],
    [
      'After hiding until the road was closed, officers said, Lang turned back.',
      'indirect | subject-verb | officers | said | After hiding until the road was closed … Lang turned back',
    ],
  ],
  'passives and tenses that look alike': [
    [
      'One councillor called the levy “a raincoat for the rich.”',
      'mixed | subject-verb | One councillor | called | the levy “a raincoat for the rich.”',
    ],
    [
      'The ferry board recognized that the old pier could not be saved.',
      'indirect | subject-verb | The ferry board | recognized | that the old pier could not be saved',
    ],
    [
      'Harbour Watch stated in a bulletin Tuesday that a survey by the port office “shows the crane was overloaded.”',
      'mixed | subject-verb | Harbour Watch | stated | that a survey by the port office “shows the crane was overloaded.”',
    ],
    [
      'Her office put out a statement saying the U.K. “cannot afford another winter of leaks.”',
      'mixed | subject-verb | Her office | saying | the U.K. “cannot afford another winter of leaks.”',
    ],
    [
      'A neighbour referred to him as “the calmest man on the whole of our street” in a post.',
      'mixed | subject-verb | A neighbour | referred | him as “the calmest man on the whole of our street”',
    ],
    [
      'As Professor Fenner put it: “A levee remembers every flood.”',
      'direct | subject-verb | Professor Fenner | put | “A levee remembers every flood.”',
    ],
    [
      '“Grown men playing with toy boats,” scoffed Orla Finch, 31, who helped build the pond in 2009. “And not one of them can swim.”',
      'direct | verb-subject | Orla Finch | scoffed | “Grown men playing with toy boats,” … “And not one of them can swim.”',
    ],
  ],
  'between name and verb': [
    [
      '“A longer shift means I miss the last bus,” Val Anders, who sorts parcels at a depot in Leeds, said on a call arranged by the union.',
      'direct | subject-verb | Val Anders | said | “A longer shift means I miss the last bus,”',
    ],
    [
      '“Neither plan keeps the school open,” Harry Bondi, 30, of Raleigh, N.C., who has two sons there, said in an interview. “We would have to move.”',
      'direct | subject-verb | Harry Bondi | said | “Neither plan keeps the school open,” … “We would have to move.”',
    ],
    [
      '“The bridge can wait until spring,” Senate Majority Leader Mitch Carver, R-Ky., said. “The hospital cannot.”',
      'direct | subject-verb | Senate Majority Leader Mitch Carver | said | “The bridge can wait until spring,” … “The hospital cannot.”',
    ],
    [
      'Dev Patel, who was passed over twice, told the Herald, “I never asked them for a reason.”',
      'direct | subject-verb | Dev Patel | told | “I never asked them for a reason.”',
    ],
    [
      'Gov. Ann Kasey (R-Ohio), said, “The fair will open on time.”',
      'direct | subject-verb | Gov. Ann Kasey | said | “The fair will open on time.”',
    ],
    ['A man who met Cole at the weir said he left early.', 'indirect | subject-verb | A man | said | he left early'],
    [
      'Those evacuated say the sirens came late.',
      'indirect | subject-verb | Those evacuated | say | the sirens came late',
    ],
    [
      '“Nobody reads a tide table for fun,” the patient, white-haired pilot said.',
      'direct | subject-verb | the patient, white-haired pilot | said | “Nobody reads a tide table for fun,”',
    ],
  ],
  inversion: [
    [
      '“The kiln was cold by noon,” said retired potter Ben Carlow, asked about the fire.',
      'direct | verb-subject | retired potter Ben Carlow | said | “The kiln was cold by noon,”',
    ],
    [
      'But, said Solway, “the lease runs out in June.”',
      'direct | verb-subject | Solway | said | “the lease runs out in June.”',
    ],
    [
      '“No trains will stop at Wick until further notice,” read the statement, which was pinned to the gate.',
      'direct | verb-subject | the statement | read | “No trains will stop at Wick until further notice,”',
    ],
    [
      '“We tuned the organ by candlelight that year,” remembered Roy Varley, the former verger.',
      'direct | verb-subject | Roy Varley | remembered | “We tuned the organ by candlelight that year,”',
    ],
    [
      '“He paints like a man in a hurry,” the critic riffed on the exhibition.',
      'direct | subject-verb | the critic | riffed | “He paints like a man in a hurry,”',
    ],
  ],
  'whose participle it is': [
    [
      'Growers back the dam, with the Federation of Orchards calling it “the only cure for a dry August.”',
      'mixed | subject-verb | the Federation of Orchards | calling | it “the only cure for a dry August.”',
    ],
    [
      'Mr. Manson, citing “a record crowd at the gate,” said the club would add a match.',
      'direct | subject-verb | Mr. Manson | citing | “a record crowd at the gate,”',
      'indirect | subject-verb | Mr. Manson | said | the club would add a match',
    ],
    [
      'That led trustees like Gene Sperry to counter that “every penny of the fund was counted.”',
      'mixed | subject-verb | trustees like Gene Sperry | counter | that “every penny of the fund was counted.”',
    ],
    [
      'He opened the meeting by warning bluntly that “the well will be dry by harvest.”',
      'mixed | subject-verb | He | warning | that “the well will be dry by harvest.”',
    ],
    [
      '“My father built three of these,” Bray is quoted as saying.',
      'direct | subject-verb | Bray | saying | “My father built three of these,”',
    ],
    [
      '“Who signed for the keys?” a clerk could be heard asking Hall after the hearing.',
      'direct | subject-verb | a clerk | asking | “Who signed for the keys?”',
    ],
  ],
  'how far the content reaches': [
    [
      'While Cole said the dam was safe, the county closed the road below it.',
      'indirect | subject-verb | Cole | said | the dam was safe',
    ],
    [
      'Cole said the dam was safe, a claim that the county disputes.',
      'indirect | subject-verb | Cole | said | the dam was safe',
    ],
    [
      'Cole called the levy “a disaster” and promised to repeal it.',
      'mixed | subject-verb | Cole | called | the levy “a disaster”',
      'indirect | subject-verb | Cole | promised | to repeal it',
    ],
    [
      'Though Ruiz said it caused a “week of grumbling,” Cole said nobody left.',
      'mixed | subject-verb | Ruiz | said | it caused a “week of grumbling,”',
      'indirect | subject-verb | Cole | said | nobody left',
    ],
    [
      'The plan, he said, “would put the ferry out of business.”',
      'mixed | subject-verb | he | said | The plan … “would put the ferry out of business.”',
    ],
    [
      'Back then, Ripley said, the harbour was “very quiet.”',
      'mixed | subject-verb | Ripley | said | Back then … the harbour was “very quiet.”',
    ],
    [
      'The hall was freezing, he added, “but the choir turned up.”',
      'mixed | subject-verb | he | added | The hall was freezing … “but the choir turned up.”',
    ],
    [
      'Any careful reading of the ledger, said Michael Koff, an expert on fraud, would find the gap.',
      'indirect | verb-subject | Michael Koff | said | Any careful reading of the ledger … would find the gap',
    ],
    [
      'Guest said quite often, the lift stops between two floors.',
      'indirect | subject-verb | Guest | said | quite often, the lift stops between two floors',
    ],
  ],
  'reports of reports': [
    [
      '“The gate was never locked,” Cole said, according to the Herald.',
      'direct | subject-verb | Cole | said | “The gate was never locked,”',
      'mixed | according-to | the Herald | according to | “The gate was never locked,” Cole said',
    ],
    [
      '“There is no basis for it,” Joey Sale said in a bill filed in the Leeds council, according to the Echo.',
      'direct | subject-verb | Joey Sale | said | “There is no basis for it,”',
      'mixed | according-to | the Echo | according to | “There is no basis for it,” Joey Sale said in a bill filed in the Leeds council',
    ],
    [
      'Yardley said Perez was right to urge the members “to stand up and be counted.”',
      'mixed | subject-verb | Yardley | said | Perez was right to urge the members “to stand up and be counted.”',
    ],
    [
      'The deputy rebuked neighbours who say the baker is “a menace to the street.”',
      'mixed | subject-verb | The deputy | rebuked | neighbours who say the baker is “a menace to the street.”',
      'mixed | subject-verb | who | say | the baker is “a menace to the street.”',
    ],
    [
      'The ruling was criticised after the coroner’s finding that the pilot was “extremely careless.”',
      'mixed | nominal | the coroner | the coroner’s finding | that the pilot was “extremely careless.”',
    ],
    [
      'Polls show that most tenants say they are cold, Cole said.',
      'indirect | subject-verb | Cole | said | Polls show that most tenants say they are cold',
    ],
    [
      'As reported by the Herald, the inspector found both weirs unsafe.',
      'indirect | passive | the Herald | reported | the inspector found both weirs unsafe',
    ],
  ],
  'pledges and places': [
    [
      'Mr. Hall told a gathering in Salem, New Hampshire, on Monday that the river is low.',
      'indirect | subject-verb | Mr. Hall | told | that the river is low',
    ],
    [
      'Cole promised on Tuesday to keep the mill open.',
      'indirect | subject-verb | Cole | promised | to keep the mill open',
    ],
    [
      'The town still remembers Cole’s pledge to “rebuild every mile” of the road.',
      'mixed | nominal | Cole | Cole’s pledge | to “rebuild every mile” of the road',
    ],
    [
      'The county stood by its statement on Wednesday that the dam was sound.',
      'indirect | nominal | The county | its statement | that the dam was sound',
    ],
  ],
  'who is called what': [
    [
      'Benson, whom one trainer described as “a born sprinter,” left.',
      'direct | subject-verb | one trainer | described | “a born sprinter,”',
    ],
    [
      'The rota is what former nurses have called a “standing joke.”',
      'mixed | subject-verb | former nurses | called | a “standing joke.”',
    ],
    [
      'Ruiz identified the driver as “a careful man.”',
      'mixed | subject-verb | Ruiz | identified | the driver as “a careful man.”',
    ],
  ],
  'no statements': [
    ['Mary Cole, author of “Dams and Their Makers,” lives in Leeds.'],
    ['He spoke on “Face the River” about his boat.'],
    [
      'The practice, consistent across parties, reflects a careful approach to rivers, emphasizing the importance of trust.',
    ],
    ['The town informed Leeds of a flood in the valley that resulted in 80 claims.'],
  ],
  'credits and carried quotations': [
    [
      '“The hall stays open through the winter.” (The Harbour Herald)',
      'direct | credit-line | The Harbour Herald | – | “The hall stays open through the winter.”',
    ],
    ['“The weir is safe.” Ruiz said.', 'direct | subject-verb | Ruiz | said | “The weir is safe.”'],
    [
      'Mary Cole runs the mill. “It has never been busier than this year.”',
      'direct | previous-sentence | Mary Cole | – | “It has never been busier than this year.”',
    ],
    [
      'The harbour “is a model for the whole coast,” said Ann Roe. “Nobody else has one like it.”',
      'mixed | verb-subject | Ann Roe | said | The harbour “is a model for the whole coast,” … “Nobody else has one like it.”',
    ],
  ],
  'people described, words without verbs': [
    [
      'Sources close to the club say the manager has lost the dressing room.',
      'indirect | subject-verb | Sources close to the club | say | the manager has lost the dressing room',
    ],
    [
      'A person close to the minister said she would stay.',
      'indirect | subject-verb | A person close to the minister | said | she would stay',
    ],
    [
      '“You cannot eat a sunset,” as Harriet Vane, who farms 200 acres near Wick, likes to say.',
      'direct | subject-verb | Harriet Vane | say | “You cannot eat a sunset,”',
    ],
    ['Per the county, three pumps failed.', 'indirect | according-to | the county | Per | three pumps failed'],
    [
      'The minister, whose department funds the scheme, insisted that “no child will go hungry.”',
      'mixed | subject-verb | The minister | insisted | that “no child will go hungry.”',
    ],
    [
      'Cole called it “safe enough,” but kept the gate shut.',
      'mixed | subject-verb | Cole | called | it “safe enough,”',
    ],
    [
      'Ruiz said the pier was “a risk to every boat,” which the port denies.',
      'mixed | subject-verb | Ruiz | said | the pier was “a risk to every boat,”',
    ],
    [
      'In a letter, the union accused Harbour Foods of “putting profit before fingers,” and the firm, in turn, called the union “a club for the idle.”',
      'mixed | subject-verb | the union | accused | Harbour Foods of “putting profit before fingers,”',
      'mixed | subject-verb | the firm | called | the union “a club for the idle.”',
    ],
    [
      'If the snow stays, Cole said, “the pass will open in May.”',
      'mixed | subject-verb | Cole | said | If the snow stays … “the pass will open in May.”',
    ],
    [
      'Cole said the levy was “a relief” in a statement on Monday.',
      'mixed | subject-verb | Cole | said | the levy was “a relief”',
    ],
  ],
  'marks and cues that meet': [
    [
      '“She is 5’2” and he is 6’1” tall,” Cole said. “They fit.”',
      'direct | subject-verb | Cole | said | “She is 5’2” and he is 6’1” tall,” … “They fit.”',
    ],
    [
      '“A seal on the slipway!” Smith said last week.',
      'direct | subject-verb | Smith | said | “A seal on the slipway!”',
    ],
    [
      'Cole wrote back: “It is late,” she added, “and cold.”',
      'direct | subject-verb | she | added | “It is late,” … “and cold.”',
    ],
    [
      'The hall was so quiet that Ruiz was moved to say, “I can hear the rain.”',
      'direct | subject-verb | Ruiz | say | “I can hear the rain.”',
    ],
    ['Cole replied with, “Not today.”', 'direct | subject-verb | Cole | replied | “Not today.”'],
  ],
  'clauses before and within': [
    [
      'They and their supporters argue that, while the levy may lower rents, tenants won’t see the savings.',
      'indirect | subject-verb | They and their supporters | argue | that, while the levy may lower rents, tenants won’t see the savings',
    ],
    [
      'Marrow — who was posted at the gate for three years — states that a transfer was considered a punishment.',
      'indirect | subject-verb | Marrow | states | that a transfer was considered a punishment',
    ],
    [
      'Farmers, Alder notes, applaud the shrewd management of the co-op.',
      'indirect | subject-verb | Alder | notes | Farmers … applaud the shrewd management of the co-op',
    ],
    [
      'Older voters did not know themselves in the film and found it rude, reporter Nell Dray said in posing the question.',
      'indirect | subject-verb | reporter Nell Dray | said | Older voters did not know themselves in the film and found it rude',
    ],
    [
      'Though Olm has spent her life in the Heights, the influx of wealthier residents has led to more patrols, she said.',
      'indirect | subject-verb | she | said | Though Olm has spent her life in the Heights, the influx of wealthier residents has led to more patrols',
    ],
    [
      'If the demands are not met, Mr. Taylor warned, members plan to leave the union.',
      'indirect | subject-verb | Mr. Taylor | warned | If the demands are not met … members plan to leave the union',
    ],
    [
      'Just a few weeks ago, as the Western Echo reported, Thorne and Beck were discussing a plan.',
      'indirect | subject-verb | the Western Echo | reported | Just a few weeks ago … Thorne and Beck were discussing a plan',
    ],
    [
      'He added, that there is a strong emphasis on a “fair” selection for all three teams.',
      'mixed | subject-verb | He | added | that there is a strong emphasis on a “fair” selection for all three teams',
    ],
    [
      'More than nine in ten were worried; most said they were “very worried.”',
      'mixed | subject-verb | most | said | they were “very worried.”',
    ],
    [
      'Ms. Boxley, who was in Leeds on Saturday, called what she saw “terrible.”',
      'mixed | subject-verb | Ms. Boxley | called | what she saw “terrible.”',
    ],
    [
      'He also argued the pipeline, which is widely supported by farmers, “wouldn’t go 10 feet” without public land.',
      'mixed | subject-verb | He | argued | the pipeline, which is widely supported by farmers, “wouldn’t go 10 feet” without public land',
    ],
    [
      '“We really can win on Tuesday,” said Beck, who said there were “too many disturbing things to dismiss.”',
      'direct | verb-subject | Beck | said | “We really can win on Tuesday,”',
      'mixed | subject-verb | who | said | there were “too many disturbing things to dismiss.”',
    ],
    [
      'In talking of the inquiry, Madigan said that trust in the force “is broken.”',
      'mixed | subject-verb | Madigan | said | that trust in the force “is broken.”',
    ],
    [
      'The police chief warned the public Monday not to speculate about the fire.',
      'indirect | subject-verb | The police chief | warned | not to speculate about the fire',
    ],
    [
      'She has since stressed that no papers were sent.',
      'indirect | subject-verb | She | stressed | that no papers were sent',
    ],
    [
      'A variety of factors impact the cost of college, said Mark Kane, a loans expert who has published several books.',
      'indirect | verb-subject | Mark Kane | said | A variety of factors impact the cost of college',
    ],
    [
      'But, according to the poll, 46 percent of voters — and 31 percent of workers — remain undecided.',
      'indirect | according-to | the poll | according to | 46 percent of voters — and 31 percent of workers — remain undecided',
    ],
    [
      'According to a schedule published Thursday, Thorne is to speak next week.',
      'indirect | according-to | a schedule | According to | Thorne is to speak next week',
    ],
    [
      'The director of the ferry, Jeff Frame, says the system is designed for that.',
      'indirect | subject-verb | Jeff Frame | says | the system is designed for that',
    ],
  ],
  'headlines, promises and marks': [
    [
      'NOW OPEN—“Pop-up art show strives to confront the South Pier gentrification,” by the Echo’s Ana Cole http://example.org/a.',
      'direct | credit-line | the Echo’s Ana Cole | – | “Pop-up art show strives to confront the South Pier gentrification,”',
    ],
    [
      'It is the pull of Marrow’s “if you like your pier, you can keep it” promise that counts.',
      'mixed | nominal | Marrow | – | “if you like your pier, you can keep it”',
    ],
    [
      'Still, the fact that the race “is a dead heat right now,” as Crewe said on the radio, may mean a recount.',
      'mixed | subject-verb | Crewe | said | Still, the fact that the race “is a dead heat right now,”',
    ],
    [
      'The post was shared often, leading economists like Gene Sperling to counter that “every cent went to the mills.”',
      'mixed | subject-verb | economists like Gene Sperling | counter | that “every cent went to the mills.”',
    ],
    [
      'Said Dorothy Point, who grew up in the street with the champion, “We were all so proud of him.”',
      'direct | verb-subject | Dorothy Point | Said | “We were all so proud of him.”',
    ],
    [
      'The list was long. And Skelly called Bray “a real smart guy who knows his ledgers.”',
      'mixed | subject-verb | Skelly | called | Bray “a real smart guy who knows his ledgers.”',
    ],
    [
      '“It’s a way to take part without backing Marrow,” says a source involved in the group’s creation.',
      'direct | verb-subject | a source involved in the group’s creation | says | “It’s a way to take part without backing Marrow,”',
    ],
    [
      'The levy cut traffic by a third, according to a study last year by economists at Duke University.',
      'indirect | according-to | a study last year by economists at Duke University | according to | The levy cut traffic by a third',
    ],
    [
      '\u202a”Sorry, Sarah, you were right,” wrote Pete Hidal.',
      'direct | verb-subject | Pete Hidal | wrote | ”Sorry, Sarah, you were right,”',
    ],
    [
      '” … if the premier can visit the valley, then surely the woman who would succeed him can,” the editorial read.',
      'direct | subject-verb | the editorial | read | ” … if the premier can visit the valley, then surely the woman who would succeed him can,”',
    ],
  ],
  'where content ends': [
    [
      'According to Marrow, he was once part of the guild, but is now “the worst thing that ever happened to it.”',
      'mixed | according-to | Marrow | According to | he was once part of the guild, but is now “the worst thing that ever happened to it.”',
    ],
    [
      'However, he held his fire on Carter, calling him a “nice guy” and he did not say anything of Kay.',
      'mixed | subject-verb | he | calling | him a “nice guy”',
    ],
    [
      'It makes a difference, she said in an interview afterward, that Crewe and his team “don’t forget us little people.”',
      'mixed | subject-verb | she | said | It makes a difference … that Crewe and his team “don’t forget us little people.”',
    ],
  ],
  'documents that words stand in': [
    [
      'Under county law, assault is committed when somebody “touches or strikes another person against their will.”',
      'mixed | according-to | county law | – | “touches or strikes another person against their will.”',
    ],
  ],
  'whom a colon means': [
    [
      'The surge does not surprise pollster Daron Shale: “Lesser-known teams have seen the biggest boost.”',
      'direct | colon | pollster Daron Shale | – | “Lesser-known teams have seen the biggest boost.”',
    ],
    [
      'After 14 people were hurt in Leeds, a familiar voice celebrated the attacks: “We have already arrived.”',
      'direct | colon | a familiar voice | – | “We have already arrived.”',
    ],
    [
      'Reid said both are weak, but he gave the Texan a compliment: “You never have to guess where he is.”',
      'indirect | subject-verb | Reid | said | both are weak',
      'direct | colon | he | – | “You never have to guess where he is.”',
    ],
    [
      'The council was in recess when Marrow again took to the airwaves with this: “Nobody asked me about the weir.”',
      'direct | colon | Marrow | – | “Nobody asked me about the weir.”',
    ],
  ],
})
