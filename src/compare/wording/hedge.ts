import type { LexiconHit } from '../../language/lexicon.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { overlaps, type Span, slice } from '../../model/span.ts';
import { agreeing, readingsOf, textsOf } from '../contrast.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { DiffToken } from '../diff/diff-tokens.ts';
import type { Side } from '../diff/side.ts';
import { bothWays, type ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';
import { hitsOf } from '../reading-text.ts';
import { HEDGING_CLASSES } from '../status.ts';

const WEIGHT = 0.5;
const ARABIC = { hedge: 'كلمة تحفظ', booster: 'كلمة تشديد' } as const;

/** Words that weaken or strengthen a statement. */
export const hedge: Detector = {
  kind: 'wording',
  sees: 'a hedge (ربما, يمكن) or a booster (ضخم, غير مسبوق, مباشر) that one reading has and the other, otherwise alike, has not',
  ignores:
    'conditions, rounded numbers, plans; in readings told freely all but modifiers of a shared word; another word of the same class in the other reading',
  detectInPair: (pair) => ({ findings: detectIn(pair) }),
};

function detectIn(pair: ReadingPair): Detection[] {
  if (pair.diff.kind === 'gave-up') return [];
  return bothWays(pair, (has, lacks, only) => added(pair, has, lacks, only));
}

/** A modifier behind a shared word modifies the same thing: «تهديد», «تهديد مباشر». */
function isBehindShared(hit: Span, { content }: Side, only: ReadonlySet<DiffToken>): boolean {
  const index = content.findIndex((token) => overlaps(token, hit));
  const before = content[index - 1];
  return before !== undefined && !only.has(before) && hit.start - before.end <= 1;
}

/** A hedge or «بلا شك» before words that only its own reading has is about what the other does not say. */
function isBeforeShared(hit: Span, { content }: Side, only: ReadonlySet<DiffToken>): boolean {
  const next = content.filter((token) => token.start >= hit.end).slice(0, HEDGED);
  return next.length === 0 || next.some((token) => !only.has(token));
}

/** Content words behind a hedge that may be what it hedges: «يرجح أن تكون روسيا». */
const HEDGED = 3;

/** A booster that makes a word stronger, not a statement surer. */
const INTENSIFIER = 'intensifier';

/** «حريق ضخم», «شديد الحرارة», “massive fire”: what is made stronger stands right beside. */
function isBesideShared(hit: Span, { content }: Side, only: ReadonlySet<DiffToken>): boolean {
  const index = content.findIndex((token) => overlaps(token, hit));
  const [before, after] = [content[index - 1], content.slice(index + 1).find((token) => !overlaps(token, hit))];
  return (
    (before !== undefined && !only.has(before) && hit.start - before.end <= 1) ||
    (after !== undefined && !only.has(after) && after.start - hit.end <= 1)
  );
}

function added({ passage, diff }: ReadingPair, has: Side, lacks: Side, only: ReadonlySet<DiffToken>): Detection[] {
  const free = diff.kind === 'free';
  return flatMap(['hedge', 'booster'] as const, (category): Detection[] => {
    const strength = ({ entry }: LexiconHit): boolean => category === 'booster' || HEDGING_CLASSES.has(entry.class);
    if (hitsOf(lacks.text, category).some(strength)) return [];
    const isOfShared = ({ entry }: LexiconHit) =>
      free ? isBehindShared : entry.class === INTENSIFIER ? isBesideShared : isBeforeShared;
    const hits = hitsOf(has.text, category).filter(
      (hit) => strength(hit) && [...only].some((token) => overlaps(token, hit)) && isOfShared(hit)(hit, has, only),
    );
    const [hit] = hits;
    if (hit === undefined) return [];
    const word = quoted(slice(has.article.text, hit));
    const say = (having: readonly Note[], lacking: readonly Note[]): Note => ({
      en: `${textsOf(having).en} ${agreeing(having, 'has', 'have')} the ${category} ${word}; no ${category} is found in ${readingsOf(lacking).en}.`,
      ar: `${textsOf(having).ar} ${ARABIC[category]} ${word}، ولم توجد مثلها في ${readingsOf(lacking).ar}.`,
    });
    return [
      {
        subkind: category,
        passage: passage.id,
        readings: [
          { article: has.reading.article, spans: hits.map(({ start, end }) => ({ start, end })) },
          lacks.reading,
        ],
        note: say([has.text.outlet], [lacks.text.outlet]),
        contrast: {
          one: { outlet: has.text.outlet, words: hits.map(({ entry }) => entry.lemma) },
          other: { outlet: lacks.text.outlet, words: [] },
          say,
        },
        basis: { entries: hits.map(({ entry }) => ({ lemma: entry.lemma, class: entry.class, source: entry.source })) },
        weight: round(passage.confidence * WEIGHT),
      },
    ];
  });
}
