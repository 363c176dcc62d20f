import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'

/** The last statement's source: how it is written and who it is. */
function last(text: string): string {
  const { statements, sources } = check(text)
  const source = statements.at(-1)!.source!
  return `${source.text} = ${sources.find(({ id }) => id === source.id)!.name}`
}

describe('references', () => {
  it.each([
    ['Education Minister Rob Fletcher visited Wick. The minister said the school was cold. Fletcher left early.', 'The minister = Rob Fletcher'],
    ['The International Union of Ferry Pilots met on Monday. The union said its members are tired.', 'The union = International Union of Ferry Pilots'],
    ['The City of Wick held a vote. The city said the rink will close.', 'The city = City of Wick'],
    ['Sen. Mitch Carver (R-Ohio) opened the fair. “It was warm,” the Ohio Republican said.', 'the Ohio Republican = Mitch Carver'],
    ['The Roman Catholic Diocese of Leeds condemned it. The diocese said it would look into the matter.', 'The diocese = Roman Catholic Diocese of Leeds'],
    ['Millbrook told its tenants it was sorry. The company said that rents would fall.', 'The company = Millbrook'],
    ['Asha Menon fixed the clock. “It had stopped in 1940,” the historian said.', 'the historian = Asha Menon'],
    ['Juan Ruiz stood outside. “We lost everything,” he said.', 'he = Juan Ruiz'],
    ['A U.S. official described the warning. “It was ignored,” the official said.', 'the official = a U.S. official'],
    ['“It was dark on the quay.”\n\n— Mary Cole, harbour pilot', 'Mary Cole = Mary Cole'],
    ['“It was dark on the quay that night.”\n\n- Mary Cole\n\nThe quay has lamps now.', 'Mary Cole = Mary Cole'],
    ['Mayor Doug Farrow spoke on Monday. “It has no study,” a spokesperson said.\n\nOn Friday, the mayor brought the plan up again. “We can lower costs,” he said.', 'he = Doug Farrow'],
    ['Orbix Research is an app. Orbix said it would close the app. The company noted that nobody had asked.', 'The company = Orbix'],
    ['Harrowgate, a hosting company in Wick, lost its licence. Orbix said profit rose. The company said the rest would follow.', 'The company = Orbix'],
    ['The U.S. market shrank. Millbrook said profit rose. The company said U.S. rents would fall.', 'The company = Millbrook'],
    ['“It is a method,” University of the Valley chemist Ana Roe said.', 'University of the Valley chemist Ana Roe = Ana Roe'],
    ['The operator, Aldermoor Metro, said the tram was old. Buses will run, according to the company.', 'the company = Aldermoor Metro'],
    ['Gunter Schall, a professor in Wick, built it. “I know of no other,” the lanky, bespectacled professor said.', 'the lanky, bespectacled professor = Gunter Schall'],
    ['Carole Laurin lost her post in the spring. There was also the blow to her pride.\n\n“It took me two years to grieve for it.”', 'Carole Laurin = Carole Laurin'],
    ['“The loss was large,” Ana Garland said.\n\nThe fallout from a stroke was the worst.\n\n“And if you looked at the earnings, they fell by a third.”', 'Ana Garland = Ana Garland'],
    ['“It was dark,” the professor said.', 'the professor = the professor'],
    ['Jean-Luc de la Roche shut the gate. “It was late,” he said.', 'he = Jean-Luc de la Roche'],
    ['“It was late,” Ursula von der Aue said. “It was dark,” said von der Aue.', 'von der Aue = Ursula von der Aue'],
    ['President Bashar al-Farsi shut the gate. “It was late,” al-Farsi said.', 'al-Farsi = Bashar al-Farsi'],
    ['Mayor Mohammed Al-Rashid shut the gate. “It was late,” the mayor said.', 'the mayor = Mohammed Al-Rashid'],
    ['Nandi wa Kamau, 45, shut the gate. “It was late,” the 45-year-old said.', 'the 45-year-old = Nandi wa Kamau'],
    ['Mayor Ana Ruiz spoke. Rescuers found a boy. The 12-year-old said he saw the water rise.', 'The 12-year-old = the 12-year-old'],
    ['Kwame Ofori ran the club. Some members of the 12 had left. In May, he said the roof was sound.', 'he = Kwame Ofori'],
    ['Erin Cole of Windsor, Ont., is an editor. The council is weighing what it says is a loan.', 'it = the council'],
    ['Wax will cost more, according to grain trading firm Kestrel.', 'grain trading firm Kestrel = Kestrel'],
    ['The rules came from the Parks and Ponds Commission. “No skating,” the commission said.', 'the commission = Parks and Ponds Commission'],
    ['One valley Republican, Mary Cole, said it had rained.', 'Mary Cole = Mary Cole'],
    ['Arden was fined by the U.S. in May over a boat. In June the company said the boat was safe.', 'the company = the company'],
    ['Joan Royle and Peter Moon spoke on Monday. “The lower field is ours,” they said.', 'they = Joan Royle and Peter Moon'],
    ['Joan Royle runs the farm with Peter Moon. “The lower field is ours,” Royle and Moon said.', 'Royle and Moon = Joan Royle and Peter Moon'],
    ['Sam Pratt, 19, fell. His sister said he was kind. “He fed the birds,” she said.', 'she = His sister'],
    ['In court Ms Ruiz said she saw a van.', 'Ms Ruiz = Ruiz'],
    ['Shares in Ovaltech fell after the company warned that profit would drop.', 'the company = Ovaltech'],
    ['Prosecutor Dean Low KC told jurors: “This was planned.”', 'Prosecutor Dean Low KC = Dean Low'],
    ['“It will be done,” Ann Poll said. Critics disagree. “It will never be done.”', 'Critics = Critics'],
    ['A leaked memo, first reported by the Argus, warned of a collapse. It said repairs could wait.', 'It = a leaked memo'],
    ['“It is safe,” the mayor said. “You never get used to it,” says one, who lives there.', 'one = one'],
    ['Sergeant Major Tom Low said it was cold.', 'Sergeant Major Tom Low = Tom Low'],
    ['“It is ours,” said Joan Royle and Peter Moon. “It was our fathers’,” said Moon and Royle.', 'Moon and Royle = Joan Royle and Peter Moon'],
    ['Reporters met Joan Hale, Peter Dunn and Mary Cole. “We are tired of it all,” they said.', 'they = Joan Hale, Peter Dunn and Mary Cole'],
    ['"We have been too slow," said Chief Executive Ingrid Solheim.', 'Chief Executive Ingrid Solheim = Ingrid Solheim'],
    ['Finance chief Pieter Van Loon said he expected margins to recover.', 'Finance chief Pieter Van Loon = Pieter Van Loon'],
    ['No trains at all will run, National Grid said. Union Pacific said so too.', 'National Grid = National Grid'],
    ['The charity Shelter Now said it had not been consulted.', 'The charity Shelter Now = Shelter Now'],
    ['County Clerk Mary Haugen said the count was over.', 'County Clerk Mary Haugen = Mary Haugen'],
    ['Court Administrator Dolores Finch said the staff was overworked. She said six people had quit.', 'She = Dolores Finch'],
    ['Senior forecaster Dean Pappas said conditions would be at their worst between 2pm and 6pm.', 'Senior forecaster Dean Pappas = Dean Pappas'],
    ['The National Front said its fighters had withdrawn.', 'The National Front = National Front'],
    ['The National Union of Teachers said pay was too low.', 'The National Union of Teachers = National Union of Teachers'],
    ['Her Majesty\'s Inspectorate of Prisons said that inmates felt unsafe.', 'Her Majesty\'s Inspectorate of Prisons = Inspectorate of Prisons'],
    ['Minister for Justice Paula Redmond said the file was lost.', 'Minister for Justice Paula Redmond = Paula Redmond'],
    ['Minister of State for Home Nitin Rao said the file was lost.', 'Minister of State for Home Nitin Rao = Nitin Rao'],
    ['Sinn Féin TD Maeve Ní Bhriain said the plan was late.', 'Sinn Féin TD Maeve Ní Bhriain = Maeve Ní Bhriain'],
    ['Counsel for the families, Rory Glennon, said the captain had lied.', 'Counsel for the families = Rory Glennon'],
    ['The European consumer organisation, PassengerFirst, says airlines must offer passengers the chance to disembark after five hours.', 'The European consumer organisation = PassengerFirst'],
    ['The union, Trainwork, said members had been left with no choice.', 'The union = Trainwork'],
    ['Eccles said £500 was not going to be enough. His wife, Joanne, put it more bluntly: "They can stick their vouchers."', 'His wife = Joanne'],
    ['"The first complaints were made in 2022," said Harry Lomax of the campaign group Fair Deal.', 'Harry Lomax of the campaign group Fair Deal = Harry Lomax'],
    ['"The first complaints were made in 2022," said Alicia Moreno of the law firm Grey Stone.', 'Alicia Moreno of the law firm Grey Stone = Alicia Moreno'],
    ['Her team, Meridian-Cobalt, said it was sorry. The festival, Riverfest, said it was not.', 'The festival = Riverfest'],
    ['His wife, Carol, said he had never missed a home game.', 'His wife = Carol'],
    ['Marsh\'s sister, Jo, told police he was home.', 'Marsh\'s sister = Jo'],
    ['The vicar, the Rev. Joan Pell, said the church was full.', 'The vicar = Joan Pell'],
    ['The petition\'s author, a retired headteacher named Maureen Platt, says she has never signed one before.', 'The petition\'s author = Maureen Platt'],
    ['Mr Ackerley\'s sister, Jo, said the findings confirmed what the family had feared. She said more later.', 'Mr Ackerley\'s sister = Jo'],
    ['"We are closing," Karin Moe told reporters. The union said the decision was "a disgrace".', 'The union = the union'],
    ['Elias Berg spoke at noon. MPs asked why he was late.', 'MPs = MPs'],
    ['Mayor Ann Reed said she would resign. The teachers union said it was not surprised.', 'The teachers union = the teachers union'],
    ['Superintendent Ann Reed said the plan was fair. The district said it would hold hearings.', 'The district = the district'],
    ['Prosecutor Jill Haverford said the tape was real. The judge said it was not.', 'The judge = the judge'],
    ['"We won," Mayor Ann Reed said. The governor said it was too early to tell.', 'The governor = the governor'],
    ['Prosecutor Jill Haverford said the tape was real. The defense said it was not.', 'The defense = the defense'],
    ['City Manager Ann Reed said the plan was fair. The city said it would hold hearings.', 'The city = the city'],
    ['Police Chief Ann Reed said the deal was dead. The mayor said it was not.', 'The mayor = the mayor'],
    ['The mayor of Galloway, Trish Vance, said the air smelled. The mayor of Dunmore said it did not.', 'The mayor of Dunmore = the mayor of Dunmore'],
    ['Karin Moe said rents rose. The Treasury said they fell.', 'The Treasury = the Treasury'],
    ['Ana Ruiz said rents rose. The Green party said they fell.', 'The Green party = the Green party'],
    ['Greet Maes says there is no money. Lotte Peeters, 12, has an idea. "We\'ve got a white wall," she says.', 'she = Lotte Peeters'],
    ['"There was no offer," said Rasmus Lund.\n\nThe coach, David Amsel, arrived late. "Ask me tomorrow," he said.', 'he = David Amsel'],
    ['Rasmus Lund denied that there had been an offer. David Amsel was coy. He conceded that the squad was short of pace.', 'He = David Amsel'],
    ['Noor Hadid said she was delighted. Anna Brandt was in tears, though she later said that the lilies were to blame.', 'she = Anna Brandt'],
    ['Hanna Lindqvist was asked by a reporter how long she intended to go on. "What\'s today?" she said.', 'she = Hanna Lindqvist'],
    ['Marcus Tennant was asked by the BBC\'s Tom Cole whether he would resign. "Next question," he said.', 'he = Marcus Tennant'],
    ['Mayor Ann Reed said she would sue.\n\nTina Vance was not impressed. "It\'s a stunt," she said.', 'she = Tina Vance'],
    ['Mayor Joe Reed said he would sue.\n\nWalt Vance was not impressed. "It\'s a stunt," he said.', 'he = Walt Vance'],
    ['Linda Voigt said she was relieved.\n\nRuth Tolliver, 84, has attended every hearing. She told reporters she was grateful.', 'She = Ruth Tolliver'],
    ['District Attorney Claire Bowman said the case was closed.\n\nJennings\' mother, Denise, held up his phone. "This is the gun," she said.', 'she = Denise'],
    ['Police chief Ann Lee announced the arrest on Wednesday.\n\nThe journalist, Mirela Antov, has lived in Burnaby since 2017. She said officers came to her door in August.', 'She = Mirela Antov'],
    ['Mayor Ann Lee said the road was closed. The dead man\'s widow, Rosa Antov, is 44. She said nobody had called.', 'She = Rosa Antov'],
    ['Skymet, a private forecaster, has predicted heavy rain. Anand Kulkarni was more cautious. Heavy rain would continue for 48 hours, he said.', 'he = Anand Kulkarni'],
    ['Ellen Ward\'s sister, Kate Ward, has written a book. She said the police had lied.', 'She = Kate Ward'],
    ['A fellow prisoner said Simon Ackerley had been kicked. \'He was asking for water,\' the man said.', 'the man = a fellow prisoner'],
    ['The council wants the corner for a cycle hub. It told Demir that his lease would not be renewed.', 'It = the council'],
    ['The inquiry, chaired by Sir Martin Ellery, is examining the deaths of four Dhorani civilians in army custody. It has previously heard that hoods were used at the base.', 'It = the inquiry'],
    ['Viktor Halasz told reporters outside the Hotel Continental that it was over.\n\nRhasian forces have made slow gains since August. On Wednesday they claimed to have taken the village of Lipa.', 'they = Rhasian forces'],
    ['Scientists found eggs in the mud. They say the birds will be back.', 'They = Scientists'],
    ['Gráinne Tuohy described the plan as a "masterclass in how not to do it", while Michael Farragher said people felt ignored. Both called for the Minister to come to Ballycarra.', 'Both = Gráinne Tuohy and Michael Farragher'],
    ['Elias Berg spoke at noon. MPs asked why he was late.', 'MPs = MPs'],
    ['The mayor of Galloway, Trish Vance, said the air smelled. The mayor of Dunmore said it did not.', 'The mayor of Dunmore = the mayor of Dunmore'],
    ['"Anna\'s plan was hers," Anna Pell said. The landlord\'s own lawyer called her "a nuisance".', 'The landlord\'s own lawyer = the landlord\'s own lawyer'],
    ['Independent MP Zali Crowther said the trip was late. The prime minister said it was a matter for him.', 'The prime minister = the prime minister'],
    ['Mr Dunmore denied murder. The judge told jurors to ignore the newspapers.', 'The judge = the judge'],
    ['Sir Gerald Wickham said he would summon Penhallow. The Liberal Democrats called for an independent inquiry.', 'The Liberal Democrats = the Liberal Democrats'],
    ['"It is a betrayal," said Tim Shaw of Greenpeace, who called the plan "a disgrace".', 'who = Tim Shaw'],
    ['Labour MP Anna Priestley said the row was serious. "These are not statistics," the Barrow MP said.', 'the Barrow MP = Anna Priestley'],
    ['Mike Quigley SC said his client was sorry. Ms Rooney SC asked why. Mr Quigley said it was too late.', 'Mr Quigley = Mike Quigley'],
    ['Plaid Cymru\'s health spokeswoman Mabli ap Huw said ministers were "in denial".', 'Plaid Cymru\'s health spokeswoman Mabli ap Huw = Mabli ap Huw'],
    ['Publican Mick Straughan said the roof was burning.', 'Publican Mick Straughan = Mick Straughan'],
    ['The Health and Safety Executive said it was looking into it.', 'The Health and Safety Executive = Health and Safety Executive'],
    ['State Rep. Carl Dietz resigned Tuesday. In a letter to Speaker Jo Ann Purcell, the Ashford Democrat said he was stepping down.', 'the Ashford Democrat = Carl Dietz'],
    ['Danilo Festa married in 2001. His sister ran the bar. "He never slept," she says.', 'she = His sister'],
    ['The painter whose work hangs there, Lucian Abernethy, is 80. The man who cleans his studio told me that he never sleeps.', 'The man = the man'],
    ['His first foreman, a Lancastrian called Reg Tunney, told him that bells were like dogs.', 'His first foreman = Reg Tunney'],
    ['The Guild of Bellhangers said on Monday that there would be no tuners left by 2040.', 'The Guild of Bellhangers = Guild of Bellhangers'],
    ['Grace Lunde watched from the stand with her daughter. "I couldn\'t look," the 61-year-old said.', 'the 61-year-old = Grace Lunde'],
    ['Liam Creedy insisted the dressing room was united. "Nobody\'s pointing fingers," the 22-year-old said.', 'the 22-year-old = Liam Creedy'],
    ['City Council President Diane Mercer said the allegations were disqualifying.\n\nA spokeswoman for District Attorney Paul Greer declined to comment. "We don\'t discuss grand jury matters," she said.', 'she = a spokeswoman for District Attorney Paul Greer'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })

  it('find whom an article names again after a thousand others', () => {
    const syllables = ['ba', 'de', 'fo', 'gu', 'ki', 'lo', 'mu', 'ne', 'po', 'ru']
    const surname = (i: number) => `T${[...String(i).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')}`
    const others = Array.from({ length: 1000 }, (_, i) => `Ivo ${surname(i)} left early.`).join('\n\n')
    const text = `Mary Cole built the dam.\n\n${others}\n\nMary Cole came back on Monday. “It has leaked for years,” she said.`
    expect(last(text)).toBe('she = Mary Cole')
  })

  it('of the writer are nobody that the article calls so', () => {
    const { statements, sources } = check('The writer said that the dam was leaking.\n\n“It has leaked for years,” I said.')
    expect(new Set(statements.map(({ source }) => source!.id)).size).toBe(2)
    expect(sources.at(-1)!.standing).toBe('named')
  })
}) // biome-ignore format: a list
