import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { bareEvent } from '../../src/model/event.ts';
import { NO_LEXICON_CHANGES } from '../../src/model/lexicon.ts';
import { article } from './article.ts';
import { corpusEvents } from './corpus.ts';

/** The events of the sample corpus, compared. */
export const corpusComparisons = async (): Promise<Comparison[]> =>
  (await corpusEvents()).map((event) => compareEvent(analyseEvent(event)));

/** Text that tries to be something else in every format, in an article's every field, before import has cleaned it. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '</text><img src=x onerror=alert(1)>',
  ']]>&lt;&amp;&#x41;<!--',
  '| a | b |',
  '```js\ncode\n```',
  '[link](javascript:alert(1)) ![x](http://x/y.png) <http://x>',
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  "=cmd|' /C calc'!A0",
  '# heading',
  '---',
  'a\u202Eb\u2066c',
  '\u001B[31mred\u001B[0m\u0007',
  '\u0000\u0008\uFFFE\uFFFF',
  '"; "quoted", \'single\'',
  '{{ template }} $x^2$',
  ':smile: &copy;',
  '_x000A_',
  '😀 emoji \uD83D lone',
  'x'.repeat(10_000),
];
const STATEMENT =
  'قال وزير الخارجية الروسي سيرغي لافروف إن موسكو لن تقبل بأي شروط مسبقة في المحادثات مع الحلف في بروكسل';
const HOSTILE_TEXT = ATTACKS.map((attack, index) => `${STATEMENT} رقم ${index} ${attack}.`).join('\n');
export const hostileComparison = (): Comparison =>
  compareEvent(
    analyseEvent({
      info: { ...bareEvent('event'), title: { en: ATTACKS.join(' ') } },
      articles: ['a', 'b'].map((outlet, index) =>
        article(
          outlet,
          `${ATTACKS.slice(0, 20).join(' ')} العنوان`,
          HOSTILE_TEXT.replaceAll('لن تقبل', index === 0 ? 'لن تقبل' : 'رفضت'),
          {
            outletName: { en: ATTACKS.slice(0, 21).join(' ') },
            byline: ATTACKS[0],
            url: 'javascript:alert(1)',
            agencies: [ATTACKS[1] ?? ''],
          },
        ),
      ),
      lexicon: NO_LEXICON_CHANGES,
    }),
  );
