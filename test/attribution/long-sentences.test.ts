import { testStatements } from './statements-of.ts'

testStatements({
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
      'The mayor’s message to the council is blunt: pass the budget or “sell the pier.”',
      'mixed | colon | The mayor | – | pass the budget or “sell the pier.”',
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
      '“There is a shelf in the shop,” Madge Hall told the crowd, “for people who bring their jars back,” and Mrs. Carrow, standing beside her, laughed.',
      'direct | subject-verb | Madge Hall | told | “There is a shelf in the shop,” … “for people who bring their jars back,”',
    ],
    [
      'He warned that the war would be “a distraction,” and it was Mrs. Carrow who voted for it.',
      'mixed | subject-verb | He | warned | that the war would be “a distraction,”',
    ],
    [
      'James Colby announced on July 5 that he would not recommend a fine, though he said that her drivers had been “wildly late.”',
      'indirect | subject-verb | James Colby | announced | that he would not recommend a fine',
      'mixed | subject-verb | he | said | that her drivers had been “wildly late.”',
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
      'The baker offered himself as a “bread and butter” candidate.',
      'mixed | subject-verb | The baker | offered | himself as a “bread and butter” candidate',
    ],
    [
      'Mr. Brandt campaigned on “no new wars” and won by nine points.',
      'direct | subject-verb | Mr. Brandt | campaigned | “no new wars”',
    ],
    ['She wore buttons that read “Hot Cakes for All.”'],
  ],
  'what several feel, and what a later clause takes over': [
    [
      'There is anxiety among donors that Mr. Kessler will not win.',
      'indirect | nominal | donors | anxiety | that Mr. Kessler will not win',
    ],
    [
      'The consensus among economists is that the tax plan would add trillions to the debt.',
      'indirect | nominal | economists | The consensus | that the tax plan would add trillions to the debt',
    ],
    ['The warning from Mr. Brandt: “Don’t get cocky.”', 'direct | colon | Mr. Brandt | – | “Don’t get cocky.”'],
    [
      'His dismissal of the report as “garbage arithmetic” surprised even his aides.',
      'mixed | nominal | His | His dismissal | the report as “garbage arithmetic”',
    ],
    [
      'Several of the delegates said they would walk out if the platform included the deal, which one of them, Dee Alvarado of Lubbock, described as “Nafta on steroids.”',
      'indirect | subject-verb | Several of the delegates | said | they would walk out if the platform included the deal',
      'direct | subject-verb | Dee Alvarado | described | “Nafta on steroids.”',
    ],
  ],
  'what is no speaker': [
    ['The editor quoted a poem: “The sea is grey.”', 'direct | colon | The editor | – | “The sea is grey.”'],
    ['She quoted the sign: “No dogs.”', 'direct | colon | She | – | “No dogs.”'],
    [
      'Critics, among them Ana Ruiz, said it was unsafe, and the mayor, a Labour man, called it “mad.”',
      'indirect | subject-verb | Critics | said | it was unsafe',
      'mixed | subject-verb | the mayor | called | it “mad.”',
    ],
    [
      'The deal’s critics, among them former minister Edmund Thayer, who negotiated it, said it was “riddled with holes.”',
      'mixed | subject-verb | The deal’s critics | said | it was “riddled with holes.”',
    ],
    [
      'Cole said the firm would ship the parts, sending them by post in May.',
      'indirect | subject-verb | Cole | said | the firm would ship the parts, sending them by post in May',
    ],
  ],
  'insertions once more': [
    [
      'She told a group of donors in Boston last month, according to two people who attended, that the approach had been “all hope.”',
      'indirect | according-to | two people | according to | She told a group of donors in Boston last month',
      'mixed | subject-verb | She | told | that the approach had been “all hope.”',
    ],
    [
      'Revenue fell 8 per cent, the company said in a filing, because of flooding at its mine.',
      'indirect | subject-verb | the company | said | Revenue fell 8 per cent … because of flooding at its mine',
    ],
    [
      'Mary Cole told reporters: “It is done,” the Herald reported.',
      'mixed | subject-verb | the Herald | reported | Mary Cole told reporters: “It is done,”',
      'direct | subject-verb | Mary Cole | told | “It is done,”',
    ],
    ['Mary Cole wrote back: “It is done,” Cole recalled.', 'direct | subject-verb | Cole | recalled | “It is done,”'],
    [
      'To Ana Ruiz, who runs it, the offer was an insult. “We had been holding our breath for years.”',
      'direct | previous-sentence | Ana Ruiz | – | “We had been holding our breath for years.”',
    ],
  ],
})
