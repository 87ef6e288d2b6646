import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { AnalysedArticle, AnalysedSentence } from '../../src/language/analyse.ts';
import type { Alignment } from '../../src/model/alignment.ts';
import type { Article } from '../../src/model/article.ts';
import { bareEvent } from '../../src/model/event.ts';
import { slice } from '../../src/model/span.ts';
import { analysed } from '../support/article.ts';
import { corpusEvents } from '../support/corpus.ts';
import { compareTexts, raised } from '../support/passage.ts';
import { pick, seededRandom } from '../support/random.ts';

/** One change planted into a real sentence gives the finding planted, and nothing gives nothing. */

const PLANTS = 60;
const articles = (await corpusEvents()).flatMap((event) => event.articles);
const sentences = analysed(...articles).flatMap((article) =>
  article.sentences
    .filter(({ slot, tokens }) => (slot === 'body' || slot === 'lede') && tokens.length > 12)
    .map((sentence) => ({ article, sentence, text: slice(article.text, sentence) })),
);

interface Real {
  readonly article: AnalysedArticle;
  readonly sentence: AnalysedSentence;
  readonly text: string;
}

/** Runs a plant on seeded sentences until enough took it; a plant that does not fit a sentence returns undefined. */
function plant(seed: number, change: (real: Real, random: () => number) => string | undefined): [string, string][] {
  const random = seededRandom(seed);
  const planted: [string, string][] = [];
  for (let run = 0; run < 20 * PLANTS && planted.length < PLANTS; run++) {
    const real = pick(sentences, random);
    const changed = change(real, random);
    if (changed !== undefined) planted.push([real.text, changed]);
  }
  return planted;
}

/** The text of the sentence with the characters from `start` to `end` (of the article) replaced. */
const replaced = ({ text, sentence }: Real, start: number, end: number, by: string): string =>
  text.slice(0, start - sentence.start) + by + text.slice(end - sentence.start);

/** Another speaker seen from the other side: a long title or a name is lost, and his words are counted for somebody else. */
const SAME_CHANGE = new Set(['content', 'attribution', 'sharedQuotation', 'detail', 'unquotedSpeaker', 'voiceShare']);

describe('a planted change gives exactly the finding planted', () => {
  test('a number', () => {
    const pairs = plant(1, (real) => {
      const number = real.sentence.numbers.find(
        ({ unit, start, end }) =>
          unit !== '' && !real.sentence.dates.some((date) => date.start < end && start < date.end),
      );
      const digits =
        number && real.sentence.tokens.find(({ kind, start }) => kind === 'number' && start === number.start);
      return digits && replaced(real, digits.start, digits.end, String(7 * Number(digits.strict) + 3));
    });
    expect(pairs.length).toBe(PLANTS);
    for (const [before, after] of pairs) expect(raised(compareTexts(before, after)), after).toEqual(['numbers']);
  });

  test('a negation', () => {
    const pairs = plant(2, (real, random) => {
      const content = real.sentence.tokens.filter(
        (token, index, all) =>
          token.kind === 'word' &&
          index > 1 &&
          real.article.pack.isImperfect(token.loose) &&
          all.slice(Math.max(0, index - 3), index + 1).every((near) => real.article.pack.wordRole(near) === undefined),
      );
      if (content.length === 0) return undefined;
      const word = pick(content, random);
      return replaced(real, word.start, word.start, 'لا ');
    });
    expect(pairs.length).toBe(PLANTS);
    for (const [before, after] of pairs) expect(raised(compareTexts(before, after)), after).toEqual(['negation']);
  });

  test('a speaker', () => {
    const pairs = plant(3, (real) => {
      const { attributions } = real.sentence;
      const [one] = attributions;
      const span = one?.speaker.span;
      const inside = span !== undefined && span.start >= real.sentence.start && span.end <= real.sentence.end;
      if (attributions.length !== 1 || !inside || one?.speaker.basis !== 'named' || !one.introduced) return undefined;
      const named = real.sentence.names.some((name) => span.start <= name.start && name.end <= span.end);
      if (!named || !/^و?قال/u.test(slice(real.article.text, one.verb)) || span.start < one.verb.end) return undefined;
      return replaced(real, span.start, span.end, 'وزير الزراعة كريستيان هولمبرغ');
    });
    expect(pairs.length).toBeGreaterThanOrEqual(PLANTS / 3);
    for (const [before, after] of pairs) {
      const found = raised(compareTexts(before, after));
      expect(found, after).toContain('attribution');
      expect(
        found.filter((detector) => !SAME_CHANGE.has(detector)),
        after,
      ).toEqual([]);
    }
  });

  test('a dropped clause', () => {
    const pairs = plant(4, (real) => {
      const last = real.sentence.clauses.at(-1);
      if (real.sentence.clauses.length < 2 || last === undefined) return undefined;
      const words = real.sentence.tokens.filter(
        (token) => token.start >= last.start && token.kind === 'word' && !real.article.pack.isFunctionWord(token.loose),
      );
      const plain = words.length >= 7 && words.length * 2 < real.sentence.tokens.length;
      return plain && !/["“”«»\d]/u.test(slice(real.article.text, last))
        ? `${real.text.slice(0, last.start - real.sentence.start).trim()}.`
        : undefined;
    });
    expect(pairs.length).toBe(PLANTS);
    for (const [before, after] of pairs) expect(raised(compareTexts(before, after)), after).toContain('content');
  });
});

/** An article beside a changed copy of itself, sentence by sentence in one passage each. */
function besideItself(original: Article, copy: Article) {
  const both = analysed(original, { ...copy, id: 'copy', outlet: 'copy' });
  const [a, b] = both;
  const alignment: Alignment = {
    event: 'e',
    settings: {},
    diagnostics: [],
    passages: (a?.sentences ?? []).flatMap((sentence, index) => {
      const twin = b?.sentences[index];
      return twin === undefined
        ? []
        : [
            {
              id: `p${index}`,
              confidence: 1,
              evidence: {},
              readings: [
                { article: original.id, spans: [{ start: sentence.start, end: sentence.end }] },
                { article: 'copy', spans: [{ start: twin.start, end: twin.end }] },
              ],
            },
          ];
    }),
  };
  return compare(bareEvent('e'), both, alignment);
}

describe('an article beside itself gives no wording finding', () => {
  const variants: [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['with vowel marks', (text) => text.replace(/([بتجدرسعفقكلمن])(?=[\u0621-\u064A])/gu, '$1\u064E')],
    ['without hamzas', (text) => text.replace(/[أإآ]/gu, 'ا')],
    ['with final ya as alef maqsura', (text) => text.replace(/ي(?=[\s.،])/gu, 'ى')],
    [
      'with Arabic-Indic digits',
      (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ],
    ['with tatweel', (text) => text.replace(/([بسصك])(?=[\u0621-\u064A])/gu, '$1\u0640')],
    ['with no-break spaces', (text) => text.replace(/ /g, '\u00A0')],
  ];

  test.each(variants)('%s', (_what, vary) => {
    for (const original of articles) {
      const copy = { ...original, headline: vary(original.headline), body: vary(original.body) };
      const found = besideItself(original, copy).findings.filter(({ kind }) => kind === 'wording');
      expect(found.map(({ detector, note }) => `${detector}: ${note}`)).toEqual([]);
    }
  });

  test('with its paragraphs joined', () => {
    for (const original of articles) {
      const copy = { ...original, body: original.body.replace(/([.؟!])\n+(?=\S{4,})/gu, '$1 ') };
      const [a, b] = analysed(original, { ...copy, id: 'copy', outlet: 'copy' });
      if (a === undefined || b === undefined || a.sentences.length !== b.sentences.length) continue;
      const found = besideItself(original, copy).findings.filter(({ kind }) => kind === 'wording');
      expect(found.map(({ detector, note }) => `${detector}: ${note}`)).toEqual([]);
    }
  });
});

test('a paragraph moved to the end is found as a change of place', () => {
  for (const original of articles) {
    const paragraphs = original.body.split(/\n+/u).filter((line) => line.split(' ').length > 15);
    if (paragraphs.length < 6) continue;
    const [lede = '', moved = '', ...rest] = paragraphs;
    const [a, b] = [
      { ...original, body: paragraphs.join('\n') },
      { ...original, id: 'copy', outlet: 'copy', body: [lede, ...rest, moved].join('\n') },
    ];
    const both = analysed(a, b);
    const spansIn = (article: AnalysedArticle | undefined) => {
      const start = article?.text.indexOf(moved) ?? 0;
      return [{ start, end: start + moved.length }];
    };
    const alignment: Alignment = {
      event: 'e',
      settings: {},
      diagnostics: [],
      passages: [
        {
          id: 'p1',
          confidence: 1,
          evidence: {},
          readings: [
            { article: a.id, spans: spansIn(both[0]) },
            { article: 'copy', spans: spansIn(both[1]) },
          ],
        },
      ],
    };
    const { findings } = compare(bareEvent('e'), both, alignment);
    expect(findings.filter(({ kind }) => kind !== 'omission').map(({ detector }) => detector)).toEqual(['placement']);
  }
});
