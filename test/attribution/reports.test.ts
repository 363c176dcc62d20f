import { testStatements } from './statements-of.ts'

testStatements({
  'what somebody is said to call or ask': [
    [
      'The botanist put down her lens and called the moss “a small miracle.”',
      'mixed | subject-verb | The botanist | called | the moss “a small miracle.”',
    ],
    [
      'The goalkeeper called that “a joke in poor taste.”',
      'mixed | subject-verb | The goalkeeper | called | that “a joke in poor taste.”',
    ],
    [
      'What the farmer called a “ghost harvest” was sold within a day.',
      'mixed | subject-verb | the farmer | called | a “ghost harvest”',
    ],
    [
      'The choir begged the vicar to “let the bells be” for one winter.',
      'mixed | subject-verb | The choir | begged | to “let the bells be” for one winter',
    ],
    [
      'He commanded the crew to “leave the ropes alone.”',
      'mixed | subject-verb | He | commanded | to “leave the ropes alone.”',
    ],
    [
      'The new keeper is threatening to “lock every gate” in the park.',
      'mixed | subject-verb | The new keeper | threatening | to “lock every gate” in the park',
    ],
    [
      'The umpire all but blamed the groundsman for “drowning” the pitch.',
      'mixed | subject-verb | The umpire | blamed | the groundsman for “drowning” the pitch',
    ],
    [
      'The chef is thought to have called his rival’s soup “dishwater” on air.',
      'mixed | subject-verb | The chef | called | his rival’s soup “dishwater” on air',
    ],
    [
      'The curator was quick to call the vase “a clumsy fake.”',
      'mixed | subject-verb | The curator | call | the vase “a clumsy fake.”',
    ],
    [
      'Asked by a juror if the lock “had been oiled,” the caretaker nodded.',
      'mixed | passive | a juror | Asked | if the lock “had been oiled,”',
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
      'The conductor made clear that nobody would leave.',
      'indirect | subject-verb | The conductor | made | that nobody would leave',
    ],
    [
      'The conductor made it plain that nobody would leave.',
      'indirect | subject-verb | The conductor | made | that nobody would leave',
    ],
    [
      'The beekeeper raised concerns that the spray would drift.',
      'indirect | nominal | The beekeeper | concerns | that the spray would drift',
    ],
    [
      'The mayor has often made the claim that the ferry pays its way.',
      'indirect | nominal | The mayor | the claim | that the ferry pays its way',
    ],
    [
      'The surgeon’s argument at the inquest was that the clamp “should have been counted twice.”',
      'mixed | nominal | The surgeon | The surgeon’s argument | that the clamp “should have been counted twice.”',
    ],
    [
      'Marsh sent the board a letter warning that the ferry would sink.',
      'indirect | subject-verb | a letter | warning | that the ferry would sink',
    ],
    [
      'The museum’s opening notice to its members states that the bones “were never counted.”',
      'mixed | subject-verb | The museum’s opening notice to its members | states | that the bones “were never counted.”',
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
      'Two cyclists rang their bells through the square with a pair of demands: “Mend the lane” and “Slow the buses.”',
      'direct | colon | Two cyclists | – | “Mend the lane” … “Slow the buses.”',
    ],
    [
      'Brand began by saying that the ferry was “a bus stop.”',
      'mixed | subject-verb | Brand | saying | that the ferry was “a bus stop.”',
    ],
  ],
  'clauses that speakers and relatives cut': [
    [
      'The rower said if picked again he would sit at bow.',
      'indirect | subject-verb | The rower | said | if picked again he would sit at bow',
    ],
    [
      'The choir’s sopranos complain that, with the heating off since March, there has been frost on the pews.',
      'indirect | subject-verb | The choir’s sopranos | complain | that, with the heating off since March, there has been frost on the pews',
    ],
    [
      'Sen. Eve Stone, D-N.J., warned in a radio talk on Monday that drought over the plain is spreading.',
      'indirect | subject-verb | Sen. Eve Stone | warned | that drought over the plain is spreading',
    ],
    [
      'Weavers whose looms were sold last spring insist the guild owes them a hearing.',
      'indirect | subject-verb | Weavers | insist | the guild owes them a hearing',
    ],
    [
      'Hikers rescued last night said the path was under water.',
      'indirect | subject-verb | Hikers rescued last night | said | the path was under water',
    ],
    [
      'The tenor and the flautist both promised to be louder.',
      'indirect | subject-verb | The tenor and the flautist | promised | to be louder',
    ],
    ['Yet both promised to be louder.', 'indirect | subject-verb | both | promised | to be louder'],
    [
      'The landlord is continuing to claim he never saw the lease.',
      'indirect | subject-verb | The landlord | claim | he never saw the lease',
    ],
    [
      'A shepherd first suggested that the bridge was gone.',
      'indirect | subject-verb | A shepherd | suggested | that the bridge was gone',
    ],
    [
      'The surgeon general of the isles is leaving early, complaining her office is too small.',
      'indirect | subject-verb | The surgeon general of the isles | complaining | her office is too small',
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
      'The north saw hail, the Beacon wrote, while the south had dust, the Dune Gazette wrote.',
      'indirect | subject-verb | the Beacon | wrote | The north saw hail',
      'indirect | subject-verb | the Dune Gazette | wrote | the south had dust',
    ],
    [
      'The bakery, which said its flour was damp, threw out the bread.',
      'indirect | subject-verb | which | said | its flour was damp',
    ],
    [
      'The orchard has two wells, which the gardener said were dug by monks.',
      'indirect | subject-verb | the gardener | said | were dug by monks',
    ],
    ['The acrobat, who her doctor says was dizzy, fell.', 'indirect | subject-verb | her doctor | says | was dizzy'],
    [
      'The soufflé that the cook feared would sink has risen.',
      'indirect | subject-verb | the cook | feared | would sink',
    ],
    [
      'The drum is what the elders said would call the rain.',
      'indirect | subject-verb | the elders | said | would call the rain',
    ],
  ],
  'a cue behind a relative clause or an adverbial': [
    [
      'The potter, who swears that her kiln was “cold as a tomb,” described the fire as “a riddle.”',
      'mixed | subject-verb | who | swears | that her kiln was “cold as a tomb,”',
      'mixed | subject-verb | The potter | described | the fire as “a riddle.”',
    ],
    [
      'The trainer, who called the ride “a gift,” questioned the length of the course.',
      'mixed | subject-verb | who | called | the ride “a gift,”',
      'indirect | subject-verb | The trainer | questioned | the length of the course',
    ],
    [
      'Roth said, if elected, she would ask the board to stay.',
      'indirect | subject-verb | Roth | said | if elected, she would ask the board to stay',
    ],
    [
      'In spite of the frost, explained Ida Vane, “the roots are as sound as they were in May.”',
      'mixed | verb-subject | Ida Vane | explained | In spite of the frost … “the roots are as sound as they were in May.”',
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
      'Even while admitting the cake was dry, the judge took another slice.',
      'indirect | subject-verb | the judge | admitting | the cake was dry',
    ],
    [
      'While noting that the tide was out, the pilot kept to the channel.',
      'indirect | subject-verb | the pilot | noting | that the tide was out',
    ],
    [
      'Nine in ten said they slept well, compared with 4 in the barracks.',
      'indirect | subject-verb | Nine in ten | said | they slept well',
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
  'nouns of saying, relatives that quote, and where the writer goes on': [
    [
      'Nearly half, 48%, think the “quiet hour” is bad for trade.',
      'mixed | subject-verb | Nearly half | think | the “quiet hour” is bad for trade',
    ],
    [
      'An inspector graded the kitchens and rated two of them “unfit”.',
      'mixed | subject-verb | An inspector | rated | two of them “unfit”',
    ],
    [
      'The tribunal struck out the claim, finding that nobody could own “the smell of bread”.',
      'mixed | subject-verb | The tribunal | finding | that nobody could own “the smell of bread”',
    ],
    [
      'Hale brushed off the leak as having a “nil” cost.',
      'mixed | subject-verb | Hale | brushed | the leak as having a “nil” cost',
    ],
    [
      "The chain styles itself as “the baker's friend”.",
      "mixed | subject-verb | The chain | styles | itself as “the baker's friend”",
    ],
    ['The festival was pitched as “a weekend without shoes”.'],
    [
      'Beekeepers who insisted that the spray was “harmless as tea” have changed their minds.',
      'mixed | subject-verb | who | insisted | that the spray was “harmless as tea”',
    ],
    [
      'The choir was founded by a miner who admitted he “could not hold a note”.',
      'mixed | subject-verb | who | admitted | he “could not hold a note”',
    ],
    [
      'Ofori, who had before the trial called the witness “a sieve”, declined to comment.',
      'mixed | subject-verb | who | called | the witness “a sieve”',
    ],
    [
      'Ofori has in recent weeks described the rink as “a puddle”.',
      'mixed | subject-verb | Ofori | described | the rink as “a puddle”',
    ],
    [
      'It opened to what the Globe and the Courier each called a “tidal” ovation.',
      'mixed | subject-verb | the Globe and the Courier | called | a “tidal” ovation',
    ],
    [
      "Mensah's favourite reply — “ask me when the bread is out” — is painted on the door.",
      "direct | nominal | Mensah | Mensah's favourite reply | “ask me when the bread is out”",
    ],
    [
      'The union walked out, with Ofori taking to the pitch to call the offer “an insult”.',
      'mixed | subject-verb | Ofori | call | the offer “an insult”',
    ],
    [
      'She scolded the ref, painting him as blind because he “waved play on”.',
      'mixed | subject-verb | She | painting | him as blind because he “waved play on”',
    ],
    [
      "Residents turned on the scheme after Mensah's sly hint on breakfast radio that it was “already sold”.",
      "mixed | nominal | Mensah | Mensah's sly hint | that it was “already sold”",
    ],
    ['By his own admission, Ofori was “no chef”.', 'mixed | nominal | his | his own admission | Ofori was “no chef”'],
    [
      'The bakery, by her own account, was “held up by string”.',
      'mixed | nominal | her | her own account | The bakery … was “held up by string”',
    ],
    [
      'Fans, noting that the roof leaked, sang “bring a bucket”.',
      'indirect | subject-verb | Fans | noting | that the roof leaked',
      'direct | subject-verb | Fans | sang | “bring a bucket”',
    ],
    [
      'Pupils stood on desks, chanting “no more peas” while the head phoned home.',
      'direct | subject-verb | Pupils | chanting | “no more peas”',
    ],
    [
      'Ofori texted the squad, “We ride at nine,” and turned off his phone.',
      'direct | subject-verb | Ofori | texted | “We ride at nine,”',
    ],
    [
      'Mensah labelled the menu “a crime,” and vowed to eat at home.',
      'mixed | subject-verb | Mensah | labelled | the menu “a crime,”',
      'indirect | subject-verb | Mensah | vowed | to eat at home',
    ],
    [
      '“Nobody rang us,” Kofi Mensah, a clerk at the depot told the Courier.',
      'direct | subject-verb | Kofi Mensah | told | “Nobody rang us,”',
    ],
    ['The so called “glass bridge” opens in May.'],
    ['A striker dubbed “the Plumber” scored twice.'],
    ['“Is it fresh?” a boy asked, as the queue giggled.', 'direct | subject-verb | a boy | asked | “Is it fresh?”'],
    ['Prices were set according to need.'],
    ['Ask yourself: “Would I eat it?”'],
    [
      'Ofori conceded the side had lost its shape, which is a habit, he said, “as old as the club.”',
      'indirect | subject-verb | Ofori | conceded | the side had lost its shape, which is a habit',
      'mixed | subject-verb | he | said | which is a habit … “as old as the club.”',
    ],
    [
      'Her advice was for those who garden, including, she said, “people with one pot.”',
      'direct | subject-verb | she | said | “people with one pot.”',
    ],
    [
      'The rule is old and, Mensah said, “honoured by nobody.”',
      'direct | subject-verb | Mensah | said | “honoured by nobody.”',
    ],
    [
      'While in March she said the oven was a bargain, at the inquest on Friday she said it was “a bomb”.',
      'indirect | subject-verb | she | said | the oven was a bargain',
      'mixed | subject-verb | she | said | it was “a bomb”',
    ],
    [
      'In a memo that the coroner called “chilling,” Mensah expressed a desire to “bin the lot”.',
      'direct | subject-verb | the coroner | called | “chilling,”',
      'mixed | subject-verb | Mensah | expressed | a desire to “bin the lot”',
    ],
    [
      'Ofori said the rink would lose “a little” in June, an admission that traders noted.',
      'mixed | subject-verb | Ofori | said | the rink would lose “a little” in June',
    ],
    ['The inspector opened a file under the Dairy Act regarding sales of “raw butter”.'],
    [
      'Mensah called Ofori a “mule” on her podcast when asked about the rink.',
      'mixed | subject-verb | Mensah | called | Ofori a “mule”',
    ],
    [
      'Bakers call it the “dead hour” — standing by ovens that nobody needs.',
      'mixed | subject-verb | Bakers | call | it the “dead hour”',
    ],
    [
      'Locals refer to the tower as “the Cork,” which it resembles.',
      'mixed | subject-verb | Locals | refer | the tower as “the Cork,”',
    ],
    ['In an interview with “Bread and Salt,” Ofori pointed to the weather.'],
    [
      "Speaking Friday on Channel Four News's “Tidings,” Mensah said the rink would stay.",
      'indirect | subject-verb | Mensah | said | the rink would stay',
    ],
    [
      'Ofori has said the same thing at each inquest, match and fair: “We were not warned.”',
      'direct | subject-verb | Ofori | said | “We were not warned.”',
    ],
    [
      'His promise to be “neutral” in the derby, has cost him friends.',
      'mixed | nominal | His | His promise | to be “neutral” in the derby',
    ],
    [
      "Mensah told bakers who ask why flour is dear that it was “the moon's fault”.",
      "mixed | subject-verb | Mensah | told | that it was “the moon's fault”",
    ],
    [
      'The talks ended with Mensah saying she was “content” and Ofori calling it a “fair draw.”',
      'mixed | subject-verb | Mensah | saying | she was “content”',
      'mixed | subject-verb | Ofori | calling | it a “fair draw.”',
    ],
    ['His talk of a “rigged” raffle annoyed the church.', 'mixed | nominal | His | His talk | a “rigged” raffle'],
    ['Her call for a “bolder” loaf was cheered.', 'mixed | nominal | Her | Her call | a “bolder” loaf'],
    [
      '“We shall see,” said the infor­mation officer, Kofi Men­sah.',
      'direct | verb-subject | Kofi Men­sah | said | “We shall see,”',
    ],
  ],
  'where quoted words go on, and where they end': [
    [
      'Mensah called the tart “a sin” because it fell apart.',
      'mixed | subject-verb | Mensah | called | the tart “a sin” because it fell apart',
    ],
    [
      'Ofori warned of a “sour” winter if the mill shuts.',
      'mixed | subject-verb | Ofori | warned | a “sour” winter if the mill shuts',
    ],
    [
      'Ofori rejected the offer as “thin,” because nobody could live on it.',
      'mixed | subject-verb | Ofori | rejected | the offer as “thin,” because nobody could live on it',
    ],
    [
      'Mensah described ovens fed with straw, walls washed in lime, and a yard of “pure noise.”',
      'mixed | subject-verb | Mensah | described | ovens fed with straw, walls washed in lime, and a yard of “pure noise.”',
    ],
    [
      'Ofori said the bun was fine, but the tea was “a puddle.”',
      'mixed | subject-verb | Ofori | said | the bun was fine, but the tea was “a puddle.”',
    ],
    [
      'Mensah said the bun is “a brick” while the tea is “a pond.”',
      'mixed | subject-verb | Mensah | said | the bun is “a brick” while the tea is “a pond.”',
    ],
    [
      'The cook says he did “well” in the final bake and is hopeful of a medal.',
      'mixed | subject-verb | The cook | says | he did “well” in the final bake and is hopeful of a medal',
    ],
    [
      'Ofori said she had made “several vows,” such as baking before dawn.',
      'mixed | subject-verb | Ofori | said | she had made “several vows,” such as baking before dawn',
    ],
    [
      'Mensah said it would be settled “in the yard,” where the scales are kept.',
      'mixed | subject-verb | Mensah | said | it would be settled “in the yard,” where the scales are kept',
    ],
    [
      'Despite her “famously loud” scales, Ofori wrote, Mensah was fair.',
      'mixed | subject-verb | Ofori | wrote | Despite her “famously loud” scales … Mensah was fair',
    ],
    [
      '“It is a fair price,” Mensah said, that both mills can live with.',
      'mixed | subject-verb | Mensah | said | “It is a fair price,” … that both mills can live with',
    ],
    [
      '“It is wiser,” Ofori said, to bake at night.',
      'mixed | subject-verb | Ofori | said | “It is wiser,” … to bake at night',
    ],
    [
      'Mensah called the vote “a bake-off” and likened it to mornings when everyone had to “rise together.”',
      'mixed | subject-verb | Mensah | called | the vote “a bake-off”',
      'mixed | subject-verb | Mensah | likened | it to mornings when everyone had to “rise together.”',
    ],
    [
      'Ofori called the rink “a dish” and ranked it as one of the worst pools “north of the river.”',
      'mixed | subject-verb | Ofori | called | the rink “a dish”',
      'mixed | subject-verb | Ofori | ranked | it as one of the worst pools “north of the river.”',
    ],
    [
      'Mensah made the point that the mill, closed since June, would make her “a miller without flour”.',
      'mixed | nominal | Mensah | the point | that the mill, closed since June, would make her “a miller without flour”',
    ],
    [
      'Her catch phrase in the kitchen was that flour “never sleeps.”',
      'mixed | nominal | Her | Her catch phrase | that flour “never sleeps.”',
    ],
    [
      '“Is that bread or a brick? I would not eat it,” a voice over says as the doors close.',
      'direct | subject-verb | a voice | says | “Is that bread or a brick? I would not eat it,”',
    ],
    [
      '“Not ours, but we like it!” Mensah, the head of Bakers to Rise, tweeted on Monday.',
      'direct | subject-verb | Mensah | tweeted | “Not ours, but we like it!”',
    ],
    ['At a fair billed as “Loaf Day,” Ofori unveiled a plan to mend the ovens.'],
    ['The guild paid to print a pamphlet called “Dough” on rag paper.'],
    ['The robbery was blamed on a crew known as the “Flour Four,” led by a miller.'],
    [
      'In June he praised the rink, which he called “a soup bowl” for children.',
      'mixed | subject-verb | he | praised | the rink, which he called “a soup bowl” for children',
      'mixed | subject-verb | he | called | “a soup bowl” for children',
    ],
  ],
  'reports without quotation marks': [
    [
      'Ama Kusi of the Globe asked Ofori Friday whether the rink would open.',
      'indirect | subject-verb | Ama Kusi of the Globe | asked | whether the rink would open',
    ],
    [
      'The hearing ended with Mensah asking the coach sharply why the roof leaked.',
      'indirect | subject-verb | Mensah | asking | why the roof leaked',
    ],
    [
      'Ofori was against the plan while he sat on the board, he said Tuesday night on Radio Aburi.',
      'indirect | subject-verb | he | said | Ofori was against the plan while he sat on the board',
    ],
    [
      'She said stocks are a poor bet this year.',
      'indirect | subject-verb | She | said | stocks are a poor bet this year',
    ],
    [
      'After the roof fell in last May, Mensah said, most rinks using the same beams were shut.',
      'indirect | subject-verb | Mensah | said | After the roof fell in last May … most rinks using the same beams were shut',
    ],
    [
      'But, as the poll closed: According to the clerk, Ofori had won.',
      'indirect | according-to | the clerk | According to | Ofori had won',
    ],
    [
      'Skaters in the north were more likely to say the ice was thin.',
      'indirect | subject-verb | Skaters in the north | say | the ice was thin',
    ],
    [
      'Coaches at the rink and at the club have said the ice is too thin.',
      'indirect | subject-verb | Coaches at the rink and at the club | said | the ice is too thin',
    ],
    [
      'The mayor and his deputy all urged a second vote.',
      'indirect | subject-verb | The mayor and his deputy | urged | a second vote',
    ],
    [
      'The star noted skaters have a harder life than dancers.',
      'indirect | subject-verb | The star | noted | skaters have a harder life than dancers',
    ],
    [
      'The second half, as Ofori points out, is slower.',
      'indirect | subject-verb | Ofori | points | The second half … is slower',
    ],
    ['But as Mensah noted, the skates are rented.', 'indirect | subject-verb | Mensah | noted | the skates are rented'],
    [
      'As spring nears, Ofori says, the number of good days -- never high -- shrinks.',
      'indirect | subject-verb | Ofori | says | As spring nears … the number of good days -- never high -- shrinks',
    ],
    [
      'The match moved to June, as first reported by the Globe.',
      'indirect | passive | the Globe | reported | The match moved to June',
    ],
    [
      'Every Monday, from dawn to noon, the old coach told the Globe, Ofori would sweep the ice.',
      'indirect | subject-verb | the old coach | told | Every Monday, from dawn to noon … Ofori would sweep the ice',
    ],
    [
      'Rather than wait for rain, said Ama Kusi, a judge at the rink, skaters should wax.',
      'indirect | verb-subject | Ama Kusi | said | Rather than wait for rain … skaters should wax',
    ],
    [
      'The club has been warning that it is out of wax.',
      'indirect | subject-verb | The club | warning | that it is out of wax',
    ],
    [
      'While the ice is thin, a good night - with frost above all - could save it, skaters said.',
      'indirect | subject-verb | skaters | said | While the ice is thin, a good night - with frost above all - could save it',
    ],
    [
      'Mensah had to tell the coach that the ice was gone.',
      'indirect | subject-verb | Mensah | tell | that the ice was gone',
    ],
    [
      "Kofi Mensah, the club's chairman, this past week announced the sale of the rink.",
      'indirect | subject-verb | Kofi Mensah | announced | the sale of the rink',
    ],
    [
      'Ofori noted that Saturday would be the coldest day.',
      'indirect | subject-verb | Ofori | noted | that Saturday would be the coldest day',
    ],
    [
      "Two-thirds of the club's members predict the ice will hold.",
      "indirect | subject-verb | Two-thirds of the club's members | predict | the ice will hold",
    ],
  ],
  'where a report without quotation marks ends': [
    [
      'Ofori vowed to reopen the rink, ending years of argument.',
      'indirect | subject-verb | Ofori | vowed | to reopen the rink',
    ],
    [
      'Ofori said the ice would hold for nine days — a span it never reached.',
      'indirect | subject-verb | Ofori | said | the ice would hold for nine days',
    ],
    [
      'Mensah says the sauna is too hot, something nobody doubts.',
      'indirect | subject-verb | Mensah | says | the sauna is too hot',
    ],
    [
      'The magistrate charged the skater with theft and Ofori closed the rink.',
      'indirect | subject-verb | The magistrate | charged | the skater with theft',
    ],
    [
      'Mensah nodded, conceding that the ice was thin but warning that it would freeze.',
      'indirect | subject-verb | Mensah | conceding | that the ice was thin',
      'indirect | subject-verb | Mensah | warning | that it would freeze',
    ],
    [
      'Ofori said she had not seen the crack, and when pressed about it, she said nothing more.',
      'indirect | subject-verb | Ofori | said | she had not seen the crack',
    ],
    ['Instead of blaming the frost, Ofori mended the pipe.'],
    [
      'Coaches are quick to point out that of the nine rinks, none are warm.',
      'indirect | subject-verb | Coaches | point | that of the nine rinks, none are warm',
    ],
    [
      'The ice, as some skaters in the league are already saying, is past its best.',
      'indirect | subject-verb | some skaters in the league | saying | The ice … is past its best',
    ],
    [
      'Mensah accused the club of hiding, delaying and losing her letters.',
      'indirect | subject-verb | Mensah | accused | the club of hiding, delaying and losing her letters',
    ],
    [
      'As the club sent out leaflets praising the ice, Ofori said it was “mush”.',
      'mixed | subject-verb | Ofori | said | it was “mush”',
    ],
    [
      'In replying Friday, the club took the odd step of calling the sun “a thief”.',
      'mixed | subject-verb | the club | calling | the sun “a thief”',
    ],
  ],
  'what reports nothing, and whose report it is': [
    [
      'Two judges walked out, as one of them told the Globe they were tired.',
      'indirect | subject-verb | one of them | told | they were tired',
    ],
    [
      'Ama Kusi, the head of the rink said in a note that it was sold.',
      'indirect | subject-verb | Ama Kusi | said | that it was sold',
    ],
    ['They could say goodbye to all that.'],
    ['The coach said nothing about the roof or the ice, and left.'],
    [
      'The rink did not complain when the rain came, a skater said.',
      'indirect | subject-verb | a skater | said | The rink did not complain when the rain came',
    ],
    ['The dancer was booed and shouted down by skaters.'],
    ['One skater, Kwame Ofori, 35, showed up in a cape.'],
    ['Three northern states that lost ice have asked for help.'],
    ['Fans stayed home in hopes the ice would hold.'],
    ['The rink will open on Sundays, a plan announced earlier this year.'],
    [
      'Mensah conceded the point — something Coach Ofori hinted at in May.',
      'indirect | subject-verb | Mensah | conceded | the point',
    ],
    [
      'Some judges mentioned the roof as a risk, but the note on Monday for the first time cited a study by the guild.',
      'indirect | subject-verb | the note on Monday for the first time | cited | a study by the guild',
    ],
    [
      'The gap with Ofori, said Mensah and others, would be plain by noon.',
      'indirect | verb-subject | Mensah and others | said | The gap with Ofori … would be plain by noon',
    ],
  ],
  'names and hearers': [
    [
      'The so-called “Bin Tsar” said the lorries would run on Sundays.',
      'indirect | subject-verb | The so-called “Bin Tsar” | said | the lorries would run on Sundays',
    ],
    [
      'Teachers told parents pupils were safe in the hall.',
      'indirect | subject-verb | Teachers | told | pupils were safe in the hall',
    ],
    [
      'The man called “Jacko” told police he had found the van.',
      'indirect | subject-verb | The man called “Jacko” | told | he had found the van',
    ],
    ['The firm pulled mapping app called “Tide Watch” that had been sold to schools.'],
    [
      "Opponents of what's known as the “ladder” argue it could tie the town to the grant for years.",
      "indirect | subject-verb | Opponents of what's known as the “ladder” | argue | it could tie the town to the grant for years",
    ],
    ['A man said to be in his fifties was hurt.'],
  ],
  passives: [
    [
      'The home, described by inspectors as “filthy”, has closed.',
      'direct | passive | inspectors | described | “filthy”',
    ],
    [
      'Families were told by text: “Stay away from the pier.”',
      'direct | colon | Families | – | “Stay away from the pier.”',
    ],
    [
      'It was, according to Lena Orr, “a mess from first to last”.',
      'mixed | according-to | Lena Orr | according to | It was … “a mess from first to last”',
    ],
  ],
  'who did not speak': [
    ['Nobody said that it would be easy.'],
    ['Neither the mayor, the council nor the firm had confirmed the sale.'],
    ['He coached “hundreds” of boys at the club.'],
  ],
  "the writer's words again": [
    [
      'The bank said it would close the branch, but has since changed its mind.',
      'indirect | subject-verb | The bank | said | it would close the branch',
    ],
    [
      'The bids will fail, sources said, and as staff at the yard worry about cuts that could follow.',
      'indirect | subject-verb | sources | said | The bids will fail',
      'indirect | subject-verb | staff at the yard | worry | cuts that could follow',
    ],
    ['Staff were rude, she said, to the old.', 'indirect | subject-verb | she | said | Staff were rude … to the old'],
    [
      'An email warning that the bridge was unsafe was ignored.',
      'indirect | subject-verb | An email | warning | that the bridge was unsafe',
    ],
    [
      'The jury heard that Carver drank all day and told a friend he was broke.',
      'indirect | subject-verb | The jury | heard | that Carver drank all day',
      'indirect | subject-verb | Carver | told | he was broke',
    ],
    ['Having said that, Cole left the room.'],
    [
      'A clerk nicknamed “the Owl” says the books were wrong.',
      'indirect | subject-verb | A clerk nicknamed “the Owl” | says | the books were wrong',
    ],
    ['The report, dismissed as “thin” by the union, was shelved.', 'direct | passive | the union | dismissed | “thin”'],
    ['She was accused by the chair of “bad faith”.', 'direct | passive | the chair | accused | “bad faith”'],
    [
      'The book, hailed as “a masterpiece” by critics, sold 40 copies.',
      'direct | passive | critics | hailed | “a masterpiece”',
    ],
  ],
  'what was cut off or lost': [
    ['The dam held, said engineer Kate Moss.', 'indirect | verb-subject | engineer Kate Moss | said | The dam held'],
    ['He said most were locals.', 'indirect | subject-verb | He | said | most were locals'],
    ['She said both were safe.', 'indirect | subject-verb | She | said | both were safe'],
    [
      'Doctors said back pain was the commonest complaint.',
      'indirect | subject-verb | Doctors | said | back pain was the commonest complaint',
    ],
    [
      'The lawyer told jurors Hagen lied about the van.',
      'indirect | subject-verb | The lawyer | told | Hagen lied about the van',
    ],
    ['The data shows rents rose last year.', 'indirect | subject-verb | The data | shows | rents rose last year'],
    ['In May, she says, half the staff left.', 'indirect | subject-verb | she | says | In May … half the staff left'],
    ['Often, Lee said, nobody answers.', 'indirect | subject-verb | Lee | said | Often … nobody answers'],
    [
      'According to the suit, filed Monday, Pell lied to the board.',
      'indirect | according-to | the suit | According to | Pell lied to the board',
    ],
    [
      'The mayor said that while talks were “useful,” they would fail.',
      'mixed | subject-verb | The mayor | said | that while talks were “useful,” they would fail',
    ],
    [
      'Lane said that “the worst is over,” that orders rose and that the yard would hire.',
      'mixed | subject-verb | Lane | said | that “the worst is over,” that orders rose and that the yard would hire',
    ],
    [
      'She told staff the tone was calm and insisted viewers “will be a little tense.”',
      'indirect | subject-verb | She | told | the tone was calm',
      'mixed | subject-verb | She | insisted | viewers “will be a little tense.”',
    ],
  ],
  'words that were kept back': [
    ['He stopped short of saying the mayor lied.'],
    ['He avoided saying who paid.'],
    ['She never said the bridge was safe.'],
    ['She did not call the mayor “a liar”.'],
    ['Police could not confirm the number of dead.'],
    ['The firm did not confirm that the plant would close.'],
  ],
  'where the writer goes on': [
    [
      'The firm will leave, the board announced on Friday, a move that stunned the town.',
      'indirect | subject-verb | the board | announced | The firm will leave',
    ],
    ['Pell said the sum was £4m, which the bank denies.', 'indirect | subject-verb | Pell | said | the sum was £4m'],
    [
      'Mercer was blunt: Brennick, she said, is finished.',
      'indirect | subject-verb | she | said | Brennick … is finished',
    ],
    [
      'She said the firm had paid and confirmed the date was May.',
      'indirect | subject-verb | She | said | the firm had paid',
      'indirect | subject-verb | She | confirmed | the date was May',
    ],
    [
      'She said the firm had paid but cautioned that the date could slip.',
      'indirect | subject-verb | She | said | the firm had paid',
      'indirect | subject-verb | She | cautioned | that the date could slip',
    ],
  ],
  'other ways to lead in and to close': [
    [
      '“It is a disgrace to the whole of this town,” was how Ms Hale put it.',
      'direct | subject-verb | Ms Hale | put | “It is a disgrace to the whole of this town,”',
    ],
    [
      'To quote Ms Hale, “it is a disgrace to the whole of this town”.',
      'direct | subject-verb | Ms Hale | quote | “it is a disgrace to the whole of this town”',
    ],
    [
      'On the wall is a note: “Please do not feed the gulls here.”',
      'direct | colon | a note | – | “Please do not feed the gulls here.”',
    ],
    [
      'In her bag is a letter from her son: “Please do not worry about me.”',
      'direct | colon | a letter from her son | – | “Please do not worry about me.”',
    ],
    [
      'Ms Hale’s message to voters was simple: “Stay at home and wait for the post.”',
      'direct | colon | Ms Hale | – | “Stay at home and wait for the post.”',
    ],
    [
      'Her advice is short: “Stay at home and wait for the post.”',
      'direct | colon | Her | – | “Stay at home and wait for the post.”',
    ],
    [
      'In the video Mr Orr is heard saying the plan is “rubbish”.',
      'mixed | subject-verb | Mr Orr | saying | the plan is “rubbish”',
    ],
    [
      'The ad shows Pell saying the bridge is safe.',
      'indirect | subject-verb | The ad | shows | Pell saying the bridge is safe',
      'indirect | subject-verb | Pell | saying | the bridge is safe',
    ],
    [
      'The Post reported, citing two officials, that the plant would close.',
      'indirect | subject-verb | The Post | reported | that the plant would close',
    ],
    ['If the firm said the water was safe, people would drink it.'],
  ],
  'US, the Fed, and a second verb': [
    [
      "US stocks slid on Monday as traders weighed the Fed's warning that rates could stay “higher for longer”.",
      "mixed | nominal | the Fed | the Fed's warning | that rates could stay “higher for longer”",
    ],
    [
      'His office confirmed the tweet but would not elaborate.',
      'indirect | subject-verb | His office | confirmed | the tweet',
    ],
    ['The firm announced the sale and has begun talks.', 'indirect | subject-verb | The firm | announced | the sale'],
  ],
  "no writer's turn, and no nobody": [
    [
      'No 10 said on Tuesday that the plan was safe.',
      'indirect | subject-verb | No 10 | said | that the plan was safe',
    ],
    [
      'No fewer than 20 residents said the dam was unsafe.',
      'indirect | subject-verb | No fewer than 20 residents | said | the dam was unsafe',
    ],
    [
      'Police said the man entered the bank, then opened fire.',
      'indirect | subject-verb | Police | said | the man entered the bank, then opened fire',
    ],
    [
      'Police said two men were charged and remanded in custody.',
      'indirect | subject-verb | Police | said | two men were charged and remanded in custody',
    ],
    [
      'Witnesses said the man laughed and smiled at them.',
      'indirect | subject-verb | Witnesses | said | the man laughed and smiled at them',
    ],
    [
      'Officials said heavy rain fell overnight, triggering landslides.',
      'indirect | subject-verb | Officials | said | heavy rain fell overnight, triggering landslides',
    ],
    [
      'Police said the man ran outside, holding a knife.',
      'indirect | subject-verb | Police | said | the man ran outside, holding a knife',
    ],
    [
      'The judge said there was no excuse and jailed him for a year.',
      'indirect | subject-verb | The judge | said | there was no excuse',
    ],
    [
      'The judge told him he was “a menace”, jailing him for a year.',
      'mixed | subject-verb | The judge | told | he was “a menace”',
    ],
    [
      'Mary Cole entered the shop, walked to the counter, told staff it was a raid and fled.',
      'indirect | subject-verb | Mary Cole | told | it was a raid and fled',
    ],
  ],
  'content that goes on past "while" and "after"': [
    [
      'Mayor Ann Reed said the bridge would stay open while repairs are made.',
      'indirect | subject-verb | Mayor Ann Reed | said | the bridge would stay open while repairs are made',
    ],
    [
      'Sen. Thad Morrow of Wyoming said that Congress should wait for the final report before writing new rules.',
      'indirect | subject-verb | Sen. Thad Morrow of Wyoming | said | that Congress should wait for the final report before writing new rules',
    ],
    [
      'Ana Ruiz said she had joined the firm after seeing an advertisement.',
      'indirect | subject-verb | Ana Ruiz | said | she had joined the firm after seeing an advertisement',
    ],
    [
      'Mr Cole said the men were shot while fleeing.',
      'indirect | subject-verb | Mr Cole | said | the men were shot while fleeing',
    ],
    [
      'Julia Mond said the gown had been finished the night before shooting.',
      'indirect | subject-verb | Julia Mond | said | the gown had been finished the night before shooting',
    ],
    [
      'Mr Lee said that he had no regrets, before being led away.',
      'indirect | subject-verb | Mr Lee | said | that he had no regrets',
    ],
    [
      'The pill was safe, Mr Demir said, and the trial would go on.',
      'indirect | subject-verb | Mr Demir | said | The pill was safe … and the trial would go on',
    ],
    [
      'Ticket prices would not go up, Ms Venn said, but meals would no longer be free.',
      'indirect | subject-verb | Ms Venn | said | Ticket prices would not go up … but meals would no longer be free',
    ],
    [
      'The authority would be looking at four other travel companies, she said, but refused to name them.',
      'indirect | subject-verb | she | said | The authority would be looking at four other travel companies',
    ],
    [
      'Mr Prewett said the government was gravely concerned and had asked for a report.',
      'indirect | subject-verb | Mr Prewett | said | the government was gravely concerned and had asked for a report',
    ],
  ],
  'where another speaker begins': [
    [
      'The club said the deal was off, but the agent, Rasmus Lund, insisted that talks would continue.',
      'indirect | subject-verb | The club | said | the deal was off',
      'indirect | subject-verb | Rasmus Lund | insisted | that talks would continue',
    ],
    [
      'The prosecutor said the road was dry, while the defence, led by Hugh Tarrant, said it was wet.',
      'indirect | subject-verb | The prosecutor | said | the road was dry',
      'indirect | subject-verb | the defence | said | it was wet',
    ],
    [
      'Police said nobody was hurt, but Marcus Tennant, who was standing ten yards away, said he saw blood.',
      'indirect | subject-verb | Police | said | nobody was hurt',
      'indirect | subject-verb | Marcus Tennant | said | he saw blood',
    ],
    [
      'Finch said the road was dark but Poole insisted that he had slowed down.',
      'indirect | subject-verb | Finch | said | the road was dark',
      'indirect | subject-verb | Poole | insisted | that he had slowed down',
    ],
    [
      'Mira Finch told police that Poole, who was driving, had said he felt tired.',
      'indirect | subject-verb | Mira Finch | told | that Poole, who was driving, had said he felt tired',
      'indirect | subject-verb | Poole | said | he felt tired',
    ],
    [
      '"It is possible," said Ana Ruiz, adding that "nobody knows".',
      'direct | verb-subject | Ana Ruiz | said | "It is possible,"',
      'mixed | subject-verb | Ana Ruiz | adding | that "nobody knows"',
    ],
    ['Asked whether she would resign, Ms Venn said no.'],
    [
      'Asked why he had not reported the beating, Mr Lowe said he had been 19 and "scared stiff".',
      'mixed | subject-verb | Mr Lowe | said | he had been 19 and "scared stiff"',
    ],
    [
      'Carmody refused to apologise after a cable described Ioane as "a vain and erratic man".',
      'mixed | subject-verb | a cable | described | Ioane as "a vain and erratic man"',
    ],
    [
      'A petition calling on another broadcaster to step in had been signed by 60,000 people by Friday evening.',
      'indirect | subject-verb | A petition | calling | to step in',
    ],
  ],
  'documents, courts and crowds': [
    [
      'Mayor Ann Reed said in a letter sent to the council Monday that she would resign.',
      'indirect | subject-verb | Mayor Ann Reed | said | that she would resign',
    ],
    [
      'Mayor Ann Reed told a crowd gathered outside City Hall that she would resign.',
      'indirect | subject-verb | Mayor Ann Reed | told | that she would resign',
    ],
    [
      'Ann Dale said in a letter to staff seen by the Guardian that the firm would close.',
      'indirect | subject-verb | Ann Dale | said | that the firm would close',
    ],
    [
      'Power prices fell below zero for a record 412 hours last year, data compiled by the grid show.',
      'indirect | subject-verb | data compiled by the grid | show | Power prices fell below zero for a record 412 hours last year',
    ],
    [
      'Documents seen by the Guardian show that the request was received in July.',
      'indirect | subject-verb | Documents seen by the Guardian | show | that the request was received in July',
    ],
    [
      'Demand rose by 30% last winter, figures from the charity show.',
      'indirect | subject-verb | figures from the charity | show | Demand rose by 30% last winter',
    ],
    [
      'The crabs were roasted at about 300C, the team reports.',
      'indirect | subject-verb | the team | reports | The crabs were roasted at about 300C',
    ],
    [
      'The aid worker had two broken ribs, a post-mortem examination has found.',
      'indirect | subject-verb | a post-mortem examination | found | The aid worker had two broken ribs',
    ],
    [
      'A preliminary report released in March said a detector had recorded a high temperature.',
      'indirect | subject-verb | A preliminary report released in March | said | a detector had recorded a high temperature',
    ],
    [
      'The firm sold the wind farm after a court ruled that it was illegal.',
      'indirect | subject-verb | a court | ruled | that it was illegal',
    ],
    [
      'Finch was asleep in the back of the car, the court was told.',
      'indirect | passive | the court | told | Finch was asleep in the back of the car',
    ],
    [
      'Jurors were told that Finch was asleep in the back of the car.',
      'indirect | passive | Jurors | told | that Finch was asleep in the back of the car',
    ],
    [
      'Her budget director, Samuel Oyelaran, put the cost of a shutdown at $9 million a day.',
      'indirect | subject-verb | Samuel Oyelaran | put | the cost of a shutdown at $9 million a day',
    ],
    [
      'The label said the album would be delayed.',
      'indirect | subject-verb | The label | said | the album would be delayed',
    ],
    [
      'Judge Andrew Platt reminded jurors not to read about the case.',
      'indirect | subject-verb | Judge Andrew Platt | reminded | not to read about the case',
    ],
  ],
  'in few words': [
    ['Carbone has repeatedly denied wrongdoing.', 'indirect | subject-verb | Carbone | denied | wrongdoing'],
    ['The captain, Tom Reilly, denies manslaughter.', 'indirect | subject-verb | Tom Reilly | denies | manslaughter'],
    ['The council warned of delays.', 'indirect | subject-verb | The council | warned | delays'],
    [
      'Fr Michael Hession, the parish priest, appealed for calm.',
      'indirect | subject-verb | Fr Michael Hession | appealed | calm',
    ],
    [
      'Democrats counter that the law applies only to operating expenses.',
      'indirect | subject-verb | Democrats | counter | that the law applies only to operating expenses',
    ],
    [
      'Gov. Anita Lorimer warned that state parks and schools would close.',
      'indirect | subject-verb | Gov. Anita Lorimer | warned | that state parks and schools would close',
    ],
    [
      'Officials there said the hospital had acted quickly.',
      'indirect | subject-verb | Officials | said | the hospital had acted quickly',
    ],
    ['It accused the companies of lying.', 'indirect | subject-verb | It | accused | the companies of lying'],
    [
      'The company at first said the drug was safe.',
      'indirect | subject-verb | The company | said | the drug was safe',
    ],
    ['Prosecutors have not alleged that Reed took money.'],
    [
      'Farooq Mirza said nothing less would satisfy the public.',
      'indirect | subject-verb | Farooq Mirza | said | nothing less would satisfy the public',
    ],
    [
      'Ms Rao read the letter aloud and called its author "a fool".',
      'mixed | subject-verb | Ms Rao | called | its author "a fool"',
    ],
  ],
  relatives: [
    [
      'The man who police said fired the gun was held without bail.',
      'indirect | subject-verb | police | said | fired the gun',
    ],
    [
      'The man police say fired the gun was held without bail.',
      'indirect | subject-verb | police | say | fired the gun',
    ],
    [
      'Canada has expelled two diplomats it says were involved in a plot to abduct a journalist.',
      'indirect | subject-verb | it | says | were involved in a plot to abduct a journalist',
    ],
    [
      'The council heard from 12 residents who said the bill was too weak.',
      'indirect | subject-verb | who | said | the bill was too weak',
    ],
    [
      'Mayor Ann Reed met members of her party who complained that the bill was too weak.',
      'indirect | subject-verb | who | complained | that the bill was too weak',
    ],
    [
      'The case goes before Judge Maria Fontaine, who last year ruled that a similar claim was false.',
      'indirect | subject-verb | who | ruled | that a similar claim was false',
    ],
    ['Marta Soler is an expert who writes about lichens.'],
  ],
  'what goes on behind an attribution': [
    [
      'The suspect was arrested Tuesday, police said, after a tip from a motel clerk.',
      'indirect | subject-verb | police | said | The suspect was arrested Tuesday … after a tip from a motel clerk',
    ],
    [
      'The officer violated policy, Marian Oakes said, by leaving his partner and by failing to warn Bell.',
      'indirect | subject-verb | Marian Oakes | said | The officer violated policy … by leaving his partner and by failing to warn Bell',
    ],
    [
      'Only 86 percent of pupils were vaccinated last fall, Yasmin Farouk said, down from 94 percent in 2019.',
      'indirect | subject-verb | Yasmin Farouk | said | Only 86 percent of pupils were vaccinated last fall … down from 94 percent in 2019',
    ],
    [
      'It is unlikely, Elise Harrow said, that the law will pass.',
      'indirect | subject-verb | Elise Harrow | said | It is unlikely … that the law will pass',
    ],
    [
      'It would be irresponsible, he said, to vote on a document that no one had read.',
      'indirect | subject-verb | he | said | It would be irresponsible … to vote on a document that no one had read',
    ],
    [
      'Flames were on both sides, said Mindy Toth, and the tires of the car ahead of her were melting.',
      'indirect | verb-subject | Mindy Toth | said | Flames were on both sides … and the tires of the car ahead of her were melting',
    ],
    [
      'The plant will close in May, Leanne Pugh said, because it loses money.',
      'indirect | subject-verb | Leanne Pugh | said | The plant will close in May … because it loses money',
    ],
    [
      'The plant will close in May, Leanne Pugh said, with the loss of 400 jobs.',
      'indirect | subject-verb | Leanne Pugh | said | The plant will close in May … with the loss of 400 jobs',
    ],
  ],
  'where the writer goes on behind plans and counts': [
    [
      'Norrland Air said profit would fall and scrapped its dividend.',
      'indirect | subject-verb | Norrland Air | said | profit would fall',
    ],
    [
      'The ministry said on Sunday that it had shot down 40 drones, without elaborating.',
      'indirect | subject-verb | The ministry | said | that it had shot down 40 drones',
    ],
    [
      'At least 14 people died, the ministry said, citing local health officials.',
      'indirect | subject-verb | the ministry | said | At least 14 people died',
    ],
    [
      'Lord Fenwick said he would remain in post, a decision which angered the unions.',
      'indirect | subject-verb | Lord Fenwick | said | he would remain in post',
    ],
    [
      'A supervisor, Jon Pratt, wrote that Stroh "tends to run toward the problem and think later," and recommended retraining.',
      'mixed | subject-verb | Jon Pratt | wrote | that Stroh "tends to run toward the problem and think later,"',
    ],
    [
      'The minister promised 40 beds, of which 12 have been delivered.',
      'indirect | subject-verb | The minister | promised | 40 beds',
    ],
    [
      'The inquest heard that a junior doctor, Rajiv Menon, had asked for a senior review at 4.15am.',
      'indirect | subject-verb | The inquest | heard | that a junior doctor, Rajiv Menon, had asked for a senior review at 4.15am',
    ],
    [
      'Jasmine Cole said she heard what sounded like firecrackers, then screaming.',
      'indirect | subject-verb | Jasmine Cole | said | she heard what sounded like firecrackers, then screaming',
    ],
  ],
  'reports found': [
    [
      'A shutdown would furlough about 800,000 workers, the Congressional Budget Office estimates.',
      'indirect | subject-verb | the Congressional Budget Office | estimates | A shutdown would furlough about 800,000 workers',
    ],
    [
      'The company hid defects for years, the lawsuit claims.',
      'indirect | subject-verb | the lawsuit | claims | The company hid defects for years',
    ],
    [
      'Mr Castellano said now was not the time for politics.',
      'indirect | subject-verb | Mr Castellano | said | now was not the time for politics',
    ],
    [
      'Figures obtained by BBC Wales show crews lost 27,000 hours in December.',
      'indirect | subject-verb | Figures obtained by BBC Wales | show | crews lost 27,000 hours in December',
    ],
    [
      'Gábor Szendrei told reporters as he left the summit that Budapest would "never" accept mandatory quotas.',
      'mixed | subject-verb | Gábor Szendrei | told | that Budapest would "never" accept mandatory quotas',
    ],
    [
      'The Bank of England has forecast that inflation will fall to 3 per cent.',
      'indirect | subject-verb | The Bank of England | forecast | that inflation will fall to 3 per cent',
    ],
    [
      'The 19-year-old admitted he had been surprised.',
      'indirect | subject-verb | The 19-year-old | admitted | he had been surprised',
    ],
    [
      'Danilo Festa read the review twice, then told me: "I will never cook that again."',
      'direct | subject-verb | Danilo Festa | told | "I will never cook that again."',
    ],
    [
      '"You always did arrive late," Bea Lunt remarks drily.',
      'direct | subject-verb | Bea Lunt | remarks | "You always did arrive late,"',
    ],
    [
      'Like-for-like sales rose 1.2% in the quarter, the retailer said.',
      'indirect | subject-verb | the retailer | said | Like-for-like sales rose 1.2% in the quarter',
    ],
    ['The ministry puts the cost at £40m.', 'indirect | subject-verb | The ministry | puts | the cost at £40m'],
  ],
  'reports that are none': [
    ['The letter was written by Stuart Neill in March.'],
    ['France has recalled its ambassador.'],
    ['Clerks will recount the ballots on Monday.'],
    ['Ridgeway Motors is recalling 61,000 pickups because the tailgate can open.'],
    ['Will she say who is to blame? Ann Reed would not answer.'],
    [
      'The judge said Craig Dunmore had shown "not a shred of remorse".',
      'mixed | subject-verb | The judge | said | Craig Dunmore had shown "not a shred of remorse"',
    ],
    [
      'Kofi Brandreth, asked by Radio Penwick if he would stay, said only: "We\'ll see."',
      'direct | subject-verb | Kofi Brandreth | said | "We\'ll see."',
    ],
    [
      'The former champion admitted he was nervous.',
      'indirect | subject-verb | The former champion | admitted | he was nervous',
    ],
  ],
  'what only looks like a report, or goes on past one': [
    ['The money he promised was never paid.'],
    ['Everything she said was true.'],
    ['The crash put the death toll at 41.'],
    ['The judge denied bail.'],
    ['He appealed to the Supreme Court.'],
    [
      'Cole told the court he was sorry before breaking down in tears.',
      'indirect | subject-verb | Cole | told | he was sorry',
    ],
    [
      'Scientists predicted a storm, which would hit the coast by Friday.',
      'indirect | subject-verb | Scientists | predicted | a storm, which would hit the coast by Friday',
    ],
    [
      'The report found that doctors asked for help but managers told them to wait.',
      'indirect | subject-verb | The report | found | that doctors asked for help but managers told them to wait',
    ],
    [
      'Anna Cole said that after the fire, the mayor promised aid.',
      'indirect | subject-verb | Anna Cole | said | that after the fire, the mayor promised aid',
    ],
    [
      "Nurses' pay was low, unions said, while ministers said it was fair.",
      "indirect | subject-verb | unions | said | Nurses' pay was low",
      'indirect | subject-verb | ministers | said | it was fair',
    ],
    [
      'He would stand again, Mr Cole said, through his lawyer.',
      'indirect | subject-verb | Mr Cole | said | He would stand again',
    ],
    [
      'The law is unjust, the senator said, and the crowd cheered.',
      'indirect | subject-verb | the senator | said | The law is unjust',
    ],
    [
      "'The boys' and girls' teams will merge,' Anna Cole said on Monday.",
      "direct | subject-verb | Anna Cole | said | 'The boys' and girls' teams will merge,'",
    ],
    [
      'After carmaker Ford said sales fell, its shares slid.',
      'indirect | subject-verb | carmaker Ford | said | sales fell',
    ],
    [
      'The union denied the claims in the filing.',
      'indirect | subject-verb | The union | denied | the claims in the filing',
    ],
    [
      'Anna Cole said her husband would shout at her and hit her.',
      'indirect | subject-verb | Anna Cole | said | her husband would shout at her and hit her',
    ],
    [
      'Cole recalled three occasions when he was hit.',
      'indirect | subject-verb | Cole | recalled | three occasions when he was hit',
    ],
    [
      "Ruiz said sales fell in the firm's biggest market, the United States.",
      "indirect | subject-verb | Ruiz | said | sales fell in the firm's biggest market, the United States",
    ],
  ],
  'what others found, and what a speaker could not show': [
    [
      'The mayor hit back after the chancellor claimed that London was broke.',
      'indirect | subject-verb | the chancellor | claimed | that London was broke',
    ],
    [
      'Margaret Hollis has apologised after a report found that officials ignored repeated warnings.',
      'indirect | subject-verb | a report | found | that officials ignored repeated warnings',
    ],
    [
      'The court heard that Pryce, 38, had told police: "I just wanted to scare him."',
      'indirect | subject-verb | The court | heard | that Pryce, 38',
      'direct | subject-verb | Pryce | told | "I just wanted to scare him."',
    ],
    [
      'The valves were safe, Guidry said, but state records show no payment.',
      'indirect | subject-verb | Guidry | said | The valves were safe',
    ],
    [
      'The valves were safe, Guidry said, but he could not produce the records.',
      'indirect | subject-verb | Guidry | said | The valves were safe',
    ],
  ],
})
