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
