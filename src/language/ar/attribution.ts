import { flatMap } from '../../model/flat-map.ts';
import type { Span } from '../../model/span.ts';
import { contains, overlaps } from '../../model/span.ts';
import { INHERITED, speakerNamed } from '../naming.ts';
import type { Attribution, Quote, Speaker, Token } from '../pack.ts';
import { rows, words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { givenName } from './given-names.ts';
import { RELATIVE_DAYS, WEEKDAYS } from './lexicon/calendar.ts';
import { OPENING_VERBS, SOURCE_PREPOSITIONS, SPEAKER_ENDS } from './lexicon/reporting.ts';
import { nameEnd } from './person-name.ts';
import { isJoined, type ReportingForm, reportingForm } from './reporting.ts';

/**
 * Who says a sentence. Patterns of Arabic news: verb, speaker, «إن»; «ونقلت وكالة عن متحدث قوله»;
 * «وكان الأمين العام قد قال»; «مضيفاً» and «وأضاف أن» with the speaker of before; «بحسب متحدث»;
 * in headlines «روسيا: …» and «موسكو تقول إن …».
 */

/** A title and a name rarely take more words than this; what follows is something else. */
const LONGEST_SPEAKER = 14;

const ENDS = new Set(words(SPEAKER_ENDS).map(looseKey));
const SOURCES = new Set(words(SOURCE_PREPOSITIONS).map(looseKey));
const QUOTED_FROM = looseKey('عن');

export function arabicAttributions(sentence: Span, tokens: readonly Token[], quotes: readonly Quote[]): Attribution[] {
  const found: Attribution[] = [];
  const speech = quotes.filter(({ role }) => role === 'speech');
  for (const [index, token] of tokens.entries()) {
    if (speech.some((quote) => contains(quote, token))) continue;
    if (isImpersonal(tokens, index)) continue;
    const form = reportingForm(token) ?? openingForm(tokens, index, speech);
    const speaker = form ? speakerOf(tokens, index, form) : sourceAfter(tokens, index);
    if (speaker === undefined) continue;
    found.push({
      speaker,
      verb: token,
      verbClass: form?.verbClass ?? 'source',
      mode: modeAfter(tokens, index, sentence, speech),
      introduced: form === undefined || form.verbClass === 'quoting' || introduces(tokens, index, speech),
    });
  }
  return found.some(({ introduced }) => introduced) ? found : [...headlineSpeaker(sentence, tokens), ...found];
}

/** «يذكر أن» (it is worth noting) at the beginning: the narrator speaks. */
const isImpersonal = (tokens: readonly Token[], index: number): boolean =>
  index === 0 && IMPERSONAL.has(tokens[0]?.loose.replace(/^و/, '') ?? '') && THAT.has(tokens[1]?.loose ?? '');

/** «بين» (made clear, between) and «أبان» (made clear; «إبان», during) report where they open a sentence or «أن» follows. */
function openingForm(tokens: readonly Token[], index: number, speech: readonly Quote[]): ReportingForm | undefined {
  const token = tokens[index];
  if (token === undefined || !OPENING.has(token.loose) || token.strict.includes('إ')) return undefined;
  const opens = index === 0 || THAT.has(tokens[index + 1]?.loose ?? '');
  return opens && introduces(tokens, index, speech) ? { verbClass: 'explanatory', participle: false } : undefined;
}

/** «إن», a colon or quoted speech between a verb and the next one. */
function introduces(tokens: readonly Token[], index: number, speech: readonly Quote[]): boolean {
  for (const token of tokens.slice(index + 1, index + 1 + LONGEST_INTRODUCTION)) {
    if (THAT.has(token.loose) || token.strict === ':') return true;
    if (speech.some((quote) => contains(quote, token))) return true;
    if (reportingForm(token)) return false;
  }
  return false;
}

const IMPERSONAL = new Set(words('يذكر يشار').map(looseKey));
const OPENING = new Set(flatMap(words(OPENING_VERBS).map(looseKey), (verb) => [verb, `و${verb}`, `ف${verb}`]));
const LONGEST_INTRODUCTION = 18;
const THAT = new Set(words('إن أن إنه أنه إنها أنها إنهم أنهم بأن بأنه بأنها أنهما إننا أننا إنني').map(looseKey));

function speakerOf(tokens: readonly Token[], index: number, form: ReportingForm): Speaker | undefined {
  if (form.participle) return INHERITED;
  if (form.verbClass === 'quoting') return quotedSpeaker(tokens, index);
  const after = phraseFrom(tokens, index + 1);
  if (after.length > 0) return named(after);
  const verb = tokens[index];
  const before = verb === undefined || isJoined(verb) ? [] : phraseBefore(tokens, index);
  return before.length > 0 ? named(before) : INHERITED;
}

/** «ونقلت وكالة X عن Y قوله»: Y speaks, X only passes it on. Without «عن» the verb means "moved". */
function quotedSpeaker(tokens: readonly Token[], index: number): Speaker | undefined {
  const from = tokens.slice(index, index + LONGEST_SPEAKER).findIndex((token) => token.loose === QUOTED_FROM);
  if (from < 0) return undefined;
  const phrase = phraseFrom(tokens, index + from + 1);
  return phrase.length > 0 ? named(phrase) : undefined;
}

function sourceAfter(tokens: readonly Token[], index: number): Speaker | undefined {
  const loose = tokens[index]?.loose ?? '';
  if (!SOURCES.has(loose) && !(loose.startsWith('و') && SOURCES.has(loose.slice(1)))) return undefined;
  const phrase = phraseFrom(tokens, index + 1);
  return phrase.length > 0 ? named(phrase) : undefined;
}

/** «روسيا: المحادثات غير ناجحة» */
function headlineSpeaker(sentence: Span, tokens: readonly Token[]): Attribution[] {
  const colon = tokens.findIndex((token) => token.strict === ':');
  if (colon <= 0 || colon > 5) return [];
  const phrase = tokens.slice(0, colon).filter(isContent);
  const verb = tokens[colon];
  if (phrase.length === 0 || verb === undefined || !contains(sentence, verb)) return [];
  return [{ speaker: named(phrase), verb, verbClass: 'headline', mode: 'indirect', introduced: true }];
}

function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(from, from + LONGEST_SPEAKER)) {
    if (
      (ENDS.has(token.loose) && !isGivenName(token, phrase.at(-1))) ||
      isDay(token) ||
      token.strict === ':' ||
      token.strict === '"' ||
      reportingForm(token)
    )
      break;
    if (token.kind === 'punctuation' && token.strict !== '،' && token.strict !== '-') break;
    phrase.push(token);
  }
  return phrase.filter(isContent);
}

/** «إبراهيم بن علي المجدوعي»: not «على» (on), which has its loose key. */
const isGivenName = (token: Token, before: Token | undefined): boolean =>
  givenName(token) !== undefined && before !== undefined && (before.loose === SON || givenName(before) !== undefined);

const SON = looseKey('بن');

/** «صرح أمس أن»: when it was said. */
const isDay = ({ loose }: Token): boolean => DAYS.has(loose);

const DAYS = new Set([...rows(WEEKDAYS), ...rows(RELATIVE_DAYS)].flatMap(([, forms]) => words(forms)).map(looseKey));

function phraseBefore(tokens: readonly Token[], index: number): Token[] {
  const phrase: Token[] = [];
  for (let at = index - 1; at >= 0 && phrase.length < LONGEST_SPEAKER; at--) {
    const token = tokens[at];
    if (token === undefined || token.strict === '"' || token.strict === ':') break;
    if (PREPOSITIONS.has(token.loose) && nameEnd(phrase, 1) > 1) return phrase.slice(1).filter(isContent);
    if (ENDS.has(token.loose) && token.loose !== looseKey('قد')) break;
    phrase.unshift(token);
  }
  return phrase.filter(isContent);
}

/** «السفير في لندن ألكسندر ياكوفنكو صرح»: the word behind one of these belongs to it, the name behind that does not. */
const PREPOSITIONS = new Set(words('إلى على عن في لدى').map(looseKey));

const isContent = (token: Token): boolean => token.kind === 'word' && !isFunctionWord(token.loose);

const named = (phrase: readonly Token[]): Speaker => speakerNamed(phrase, isContent);

function modeAfter(
  tokens: readonly Token[],
  index: number,
  sentence: Span,
  speech: readonly Quote[],
): Attribution['mode'] {
  const verb = tokens[index];
  const rest = { start: verb?.end ?? sentence.start, end: sentence.end };
  const quoted = speech.filter((quote) => overlaps(quote, rest));
  if (quoted.length === 0) return 'indirect';
  const length = quoted.reduce((sum, quote) => sum + Math.min(quote.end, rest.end) - quote.start, 0);
  return length > (rest.end - rest.start) / 2 ? 'direct' : 'mixed';
}
