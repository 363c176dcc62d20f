import { describe, it } from 'vitest'
import { check } from '../../src/index.ts'
import { keepsContract } from '../fuzz/contract.ts'

// Found by the fuzz tests: each of them once ended in an error.
describe('sentences that break off or begin in the middle', () => {
  it.each([
    '[the file](http://a.b) , told the Herald >',
    ', as the grocer Dale Orring likes to call it , memory.',
    'left to Senator Boone to declare the effort “ dead as a doornail. ”',
    'to have called his levy , the court held rival’s soup “ dishwater ” on air.',
    'texted the , “ We ride at nine , ” and',
    'town , ” was',
    'Even while admitting the the judge ” took , whom he accused of',
    'When , Tarn “ winced ” and said “ , “ Not , ” the Marle Herald reported.',
    'She said that it was a “mess,” and on Friday',
    'Thiele denied it through his lawyer, who called it “fiction,',
    'Asked reporters whether he regretted the remarks , Ray Dutton shook his head and said that he would “ say it again. ”',
  ])('%s', (text) => keepsContract(text, check(text, { path: 'a.txt' })))
})
