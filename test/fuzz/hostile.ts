/**
 * Input that wears a parser or a reader out, each as long as asked (about, in UTF-16 units). Many were found the hard
 * way; whoever finds another adds it here.
 */
export type Generator = (size: number) => string

const repeated =
  (unit: string): Generator =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Joins `part(0)`, `part(1)`, … until the text is long enough. */
const counted =
  (part: (i: number) => string): Generator =>
  (size) => {
    const parts: string[] = []
    for (let i = 0, length = 0; length < size; i++) {
      parts.push(part(i))
      length += parts[i]!.length
    }
    return parts.join('')
  }

const between =
  (before: string, unit: string, after = ''): Generator =>
  (size) =>
    before + repeated(unit)(size) + after

/** The word of a number, and the name. */
const letters = (i: number): string =>
  (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26))
const name = (i: number) => `${letters(i + 26).replace(/^./, (first) => first.toUpperCase())}orn`

const units = [
  // containers and blocks
  '- ', '1. ', '> ', '>', '> - ', '- > ', '> a\n', '- a\n', '- a\n\n', '1. a\n', '+ a\n* a\n- a\n', '* * * \n', '- - - ', '* ', '_ ', '***\n', '- \n', '-\n',
  '>\n', '>\n\n', 'a\n', 'a\n=\n', 'a\n-\n', '=\n', '===\n', '# ', '#', '# a\n', '#\n', '| a ', '|', '|-', 'a | b\n', '|-\n', '| a |\n|---|\n| b |\n',
  '|a|b|\n', '```\n', '```a\n', '~~~\n', '```\n~~~\n', '````\n```\n', '---\n', '---\na: 1\n', '+++\n', '---',
  // HTML
  '<div>\n', '<', '<a ', '<a', '<!--', '<!-- a -->', '<!-- a -->\n', '<!-- a -->\n\n', '<?', '<?a?>', '<![CDATA[', '<!A', '<!A>', '<x y="', '</', '</a>',
  "<a b='c' ", '<script>', '<script>\n', '<b>', '<br>', '<b>a</b>', '<img src="a">\n\n*a*\n\n', '<style>',
  // references and links
  '[a]: b\n', '[a]: ', '[a]:\n', '[a]: <b> "c\n', '[a\n', '[a]', '[a][b]', '[a][b] ', '[a][b]\n\n', '[^1]', '[^1] ', '[^1]: x\n', '[^1]:', '[^', '[^a',
  '[a]: b\n\n[a] ', '[a]: b "', '[a]: b (\n', '[', ']', '[]', '[]()', '[](', '[a](', '[a](b', '[a](b)', '![', '![]', '![]()', '![a](b)', '![a][b]', '[a](<b',
  '[[a]]', '[a](b "c', '[a](b "c")', '[a]( ', '](', '[![a](b)](c)', '!', '[\\]', '[[', '[a[', 'a](b',
  // emphasis, code, references to characters, addresses
  '*a ', '*', '**', '**a', '*a*', '**a*', '*a_', '_a*', 'a**b', ' * ', '*a **b ', '~~a', '~', '~~', '~~a~~', '_', '_a ', '*_', '*a*_b_', '***a*** ', 'a*',
  '*a\n', '`', '`a', '`a`', '``a`', '` ', '`\n', '&', '&amp;', '&quot;', '&#1', '&#1;', '&a', '&#x', '&#x41;', '&ngE;', '\\', '\\[', '\\\n', '\\"',
  '<http://a', '<http://a> ', '<a@b', '<a@b.c>', '<http:', 'http://a.b ', 'www.', 'http://', 'a@b.c ',
  // white space
  '  \n', ' ', '\t', '\n', '\r', '\r\n', ' \n', 'a  \n', 'a\\\n', '\f', '\u00a0', '\u2028', '\v',
  // templates
  '{{', '{%', '{:', '{', '}', '{}', '{{< ', '{{< a >}}', '{% a %}', '{% comment %}', '{{% highlight %}}', '{: .a}', '{#a ', '{.a', '[caption]',
  '[caption id="1"]', '[caption id="1"]a[/caption]\n\n', '[/x]', '[gallery ids="', '[x a="b" ', '[x a="b"]', '[x ', '[embed]', '[a]({{< b >}})',
  '[a]({{< b ', '{/*', '{/* a */}', 'import {', 'import a\n', 'export const a = {\n', '<A ', '<A b={', '<A b={1}>', '<A>', '</A>', '<A b="',
  // suppressions
  '<!-- cite-check-disable -->\n', '<!-- cite-check-disable a -->\n', '<!-- cite-check-enable -->\n', '<!-- cite-check-disable-line a --> ',
  '<!-- cite-check-disable -->\n<!-- cite-check-enable -->\n', '<!-- cite-check-disable-next-line a -->\n\nCritics say it is bad.\n\n',
  '<!-- cite-check-disable-line vague-source --> Critics say it.\n\n', '<!-- cite-check-disable-file -->\n\n', '<!-- cite-check-disable ',
  '<!-- cite-check-disable vague-source -->\nCritics say it.\n\n<!-- cite-check-enable vague-source -->\n\n',
  // letters and marks
  'a', 'A', '0', '.', ',', '-', '—', '…', ';', ':', '?', '(', ')', '()', '(a', '/', '@', '%', '$', 'a.b', 'a-b', 'a-', '1,', '1:', 'é', '😀', '𝒜', '\ud800',
  '\udc00', '\0', '\ufeff', '\u200b', 'e\u0301', 'İ', 'U.S. ', "a's ", "don't ",
  // quotation marks
  '“', '”', '"', "'", '‘', '’', '«', '»', "''", '``', '“a', '“a ', 'a” ', '“a” ', '"a ', '"a" ', "'a ", "'a' ", '‘a ', '‘a’ ', '“‘', '“a ‘b ', '“a.” ',
  '“A b c d e f g.” ', '“A b c d e f g.”\n\n', '“A b c d e f g.\n\n', '“A b c d e f g,” ', '"A b c d e f g. ', '“A b c d, “e f, ', '5\'2" ', '5" ',
  // attribution
  'said ', 'said, ', 'Cole said. ', 'Cole said ', 'Cole said that ', 'he said ', 'He said. ', 'according to ', 'According to Cole, ', 'who ', 'that ', 'Cole, ',
  'and ', 'of the ', 'of ', 'the ', 'to ', 'is ', 'was ', 'very ', 'Cole ', 'Mary Cole ', 'Bank of ', 'Sen. ', 'Mr. ', 'Jan. ', 'official ', 'officials said ',
  'Officials said. ', 'The official said. ', 'They said. ', 'It said. ', 'We said. ', 'Sources said. ', 'Critics say it. ', 'Critics say it.\n\n',
  'At least 14 people were killed. ', 'At least 14 people were killed.\n\n', 'told the Herald ', 'as ', 'because ', 'when she said ', 'she said, ',
  'asked whether ', ', who said, ', ', a judge, ', 'Cole, a judge, said ', 'Cole, the county engineer, said. ', 'Cole: a\n\n', 'COLE: a b c.\n\n',
  'Q. a?\n\nA. b.\n\n', '— Mary Cole\n\n', '“A b c d e f.”\n\n— Mary Cole\n\n', '> A b c.\n\n', '> A b c.\n> — Mary Cole\n\n', 'more than 20 ', 'Monday ',
  'late Monday night ', 'May 3 ', 'last ', 'by warning ', 'reportedly ', 'It is believed that ', 'A study found that ', 'accused of ', 'not ', 'to say ',
  'in her view, ', 'as Cole put it, ', 'per the county, ', 'one of the ', 'close to ', 'Cole & ', 'de la ', 'Cole-', 'Flight 203 ', 'Jr., ',
  'Unemployment rose to 14 percent in March. ', 'Unemployment rose to 14 percent in March.\n\n', 'Ana Lee fears defeat. ', 'Martin Doe embezzled $2 million.\n\n',
  'The professor said it. The woman said so. The company said so.\n\n', 'the road was long and the river ran ',
  // furniture
  'By Mary Cole\n\n', '(AP) ', '(AP)\n\n', 'Reuters\n\n', 'With information from CBS News.\n\n', 'contributed to this report. ', 'Leave a Reply\n\n', 'Name *\n\n',
  'Correction: a.\n\n', 'Photo by Mary Cole\n\n', 'Title Here And There\n\n', '- [a](b)\n', '![a](b)\n*A dam.*\n\n', '**a**\n\n',
] // biome-ignore format: a list

/** What cannot be said as one unit over and over. */
const shaped: Record<string, Generator> = {
  'a list that steps in': counted((i) => `${' '.repeat(2 * i)}- a\n`),
  'a quotation that steps in': counted((i) => `${'>'.repeat(i + 1)} a\n`),
  'quotations up and down': counted((i) => `${'> '.repeat((i % 90) + 1)}a\n`),
  'lists up and down': counted((i) => `${'  '.repeat(i % 90)}- a\n`),
  'quotations ninety deep': counted(() => `${'> '.repeat(90)}a\n`),
  'lists ninety deep': counted(() => `${'- '.repeat(90)}a\n`),
  'a numbered list': counted((i) => `${i + 1}. a\n`),
  'numbers in a row': counted((i) => `${i + 2}. `),
  'lines over a rule': between('', 'a\n', '===\n'),
  'lazy lines of a quotation': between('> a\n', 'b\n'),
  'lazy lines of an item': between('- a\n', 'b\n'),
  'paragraphs of an item': between('- a\n', '\n  b\n'),
  'longer and longer runs of backticks': counted((i) => `${'`'.repeat(i + 1)}a`),
  'fences of many lengths': counted((i) => `${'`'.repeat((i % 80) + 3)}\n`),
  'a wide table': (size) => ['| a ', '|-', '|b'].map((cell) => cell.repeat(size / 8)).join('\n'),
  'a long table': between('| a | b |\n|---|---|\n', '| “c” said Cole | d |\n'),
  'ragged tables': counted((i) => `a | b\n${'-|'.repeat((i % 50) + 1)}\n`),
  'many definitions': counted((i) => `[${letters(i)}]: http://a.b/${i}\n`),
  'definitions and references': counted((i) =>
    i % 2 ? `[${letters(i - 1)}] ` : `\n\n[${letters(i)}]: http://a.b\n\n`,
  ),
  'references to nothing': counted((i) => `[x][${letters(i)}] `),
  footnotes: counted((i) => `Cole said so.[^${i}]\n\n[^${i}]: http://a.b/${i}\n\n`),
  'footnotes to nothing': counted((i) => `a[^${i}]\n\n`),
  'a long label': between('[', 'a', ']: b\n'),
  'a label of escapes': between('[', 'a\\]'),
  'front matter without an end': between('---\n', 'a: 1\n'),
  'front matter with many keys': (size) => `---\n${counted((i) => `k${i}: v\n`)(size)}---\n\na\n`,
  'front matter with one key': between('---\n', 'a: 1\n', '---\n'),
  'front matter that steps in': (size) => `---\n${counted((i) => `${' '.repeat(i)}a:\n`)(size)}---\n`,
  'front matter with a list in a list': between('---\n', '- ', '\n---\n'),
  'front matter with a long list': between('---\n', '- a\n', '\n---\n'),
  'front matter with a flow list': between('---\na: ', '[a, ', '\n---\n'),
  'front matter with a flow map': between('---\na: ', '{a: ', '\n---\n'),
  'front matter with open quotes': between('---\n', 'a: "\n', '---\n'),
  'front matter with escapes': between('---\na: "', '\\"', '\n---\n'),
  'front matter with a long value': between('---\na:\n', ' b\n', '---\n'),
  'front matter with no keys': between('---\n', 'a\n', '---\n'),
  'front matter with an alias bomb': (size) =>
    `---\n${counted((i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`)(size)}---\n`,
  'front matter with colons': between('---\n', 'a:', '\n---\n'),
  'front matter with blanks': between('---\na', ' ', 'b\n---\n'),
  'front matter with hashes': between('---\na: ', ' #', '\n---\n'),
  'front matter with block scalars': between('---\n', 'a: |\n  b\n', '---\n'),
  'front matter with empty block scalars': between('---\n', 'a: |\n', '---\n'),
  'front matter with maps in a list': between('---\n', '- a: 1\n  b: 2\n', '---\n'),
  'front matter that seems to end': between('---\n', '---a\n'),
  'blank front matter': between('---\n', '\n', '---\n'),
  'TOML with many keys': (size) => `+++\n${counted((i) => `k${i} = "v"\n`)(size)}+++\n`,
  'TOML tables': (size) => `+++\n${counted((i) => `[k${i}]\na = [1, 2\n`)(size)}+++\n`,
  'TOML with blanks': between('+++\n"a"', ' ', '\n+++\n'),
  'TOML with brackets': between('+++\n', '[', '\n+++\n'),
  'blanks between words': between('a', ' ', 'b'),
  'blank lines between words': between('a', ' \n', 'b'),
  'tabs between words': between('a', '\t', 'b'),
  'blanks at line ends': counted(() => `a${' '.repeat(1000)}\n`),
  'lines that step in': counted((i) => `${' '.repeat(i % 300)}a\n`),
  'a block of HTML': between('<div>\n', 'a\n'),
  'marks in a block of HTML': between('<div>\n', '*a [b] \n'),
  'a long comment': between('<!--', ' a\n\n', '-->'),
  'code in a quotation': counted(() => '> ```\n> a\n'),
  'people who speak': counted((i) => `${name(2 * i)} ${name(2 * i + 1)} said it was bad. He said so. `),
  'people in paragraphs': counted((i) => `${name(2 * i)} ${name(2 * i + 1)} said it was bad. He said so.\n\n`),
  'people of one family': counted((i) => `${name(i)} Smith said it was bad. Smith said so.\n\n`),
  'people of one name': counted((i) => `Mary ${name(i)} said it was bad. She said so.\n\n`),
  'people who come': counted((i) => `${name(2 * i)} ${name(2 * i + 1)} came. `),
  'people who are quoted': counted(
    (i) => `“It was really very bad for us,” ${name(2 * i)} ${name(2 * i + 1)} said. “We left it.”\n\n`,
  ),
  surnames: counted((i) => `${name(i)} said it was bad.\n\n`),
  ministries: counted(
    (i) => `The ${name(i)} Ministry said it was bad. It said so. The ministry said so. They said so.\n\n`,
  ),
  workers: counted((i) => `A ${letters(i)} worker said it was bad. The worker said so.\n\n`),
  officials: counted((i) => `A ${letters(i)} official said it was bad. The officials said so. The man said so.\n\n`),
  trades: counted((i) => `The ${letters(i)}er said it was bad.\n\n`),
  'names in a row': counted((i) => `${name(i)} `),
  'names that drift': counted((i) => `Engineer Mary Cole${letters(i)} said it.\n\n`),
  bylines: counted((i) => `By ${name(i)} ${name(i + 1)}, Associated Press\n\n`),
  'short lines': counted((i) => `${name(i)} ${letters(i)}.\n\n`),
  'quotations that differ': counted((i) => `“We never knew that it was ${letters(i)},” she said. `),
  'quotations that go on': counted((i) => `“We never knew that it was ${letters(i)}.\n\n`),
  'one long quotation': between('“', 'We never knew that it was. ', '” Cole said.'),
  'suppressions with reasons': counted(
    (i) => `<!-- cite-check-disable-next-line vague-source -- ${letters(i)} -->\nCritics say the plan will fail.\n\n`,
  ),
  'suppressions over findings': (size) =>
    repeated('<!-- cite-check-disable x -->\n\n')(size / 2) + repeated('Critics say it.\n\n')(size / 2),
  // Each as much as the guard lets pass.
  ...Object.fromEntries(
    ['*a ', '**a _b ', '[a](', '![a](', '[^a] ', '<a ', '[', '~~a ', '`a', '&a', 'a b c d e f. '].map((unit) => [
      `paragraphs of ${unit}`,
      counted(() => `${unit.repeat(900)}\n\n`),
    ]),
  ),
}

export const hostile: Readonly<Record<string, Generator>> = {
  ...Object.fromEntries(units.map((unit) => [JSON.stringify(unit), repeated(unit)])),
  ...shaped,
}
