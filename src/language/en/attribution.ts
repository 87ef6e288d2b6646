import { flatMap } from '../../model/flat-map.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, Quote, Speaker, Token } from '../pack.ts';
import { rows, words } from '../table.ts';
import { isFunctionWord } from './function-words.ts';
import { REPORTING_VERBS, SOURCE_PREPOSITIONS } from './lexicon/reporting.ts';

/** A reporting verb, its subject before it (or after it behind a quotation), `according to X`. */

const VERBS: ReadonlyMap<string, string> = new Map(
  flatMap(rows(REPORTING_VERBS), ([verbClass = '', finite, participles]) =>
    [...words(finite), ...words(participles)].map((form) => [form, verbClass] as const),
  ),
);
/** «…, noting that» has no subject of its own. */
const PARTICIPLES = new Set(flatMap(rows(REPORTING_VERBS), ([, , participles]) => words(participles)));
const SOURCES = new Set(words(SOURCE_PREPOSITIONS));
const LONGEST_SPEAKER = 8;
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who']);

export function englishAttributions(sentence: Span, tokens: readonly Token[], quotes: readonly Quote[]): Attribution[] {
  const found: Attribution[] = [];
  for (const [index, token] of tokens.entries()) {
    if (quotes.some((quote) => quote.role === 'speech' && contains(quote, token))) continue;
    const verbClass = VERBS.get(token.loose);
    const source = SOURCES.has(token.loose) && tokens[index + 1]?.loose === 'to';
    if (verbClass === undefined && !source) continue;
    const speaker = source ? named(phraseAfter(tokens, index + 2)) : subject(tokens, index);
    const rest = quotes.filter((quote) => quote.role === 'speech' && overlaps(quote, sentence));
    const quoted = rest.reduce((sum, quote) => sum + quote.end - quote.start, 0);
    const mode = quoted === 0 ? 'indirect' : quoted > (sentence.end - sentence.start) / 2 ? 'direct' : 'mixed';
    found.push({ speaker, verb: token, verbClass: verbClass ?? 'source', mode, introduced: true });
  }
  return found;
}

function subject(tokens: readonly Token[], index: number): Speaker {
  if (PARTICIPLES.has(tokens[index]?.loose ?? '')) return INHERITED;
  const before = phraseBefore(tokens, index);
  if (before.length > 0) return named(before);
  return tokens[index - 1]?.strict === ',' || tokens[index - 1]?.strict === '"'
    ? named(phraseAfter(tokens, index + 1))
    : INHERITED;
}

function phraseBefore(tokens: readonly Token[], index: number): Token[] {
  const phrase: Token[] = [];
  for (let at = index - 1; at >= 0 && phrase.length < LONGEST_SPEAKER; at--) {
    const token = tokens[at];
    if (token === undefined || /^["“”;:]$/.test(token.strict) || VERBS.has(token.loose)) break;
    if (token.strict === ',' && phrase.some((word) => !isFunctionWord(word.loose))) break;
    if (PRONOUNS.has(token.loose)) return [];
    phrase.unshift(token);
  }
  return phrase.filter(isContent);
}

function phraseAfter(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(from, from + LONGEST_SPEAKER)) {
    if (token.kind === 'punctuation' || VERBS.has(token.loose)) break;
    phrase.push(token);
  }
  return phrase.filter(isContent);
}

const isContent = (token: Token): boolean => token.kind === 'word' && !isFunctionWord(token.loose);

const INHERITED: Speaker = { basis: 'inherited', span: undefined, keys: [] };

function named(phrase: readonly Token[]): Speaker {
  const first = phrase[0];
  const last = phrase.at(-1);
  if (first === undefined || last === undefined) return INHERITED;
  return {
    basis: 'named',
    span: { start: first.start, end: last.end },
    keys: [...new Set(phrase.map((token) => token.stem))],
  };
}
