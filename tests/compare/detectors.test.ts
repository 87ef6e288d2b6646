import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { compare } from '../../src/compare/compare.ts';
import { coverageAnswer } from '../../src/compare/coverage.ts';
import { DETECTORS } from '../../src/compare/detectors.ts';
import { statementDay } from '../../src/compare/statement-day.ts';
import type { Alignment } from '../../src/model/alignment.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { bareEvent } from '../../src/model/event.ts';
import { isCandidate } from '../../src/model/finding.ts';
import { slice } from '../../src/model/span.ts';
import { analysed, article, day } from '../support/article.ts';
import { corpusEvents } from '../support/corpus.ts';
import { compareTexts } from '../support/passage.ts';
import { pick, seededRandom } from '../support/random.ts';

const wording = (comparison: Comparison) => comparison.findings.filter(({ kind }) => kind === 'wording');
const marked = (comparison: Comparison): string[] =>
  comparison.findings
    .filter(({ subkind }) => subkind === 'words')
    .flatMap(({ readings }) =>
      readings.flatMap(({ article: id, spans }) => {
        const own = comparison.articles.find((one) => one.id === id);
        return spans.map((span) => slice(`${own?.headline}\n\n${own?.body}`, span));
      }),
    );

describe('words', () => {
  test.each([
    [
      'marks and tanween',
      'كشفت المحادثات عدداً كبيراً من الخلافات.',
      'كشفت المحادثات عددا كبيرا من الخلافات.',
      'spelling',
    ],
    [
      'a name',
      'قال الأمين العام ينس ستولتنبرج إن الحلف جاهز.',
      'قال الأمين العام ينس ستولتنبرغ إن الحلف جاهز.',
      'name-spelling',
    ],
    ['a house spelling', 'قالت الخارجية الأميركية للصحافيين.', 'قالت الخارجية الأمريكية للصحفيين.', 'spelling'],
    ['the form of a number', 'قتل 13000 شخص في الحرب.', 'قتل 13 ألف شخص في الحرب.', 'number-format'],
    ['an approximator', 'نشرت روسيا نحو 100 ألف جندي.', 'نشرت روسيا قرابة 100 ألف جندي.', 'approximator'],
    ['punctuation', 'قال الوزير، إن الاتفاق قريب.', 'قال الوزير إن الاتفاق قريب!', 'same-text'],
    [
      'a lone conjunction',
      'وقال الوزير إن الاتفاق قريب. قال الوزير غير ذلك.',
      'قال الوزير إن الاتفاق قريب. قال الوزير غير ذلك.',
      'same-text',
    ],
  ])('silent on %s, and lists it as equal', (_what, a, b, why) => {
    const comparison = compareTexts(a, b);
    expect(marked(comparison)).toEqual([]);
    expect(comparison.equal.map((entry) => entry.why)).toContain(why);
  });

  test.each([
    ['a label', 'قررت روسيا غزو أوكرانيا في الشتاء.', 'قررت روسيا اجتياح أوكرانيا في الشتاء.', ['غزو', 'اجتياح']],
    ['a negation', 'قال الوزير إن بلاده ستنسحب من الاتفاق.', 'قال الوزير إن بلاده لن ستنسحب من الاتفاق.', ['لن']],
    ['a negation of an adjective', 'كانت المحادثات ناجحة في بروكسل.', 'كانت المحادثات غير ناجحة في بروكسل.', ['غير']],
    ['a time', 'وصل الوفد قبل المحادثات في جنيف.', 'وصل الوفد بعد المحادثات في جنيف.', ['قبل', 'بعد']],
    ['a number', 'قتل 12 شخصا في الهجوم على المدينة.', 'قتل 15 شخصا في الهجوم على المدينة.', ['12', '15']],
    [
      'a country for its adjective',
      'قالت مصادر من روسيا إن الرد قريب.',
      'قالت مصادر من روسية إن الرد قريب.',
      ['روسيا', 'روسية'],
    ],
  ])('reports %s, and nothing else', (_what, a, b, words) => {
    expect(marked(compareTexts(a, b))).toEqual(words);
  });

  test('an article against itself differs in nothing', async () => {
    for (const event of await corpusEvents()) {
      for (const original of event.articles) {
        const articles = analysed(original, { ...original, id: 'copy', outlet: 'copy' });
        const alignment: Alignment = {
          event: 'e',
          settings: {},
          diagnostics: [],
          passages:
            articles[0]?.sentences.map(({ start, end }, index) => ({
              id: `p${index}`,
              confidence: 1,
              evidence: {},
              readings: articles.map(({ article: { id } }) => ({ article: id, spans: [{ start, end }] })),
            })) ?? [],
        };
        expect(wording(compare(event.info, articles, alignment))).toEqual([]);
      }
    }
  });

  test('a word planted anywhere in a real sentence is found, and only it', async () => {
    const random = seededRandom(2022);
    const sentences = analysed(...(await corpusEvents()).flatMap((event) => event.articles)).flatMap(
      ({ text, sentences: list }) =>
        list.filter((sentence) => sentence.tokens.length > 12).map((sentence) => slice(text, sentence)),
    );
    const PLANTED = 'كزبرة';
    for (let run = 0; run < 200; run++) {
      const sentence = pick(sentences, random).replace(/["“”«»]/g, '');
      const words = sentence.split(' ');
      const at = 1 + Math.floor(random() * (words.length - 2));
      // A number and its unit are one token: a word between them changes both.
      if (/\d|ألف|مليون/u.test(`${words[at - 1]} ${words[at]}`)) continue;
      const changed = [...words.slice(0, at), PLANTED, ...words.slice(at)].join(' ');
      expect(marked(compareTexts(sentence, changed)).join(' '), changed).toContain(PLANTED);
      expect(marked(compareTexts(sentence, changed)).length, changed).toBe(1);
    }
  });
});

/** own day | days of the tellers | answer */
test.each([
  ['2022-01-13', ['2022-01-12'], 'absent'],
  ['2022-01-12', ['2022-01-12'], 'absent'],
  ['2022-01-12', ['2022-01-13'], 'not-yet-knowable'],
  ['2022-01-12', ['2022-01-12', '2022-01-13'], 'absent'],
  ['2022-01-10', ['2022-01-13'], 'not-yet-knowable'],
  ['2022-01-31', ['2022-01-12'], 'out-of-scope'],
  [undefined, ['2022-01-12'], 'cannot-tell'],
  ['2022-01-12', [undefined], 'cannot-tell'],
  ['2022-01-12T18:00:00Z', ['2022-01-12T19:00:00Z'], 'not-yet-knowable'],
  ['2022-01-12T20:00:00Z', ['2022-01-12T19:00:00Z'], 'absent'],
] as const)('an article of %s that lacks what articles of %j tell: %s', (own, others, answer) => {
  const lacking = article('own', 'عنوان', 'نص', { published: day(own) });
  const tellers = others.map((at, index) => article(`t${index}`, 'عنوان', 'نص', { published: day(at) }));
  expect(coverageAnswer(lacking, tellers).answer).toBe(answer);
});

/** own day | day of the teller | day told of | answer */
test.each([
  ['2022-01-12', '2022-01-13', '2022-01-13', 'not-yet-knowable'],
  ['2022-01-12', '2022-01-13', '2022-01-10', 'cannot-tell'],
  ['2022-01-13', '2022-01-13', '2022-01-10', 'absent'],
  ['2022-01-12', undefined, '2022-01-13', 'not-yet-knowable'],
  ['2022-01-12', undefined, '2022-01-10', 'cannot-tell'],
] as const)('an article of %s lacks what one of %s tells of %s: %s', (own, told, of, answer) => {
  const lacking = article('own', 'عنوان', 'نص', { published: day(own) });
  const teller = article('teller', 'عنوان', 'نص', { published: day(told) });
  expect(coverageAnswer(lacking, [teller], of).answer).toBe(answer);
});

test('the day a statement tells of is the last one it names that had come', () => {
  const [one] = analysed(
    article('a', '', 'قال الوزير الثلاثاء إن المصنع أغلق في 5 يناير 2022 وسيفتح في 20 يناير 2022.', {
      published: day('2022-01-13'),
    }),
  );
  if (one === undefined) throw new Error('nothing analysed');
  expect(statementDay(one, [{ start: 0, end: one.text.length }])).toBe('2022-01-11');
});

test('not found is never called hidden', async () => {
  for (const { info, articles } of await corpusEvents()) {
    const all = analysed(...articles);
    for (const { note, kind, weight, readings } of compare(info, all, align(info.id, all)).findings) {
      expect(note.en).not.toMatch(/\b(?:hid|hides|omit|omits|bias|conceal)/i);
      expect(own(note.ar)).not.toMatch(/أخفى|يخفي|أغفل|يغفل|تجاهل|تكتم|حجب|تحيز|انحياز/);
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(1);
      expect(readings.length).toBeGreaterThan(0);
      if (kind === 'omission') expect(note.en).toContain('not found in');
      if (kind === 'omission') expect(note.ar).toContain('لم يوجد');
    }
  }
});

/** A note without the article text in it. */
const own = (note: string): string => note.replace(/«[^»]*»/gu, '');

test('both languages of a note quote the same words and name the same numbers', async () => {
  const quotations = (note: string): string[] => note.match(/«[^»]*»/gu)?.sort() ?? [];
  for (const { info, articles } of await corpusEvents()) {
    const all = analysed(...articles);
    for (const { note } of compare(info, all, align(info.id, all)).findings) {
      expect(quotations(note.ar)).toEqual(quotations(note.en));
      const shares = (text: string): string[] =>
        own(text)
          .match(/\d+ %|×\d+|\d{4}-\d\d-\d\d/g)
          ?.sort() ?? [];
      expect(shares(note.ar)).toEqual(shares(note.en));
      expect(own(note.ar)).not.toMatch(/[A-Za-z]{3,}/);
    }
  }
});

describe.each(Object.entries(DETECTORS))('detector %s', (_id, detector) => {
  test('says what it sees and ignores', () => {
    expect(detector.sees.length).toBeGreaterThan(10);
    expect(detector.ignores.length).toBeGreaterThan(10);
  });

  test('is silent where there is nothing to compare', () => {
    const articles = analysed(article('a', 'عنوان', 'نص وحيد في هذا الخبر.'));
    const comparison = compare(bareEvent('e'), articles, align('e', articles));
    expect(comparison.findings.filter(({ kind }) => kind === detector.kind)).toEqual([]);
  });
});

test.each([
  ['الوزير سامر حداد: المصنع آمن', 'المصنع آمن', true],
  ['شركة النور تضيف "فرع الواحة الكبير الجديد" إلى فروعها', 'فرع جديد لشركة النور', false],
])('headlines «%s» and «%s» are in different voices: %s', (one, other, differ) => {
  const articles = analysed(article('a', one, 'نص أول.'), article('b', other, 'نص ثان.'));
  const { findings } = compare(bareEvent('e'), articles, align('e', articles));
  expect(findings.some(({ detector }) => detector === 'headlineVoice')).toBe(differ);
});

const SAID =
  'وقال رئيس الحكومة سامر حداد إن البلاد ستحتاج إلى وقت طويل كي تعيد بناء ما هدمته الأمطار الغزيرة في الشمال.';

/** What the other article has of the speaker. */
test.each([
  ['nothing', 'وعاد السكان أمس إلى بيوتهم بعد انقطاع دام أسبوعا.', true],
  ['his office', 'وقال رئيس الحكومة إن المدارس ستفتح أبوابها غدا.', false],
  ['his words', 'ستحتاج البلاد إلى وقت طويل كي تعيد بناء ما هدمته الأمطار الغزيرة في الشمال.', false],
])('a speaker of whom the other article has %s: %s', (_, other, isMissing) => {
  const on = { published: day('2022-01-12') };
  const articles = analysed(
    article('a', 'سيول في الشمال', `جرفت السيول جسرا في الشمال.\n${SAID}`, on),
    article('b', 'سيول تجرف جسرا', `جرفت السيول جسرا في الشمال.\n${other}`, on),
  );
  const { findings } = compare(bareEvent('e'), articles, align('e', articles));
  expect(findings.some(({ detector }) => detector === 'unquotedSpeaker')).toBe(isMissing);
});

/** What the third article of three has of a statement that two tell. */
test.each([
  ['nothing', 'وعاد السكان أمس إلى بيوتهم بعد انقطاع دام أسبوعا.', true],
  ['some of its words', 'وأعلنت البلاد أمس أن الأمطار الغزيرة ستستمر في الشمال وقتا قد يطول.', false],
])('a statement of two articles of which the third has %s: %s', (_, other, isMissing) => {
  const articles = analysed(
    article('a', 'سيول في الشمال', `جرفت السيول جسرا قديما.\n${SAID}`),
    article('b', 'سيول تجرف جسرا', `جرفت السيول جسرا قديما.\n${SAID}`),
    article('c', 'سيول', `جرفت السيول جسرا قديما.\n${other}`),
  );
  const { findings } = compare(bareEvent('e'), articles, align('e', articles));
  const lacking = findings.filter(({ subkind, basis }) => subkind === 'not-found' && String(basis['lacking']) === 'c');
  expect(lacking.some((finding) => !isCandidate(finding))).toBe(isMissing);
});

test('what two articles lack is one finding, of both', () => {
  const short = 'أغلقت الإدارة المصنع بعد الحريق.';
  const long = 'أغلقت الإدارة المصنع بعد الحريق ونقلت ثلاثمئة عامل مصاب إلى مستشفيات المدينة الكبيرة.';
  const found = compareTexts(long, short, short).findings.filter(({ detector }) => detector === 'content');
  expect(found.map(({ readings }) => readings.map((reading) => reading.article))).toEqual([['a', 'b', 'c']]);
  expect(found[0]?.note.en).toContain('in the readings of b, c');
});

/** The articles in order; who shows the one and who the other, in the one finding there is. */
test.each([
  [
    'what two articles have is one finding, though one edited it',
    'content',
    [
      'أغلقت الإدارة المصنع بعد الحريق.',
      'أغلقت الإدارة المصنع بعد الحريق ونقلت ثلاثمئة عامل مصاب إلى مستشفيات المدينة الكبيرة.',
      'أغلقت الإدارة المصنع بعد الحريق ونقلت ثلاثمئة عامل مصاب لمستشفيات في المدينة الكبيرة.',
    ],
    /in b, c is not found in the reading of a/,
  ],
  [
    'two numbers of three articles',
    'numbers',
    ['أصيب 15 عاملا في حريق المصنع.', 'أصيب 12 عاملا في حريق المصنع.', 'أصيب 12 عاملا في حريق المصنع.'],
    /^b, c have «12 عاملا», a «15 عاملا»/,
  ],
  [
    'a negation in one of three',
    'negation',
    ['لن تفتح الإدارة المصنع القديم.', 'ستفتح الإدارة المصنع القديم.', 'ستفتح الإدارة المصنع القديم.'],
    /^a has «لن تفتح».*; in b, c /,
  ],
  [
    'a hedge of two',
    'hedge',
    ['يعود العمال إلى المصنع غدا.', 'ربما يعود العمال إلى المصنع غدا.', 'ربما يعود العمال إلى المصنع غدا.'],
    /^b, c have the hedge «ربما»; no hedge is found in the reading of a/,
  ],
] as const)('%s', (_what, detector, texts, note) => {
  const found = compareTexts(...texts).findings.filter((finding) => finding.detector === detector);
  expect(found.map((finding) => finding.note.en)).toEqual([expect.stringMatching(note)]);
});

test('two words that another article writes as one are the same', () => {
  const { findings, equal } = compareTexts(
    'قال عبد الناصر العبد اللطيف إن المصنع سيغلق.',
    'قال عبدالناصر العبداللطيف إن المصنع سيغلق.',
  );
  expect(findings.filter(({ detector }) => detector === 'words')).toEqual([]);
  expect(equal.map(({ why }) => why)).toContain('spelling');
});
