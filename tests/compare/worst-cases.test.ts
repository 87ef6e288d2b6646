import { expect, test } from 'vitest';
import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import type { Event } from '../../src/corpus/event.ts';
import { textOf } from '../../src/model/article.ts';
import { bareEvent } from '../../src/model/event.ts';
import { NO_LEXICON_CHANGES } from '../../src/model/lexicon.ts';
import { article } from '../support/article.ts';
import { corpusSentences } from '../support/collected.ts';

import { pick, seededRandom } from '../support/random.ts';

/**
 * Texts nobody writes, and somebody sends. Each grew with its square somewhere: at these sizes it took minutes, or more
 * memory than there is, before it was bounded. The runner's time limit is the guard. `npm run faults` takes them at
 * their full length, here they are a fifth of it.
 */
const FULL = 100_000;
const LENGTH = process.env['LONG'] === '1' ? FULL : FULL / 5;
const random = seededRandom(12);
const words = corpusSentences.flatMap((sentence) => sentence.split(/\s+/u));
const ordinary = corpusSentences.slice(0, 20).join('. ');

const of = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
const distinct = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `${pick(words, random)}${String.fromCodePoint(0x628 + (at % 20))}${at}`,
  ).join(' ');

const CASES: Readonly<Record<string, string>> = {
  'one sentence of 100,000 characters': Array.from({ length: 17_000 }, () => pick(words, random))
    .join(' ')
    .slice(0, LENGTH),
  'one word': of('ستولتنبرغ'),
  'two long words with one consonant key': `${of('سامر').slice(0, 20_000)} قال ${of('سامير').slice(0, 20_000)}`,
  'combining marks': `قال${of('\u064B')}`,
  'opening quotation marks': of('«'),
  'quotations in one sentence': of('«غزو» '),
  'straight quotation marks': of('"كلمة '),
  numbers: of('5 '),
  'one number': of('9'),
  'multipliers of a number': of('13 ألف مليون '),
  'dashes before a clause': `قال الوزير${of('—')}لكن المحادثات فشلت`,
  'reporting verbs': of('قال '),
  'reporting verbs that open clauses': of('قال إن '),
  'clitics alone': of('و ف ب ك ل ال '),
  'words of one lexicon entry': of('العقوبات '),
  'spellings of one name': of('ستولتنبرغ ستولتنبرج ستولتنبيرغ '),
  'names of what every object has': of('__proto__ constructor toString hasOwnProperty '),
  'words that are all distinct': distinct(LENGTH / 12),
  'sentences that are all alike': of('رفضت موسكو المقترح الأمريكي بشأن الضمانات الأمنية. '),
  'paragraphs of one word': of('موسكو.\n'),
};

const eventOf = (bodies: readonly string[]): Event => ({
  info: bareEvent('e'),
  articles: bodies.map((body, at) => article('ab'.charAt(at), 'عنوان الخبر', body)),
  lexicon: NO_LEXICON_CHANGES,
});

test.each(Object.entries(CASES))('%s: compared, with spans that lie inside', { timeout: 60_000 }, (_, text) => {
  for (const bodies of [
    [text, ordinary],
    [text, text],
  ]) {
    const { articles, findings, equal } = compareEvent(analyseEvent(eventOf(bodies)));
    const lengths = new Map(articles.map((article) => [article.id, textOf(article).length]));
    const spans = [...findings, ...equal].flatMap(({ readings }) =>
      readings.flatMap(({ article, spans: own }) =>
        own.map((span) => ({ ...span, length: lengths.get(article) ?? 0 })),
      ),
    );
    expect(spans.filter(({ start, end, length }) => start < 0 || end < start || end > length)).toEqual([]);
  }
});
