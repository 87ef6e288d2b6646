import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, measureCandidates } from '../../src/align/align.ts';
import { EVIDENCE, EVIDENCE_NAMES } from '../../src/align/evidence/index.ts';
import { fittedModel } from '../../src/align/fitted-models.ts';
import type { AnalysedArticle } from '../../src/language/analyse.ts';
import { LANGUAGES } from '../../src/language/registry.ts';
import { slice } from '../../src/model/span.ts';
import { analysed, article } from '../support/article.ts';
import { corpusEvents } from '../support/corpus.ts';
import { pick, seededRandom } from '../support/random.ts';

const told = (passages: ReturnType<typeof align>['passages'], articles: readonly AnalysedArticle[]): string[][] =>
  passages.map(({ readings }) =>
    readings.map(({ article: id, spans }) => {
      const text = articles.find((one) => one.article.id === id)?.text ?? '';
      return spans.map((span) => slice(text, span)).join(' […] ');
    }),
  );

const A = article(
  'a',
  'سيول تجتاح قرى وادي النخيل',
  'اجتاحت سيول قرى وادي النخيل فجر السبت، وأودت بحياة سبعة أشخاص بعد هطول 90 مليمترا من الأمطار.\nوقالت شركة الكهرباء إنها أعادت التيار إلى معظم الأحياء المتضررة.',
);
const B = article(
  'b',
  'ضحايا سيول في وادي النخيل',
  'أعلنت شركة الكهرباء أنها أعادت التيار إلى معظم الأحياء التي تضررت ليلا.\nوأدت السيول التي اجتاحت قرى وادي النخيل السبت، بعد 90 مليمترا من الأمطار، إلى وفاة سبعة أشخاص.',
);

test('statements told in another order and in other words are found', () => {
  const articles = analysed(A, B);
  const passages = told(align('e', articles).passages, articles);
  expect(passages.some(([x = '', y = '']) => x.includes('شركة الكهرباء') && y.includes('شركة الكهرباء'))).toBe(true);
  expect(passages.some(([x = '', y = '']) => x.includes('90') && y.includes('90'))).toBe(true);
});

test('a sentence with two statements is aligned by the one that is shared', () => {
  const joined = article(
    'c',
    'محادثات بروكسل',
    'قال الأمين العام ينس ستولتنبرج إن الخلافات بين الجانبين عميقة، فيما أوضح نائب وزير الخارجية ألكسندر جروشكو أن المحادثات كشفت "عدداً كبيراً من الخلافات بشأن مسائل جوهرية".',
  );
  const single = article(
    'd',
    'اختلافات بعد المحادثات',
    'أوضح نائب وزير الخارجية الروسي ألكسندر غروشكو للصحفيين أن المحادثات كشفت "عددا كبيرا من الخلافات بشأن مسائل جوهرية".',
  );
  const articles = analysed(joined, single);
  const passage = told(align('e', articles).passages, articles).find((readings) =>
    readings.some((reading) => reading.includes('جروشكو')),
  );
  expect(passage?.some((reading) => reading.includes('ستولتنبرج'))).toBe(false);
});

test.each([
  ['no article', []],
  ['one article', [A]],
  ['articles of one word', [article('a', 'كلمة', ''), article('b', 'كلمة', '')]],
  ['empty articles', [article('a', '', ''), article('b', '', '')]],
])('%s: no crash', (_name, articles) => {
  expect(align('e', analysed(...articles)).passages.length).toBeLessThan(2);
});

test('articles of two languages are aligned each with its own, and it is said', () => {
  const english = article('en', 'Floods in the valley', 'Floods swept through the valley on Saturday.');
  const { passages, diagnostics } = align('e', analysed(A, english));
  expect(passages).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['mixed-languages']);
});

describe('on the corpus', async () => {
  const events = await corpusEvents();

  test.each(events)('$info.id: every span lies in its article, every passage has two readings', ({
    info,
    articles,
  }) => {
    const analysedArticles = analysed(...articles);
    const { passages } = align(info.id, analysedArticles);
    expect(passages.length).toBeGreaterThan(0);
    for (const { readings, confidence, evidence } of passages) {
      expect(new Set(readings.map((reading) => reading.article)).size).toBe(readings.length);
      expect(readings.length).toBeGreaterThan(1);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Object.keys(evidence).length).toBeGreaterThan(0);
      for (const { article: id, spans } of readings) {
        const text = analysedArticles.find((one) => one.article.id === id)?.text ?? '';
        for (const span of spans) expect(slice(text, span).trim().length).toBeGreaterThan(0);
      }
    }
  });

  test('an article and its copy are aligned sentence by sentence', () => {
    const original = events[0]?.articles[0];
    if (original === undefined) throw new Error('the corpus is empty');
    const articles = analysed(original, { ...original, id: 'copy', outlet: 'copy' });
    const pairs = told(align('e', articles).passages, articles);
    const twins = pairs.filter(([x, y]) => x === y).length;
    expect(twins / pairs.length).toBeGreaterThan(0.6);
  });
});

test('every evidence kind is finite on any pair, and weighs the way it speaks', () => {
  const random = seededRandom(11);
  const words = `${A.body} ${B.body}`.split(/\s+/u);
  fc.assert(
    fc.property(fc.integer(), () => {
      const sentence = (): string =>
        Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(words, random)).join(' ');
      const text = (): string => Array.from({ length: 3 }, () => `${sentence()}.`).join('\n');
      const { measured } = measureCandidates(
        analysed(article('a', sentence(), text()), article('b', sentence(), text()), article('c', sentence(), text())),
      );
      for (const value of measured.evidence) expect(Number.isFinite(value)).toBe(true);
    }),
    { seed: 7, numRuns: 40 },
  );
  for (const name of EVIDENCE_NAMES) {
    expect(EVIDENCE[name].says).not.toBe('');
    for (const language of Object.keys(LANGUAGES)) {
      const weight = fittedModel(language).weights[name] ?? 0;
      expect(weight * (EVIDENCE[name].speaks === 'for' ? 1 : -1)).toBeGreaterThanOrEqual(0);
    }
  }
});
