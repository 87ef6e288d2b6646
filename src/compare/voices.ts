import { type AnalysedArticle, type AnalysedSentence, countWords } from '../language/analyse.ts';
import type { Attribution, LanguagePack } from '../language/pack.ts';
import { flatMap } from '../model/flat-map.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { personsIn } from './persons.ts';
import type { HitsIn } from './reading-text.ts';
import { type NamedSpeaker, speakerOf } from './speakers.ts';

/** What one speaker says in one article. */
export interface Voice {
  /** The same for one speaker in all articles, as far as names tell. */
  readonly key: string;
  readonly speaker: NamedSpeaker;
  readonly words: number;
  /** The sentences, or parts of sentences, that are given to the speaker. */
  readonly spans: readonly Span[];
}

/**
 * Words given to each speaker of an article, most first. A sentence belongs to the speaker of its reporting verb;
 * where a sentence reports several, each has the part from his verb on. A quotation that goes on without a verb
 * stays with the speaker of before. Approximate: attribution is by patterns.
 */
export function voicesOf(article: AnalysedArticle, hitsIn: HitsIn, knownNames: ReadonlySet<string>): Voice[] {
  const voices = new Map<string, { speaker: NamedSpeaker; words: number; spans: Span[] }>();
  const offices = officeHolders(article, knownNames);
  let last: { key: string; speaker: NamedSpeaker } | undefined;
  for (const sentence of article.sentences) {
    if (sentence.slot === 'headline' || sentence.slot === 'subhead') continue;
    for (const { attribution, span } of partsOf(sentence)) {
      const named = attribution && speakerOf(attribution, article, hitsIn(sentence), knownNames);
      if (named !== undefined) last = { key: keyOf(named, offices, article.pack), speaker: named };
      const speech = sentence.quotes.some((quote) => quote.role === 'speech' && overlaps(quote, span));
      if (last === undefined || (attribution === undefined && !speech)) continue;
      const voice = voices.get(last.key) ?? { speaker: last.speaker, words: 0, spans: [] };
      voice.words += countWords(sentence.tokens.filter((token) => contains(span, token)));
      voice.spans.push(span);
      if (last.speaker.level === 'person' && voice.speaker.level !== 'person') voice.speaker = last.speaker;
      voices.set(last.key, voice);
    }
  }
  return [...voices].map(([key, voice]) => ({ key, ...voice })).sort((x, y) => y.words - x.words);
}

/** A sentence cut at its second and later reporting verbs; whole where it has one or none. */
function partsOf({
  start,
  end,
  attributions: all,
}: AnalysedSentence): { attribution: Attribution | undefined; span: Span }[] {
  const attributions = all.filter(({ introduced }) => introduced);
  if (attributions.length === 0) return [{ attribution: undefined, span: { start, end } }];
  return attributions.map((attribution, index) => ({
    attribution,
    span: {
      start: index === 0 ? start : attribution.verb.start,
      end: attributions[index + 1]?.verb.start ?? end,
    },
  }));
}

/** Person by words of his title, as this article gives it: «المتحدث باسم الكرملين» is the one named beside it. */
function officeHolders(
  article: AnalysedArticle,
  knownNames: ReadonlySet<string>,
): { words: ReadonlySet<string>; key: string }[] {
  return flatMap(personsIn(article, knownNames), ({ key, title, sentence }) =>
    title === undefined
      ? []
      : [{ key, words: new Set(sentence.tokens.filter((token) => contains(title, token)).map(({ stem }) => stem)) }],
  );
}

const SAME_OFFICE = 0.75;

function keyOf(
  { level, names, keys, concept }: NamedSpeaker,
  offices: readonly { words: ReadonlySet<string>; key: string }[],
  pack: LanguagePack,
): string {
  if (level === 'person') return pack.personKey(names);
  if (concept !== undefined) return concept;
  const holder = offices.find(({ words }) => keys.filter((key) => words.has(key)).length / keys.length >= SAME_OFFICE);
  return holder !== undefined && level === 'office' ? holder.key : [...keys].sort().join(' ');
}
