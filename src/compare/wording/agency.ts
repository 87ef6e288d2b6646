import type { Token } from '../../language/pack.ts';
import { flatMap } from '../../model/flat-map.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { Side } from '../diff/side.ts';
import type { ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';

/** A candidate: unmarked «أغلقت» may be passive as well. */
const WEIGHT = 0.2;

/** Who does it: an action told without its agent. */
export const agency: Detector = {
  kind: 'wording',
  sees: '«تم» or «جرى» with a noun of action («تم توقيع الاتفاق») where the other reading has the same root as an active verb',
  ignores: 'vowelled passives, which unmarked Arabic does not show; English passives; both readings without an agent',
  detectInPair: (pair) => ({ findings: detectIn(pair) }),
};

function detectIn(pair: ReadingPair): Detection[] {
  return [...leftOut(pair, pair.a, pair.b), ...leftOut(pair, pair.b, pair.a)];
}

function leftOut({ passage }: ReadingPair, without: Side, other: Side): Detection[] {
  const { pack } = without.article;
  if (!hasPassive(without) || hasPassive(other)) return [];
  return flatMap(without.text.tokens, (token, index): Detection[] => {
    const action = without.text.tokens[index + 1];
    if (token.forms.role !== 'passive' || action?.kind !== 'word') return [];
    const active = other.text.tokens.find((candidate) => isActive(candidate, action, other));
    if (active === undefined) return [];
    const passive = quoted(without.article.text.slice(token.start, action.end));
    const named = quoted(other.article.text.slice(active.start, active.end));
    return [
      {
        subkind: 'agency',
        passage: passage.id,
        readings: [
          { article: without.reading.article, spans: [{ start: token.start, end: action.end }] },
          { article: other.reading.article, spans: [{ start: active.start, end: active.end }] },
        ],
        note: {
          en: `${without.text.outlet.en} has ${passive}, which names no agent; ${other.text.outlet.en} has ${named}.`,
          ar: `في نص ${without.text.outlet.ar} ${passive} بلا ذكر الفاعل، وفي نص ${other.text.outlet.ar} ${named}.`,
        },
        basis: { passive: token.loose, root: pack.root(action.stem) },
        weight: round(passage.confidence * WEIGHT),
      },
    ];
  });
}

const hasPassive = ({ text: { tokens } }: Side): boolean => tokens.some((token) => token.forms.role === 'passive');

/** A word of the same root in another form, without the article: more likely the verb than the noun. */
const isActive = (token: Token, action: Token, { article: { pack } }: Side): boolean =>
  token.kind === 'word' &&
  token.loose !== action.loose &&
  token.proclitics === 0 &&
  pack.root(token.stem) === pack.root(action.stem) &&
  pack.root(token.stem).length >= 3;
