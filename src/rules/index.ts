import agentlessAttribution from './agentless-attribution.ts'
import anonymousOpinion from './anonymous-opinion.ts'
import bareSource from './bare-source.ts'
import brokenCitation from './broken-citation.ts'
import collectiveQuote from './collective-quote.ts'
import hearsay from './hearsay.ts'
import lateAttribution from './late-attribution.ts'
import loadedCue from './loaded-cue.ts'
import missingCredit from './missing-credit.ts'
import mixedSpeakers from './mixed-speakers.ts'
import type { Rule } from './rule.ts'
import singleSource from './single-source.ts'
import sourceNameDrift from './source-name-drift.ts'
import sourceNumberMismatch from './source-number-mismatch.ts'
import unattributedBlockquote from './unattributed-blockquote.ts'
import unattributedQuote from './unattributed-quote.ts'
import unbalancedQuote from './unbalanced-quote.ts'
import uncheckedText from './unchecked-text.ts'
import unexplainedAnonymity from './unexplained-anonymity.ts'
import unnamedOutlet from './unnamed-outlet.ts'
import unnamedStudy from './unnamed-study.ts'
import unplacedSource from './unplaced-source.ts'
import unresolvedSource from './unresolved-source.ts'
import unsourcedAccusation from './unsourced-accusation.ts'
import unsourcedCasualties from './unsourced-casualties.ts'
import unsourcedClaim from './unsourced-claim.ts'
import unsourcedMotive from './unsourced-motive.ts'
import unusedSuppression from './unused-suppression.ts'
import vagueSource from './vague-source.ts'

/** Every rule. Where two mark the same words, the one listed first is the more specific and wins. */
export const rules: readonly Rule[] = [
  unattributedQuote,
  unbalancedQuote,
  unattributedBlockquote,
  collectiveQuote,
  sourceNumberMismatch,
  bareSource,
  unnamedOutlet,
  unnamedStudy,
  vagueSource,
  unplacedSource,
  unresolvedSource,
  agentlessAttribution,
  hearsay,
  unsourcedCasualties,
  unsourcedAccusation,
  sourceNameDrift,
  anonymousOpinion,
  unsourcedClaim,
  unsourcedMotive,
  brokenCitation,
  missingCredit,
  lateAttribution,
  mixedSpeakers,
  loadedCue,
  unexplainedAnonymity,
  singleSource,
  uncheckedText,
  unusedSuppression,
]
