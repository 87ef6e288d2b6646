import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, Quote, Token } from '../pack.ts';
import { words } from '../table.ts';
import { behindAdverbs } from './adverbs.ts';
import { SOURCE_PREPOSITIONS } from './lexicon/reporting.ts';
import { classOfVerb } from './reporting.ts';
import { sourceAfter, subjectOf } from './subject.ts';

/** A reporting verb, its subject before it (or after it behind a quotation), `according to X`. */

const SOURCES = new Set(words(SOURCE_PREPOSITIONS));

export function englishAttributions(sentence: Span, tokens: readonly Token[], quotes: readonly Quote[]): Attribution[] {
  const found: Attribution[] = [];
  const mode = modeOf(sentence, quotes);
  for (const [index, token] of tokens.entries()) {
    if (quotes.some((quote) => quote.role === 'speech' && contains(quote, token))) continue;
    const verbClass = classOfVerb(token);
    const source = SOURCES.has(token.loose) && tokens[index + 1]?.loose === 'to';
    if ((verbClass === undefined || reportsNothing(verbClass, tokens, index)) && !source) continue;
    const speaker = source ? sourceAfter(tokens, index + 2) : subjectOf(tokens, index);
    found.push({ speaker, verb: token, verbClass: verbClass ?? 'source', mode, introduced: true });
  }
  return found;
}

function modeOf(sentence: Span, quotes: readonly Quote[]): Attribution['mode'] {
  const speech = quotes.filter((quote) => quote.role === 'speech' && overlaps(quote, sentence));
  const quoted = speech.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  if (quoted === 0) return 'indirect';
  return quoted > (sentence.end - sentence.start) / 2 ? 'direct' : 'mixed';
}

/** «a race considered close» is no report; “considered that” is. */
const reportsNothing = (verbClass: string, tokens: readonly Token[], verb: number): boolean =>
  isPassive(tokens, verb) || (verbClass === 'opinion' && !/^(?:that|["“])$/.test(tokens[verb + 1]?.strict ?? ''));

const FORMS_OF_BE = new Set(words('is are was were be been being'));

/** «was accused», «accused of»: who stands before it says nothing. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb + 1]?.loose === 'of') return true;
  return FORMS_OF_BE.has(tokens[behindAdverbs(tokens, verb - 1)]?.loose ?? '');
}
