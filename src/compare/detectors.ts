import type { Detector } from './detector.ts';
import { captions } from './emphasis/captions.ts';
import { headlineVoice } from './emphasis/headline.ts';
import { headlineBody } from './emphasis/headline-body.ts';
import { mentions } from './emphasis/mentions.ts';
import { order } from './emphasis/order.ts';
import { placement } from './emphasis/placement.ts';
import { voiceShare } from './emphasis/voice-share.ts';
import { absent } from './omission/absent.ts';
import { detail } from './omission/detail.ts';
import { unheardSide } from './omission/unheard-side.ts';
import { unquotedSpeaker } from './omission/unquoted-speaker.ts';
import { agency } from './wording/agency.ts';
import { agentFlip } from './wording/agent-flip.ts';
import { attribution } from './wording/attribution.ts';
import { content } from './wording/content.ts';
import { epistemic } from './wording/epistemic.ts';
import { hedge } from './wording/hedge.ts';
import { label } from './wording/label.ts';
import { labelTable } from './wording/label-table.ts';
import { negation } from './wording/negation.ts';
import { numbers } from './wording/numbers.ts';
import { quotationMarks } from './wording/quotation-marks.ts';
import { quoteFate } from './wording/quote-fate.ts';
import { reportingVerb } from './wording/reporting-verb.ts';
import { sharedQuotation } from './wording/shared-quotation.ts';
import { statusTable } from './wording/status-table.ts';
import { title } from './wording/title.ts';
import { toldTwice } from './wording/told-twice.ts';
import { unnamedSources } from './wording/unnamed-sources.ts';
import { voiceLeak } from './wording/voice-leak.ts';
import { words } from './wording/words.ts';

/** Every detector, by id. Adding one is adding a file and a line here. */
export const DETECTORS = {
  words,
  content,
  label,
  labelTable,
  reportingVerb,
  attribution,
  sharedQuotation,
  title,
  unnamedSources,
  epistemic,
  statusTable,
  quoteFate,
  quotationMarks,
  numbers,
  hedge,
  negation,
  agency,
  agentFlip,
  voiceLeak,
  toldTwice,
  placement,
  captions,
  headlineVoice,
  headlineBody,
  mentions,
  order,
  voiceShare,
  absent,
  detail,
  unquotedSpeaker,
  unheardSide,
} satisfies Record<string, Detector>;
