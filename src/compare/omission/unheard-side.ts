import type { AnalysedArticle } from '../../language/analyse.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { slice } from '../../model/span.ts';
import type { Detection, Detector } from '../detector.ts';
import { holdsPhrase, sideOf, wordKeys } from '../sides.ts';
import type { Subject } from '../subject.ts';

const FEWEST_MENTIONS = 2;
const WEIGHT = 0.55;

/** A side that is talked about and does not talk. */
export const unheardSide: Detector = {
  kind: 'omission',
  sees: `a side listed in event.yaml that an article names in ${FEWEST_MENTIONS} sentences and more and gives no words`,
  ignores: 'events without a list of sides: sides are never guessed',
  detect: (subject) => ({
    findings: flatMap(subject.reports, (article) =>
      flatMap(Object.keys(subject.event.sides), (side) => detectSide(side, article, subject)),
    ),
  }),
};

function detectSide(side: string, article: AnalysedArticle, subject: Subject): Detection[] {
  const { sides } = subject.event;
  if (subject.voices(article).some(({ speaker }) => sideOf(speaker.written, sides, article.pack) === side)) return [];
  const names = (sides[side] ?? []).map((name) => wordKeys(name, article.pack));
  const places = article.sentences.filter((sentence) => {
    const keys = wordKeys(slice(article.text, sentence), article.pack);
    return names.some((name) => holdsPhrase(keys, name));
  });
  if (places.length < FEWEST_MENTIONS) return [];
  return [
    {
      subkind: 'side',
      passage: undefined,
      readings: [{ article: article.article.id, spans: places.map(({ start, end }) => ({ start, end })) }],
      note: {
        en: `${outletLabel(article.article)} names ${side} in ${places.length} sentences; words of that side are not found in it.`,
        ar: `يذكر نص ${outletLabel(article.article, 'ar')} ${side} في جمل عددها ${places.length}، ولم يوجد فيه كلام لهذا الطرف.`,
      },
      basis: { side, list: sides[side] ?? [], sentences: places.length },
      weight: WEIGHT,
    },
  ];
}
