import { testStatements } from './statements-of.ts'

testStatements({
  'behind a negation the auxiliary comes first': [
    [
      'Not since the flood has a council been so divided, said Ms. Okafor, who chairs it.',
      'indirect | verb-subject | Ms. Okafor | said | Not since the flood has a council been so divided',
    ],
    [
      'Never had the weir run so low, said Tom Reeve, the lock-keeper.',
      'indirect | verb-subject | Tom Reeve | said | Never had the weir run so low',
    ],
    [
      'Only in March did the firm learn of the leak, Mr Lund said.',
      'indirect | subject-verb | Mr Lund | said | Only in March did the firm learn of the leak',
    ],
    [
      'In no parish has the levy risen faster, said the report.',
      'indirect | verb-subject | the report | said | In no parish has the levy risen faster',
    ],
    [
      'On no account should children swim there, warned the coastguard.',
      'indirect | verb-subject | the coastguard | warned | On no account should children swim there',
    ],
    [
      'Not only did the roof leak, Ms Orr said, but the walls were damp.',
      'indirect | subject-verb | Ms Orr | said | Not only did the roof leak … but the walls were damp',
    ],
    ['No one was hurt, police said.', 'indirect | subject-verb | police | said | No one was hurt'],
  ],
  'an age behind a plural': [
    ['Voters over 60 say they trust Ms Lund.', 'indirect | subject-verb | Voters over 60 | say | they trust Ms Lund'],
    [
      'Those under 25 think the fare is unfair.',
      'indirect | subject-verb | Those under 25 | think | the fare is unfair',
    ],
    ['Over 60 said the fare was unfair.', 'indirect | subject-verb | Over 60 | said | the fare was unfair'],
  ],
  'a quotation that is all that was said': [
    [
      'According to Ms Lund, “the ford was closed,” and she left.',
      'direct | according-to | Ms Lund | According to | “the ford was closed,”',
    ],
  ],
  'a participle between the subject of a ruling and its verb': [
    [
      'The court held that the levy, approved in 2019, amounted to a tax.',
      'indirect | subject-verb | The court | held | that the levy, approved in 2019, amounted to a tax',
    ],
    ['The court held that thought for a week.'],
  ],
})
