import { namesAPlace } from '../../language/concepts.ts';
import type { Token } from '../../language/pack.ts';
import { flatMap } from '../../model/flat-map.ts';
import { contains, type Span } from '../../model/span.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { isOneStatement, type ReadingPair } from '../pair.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { ReadingText } from '../reading-text.ts';
import type { Subject } from '../subject.ts';

/** The two it is about stand within so many words of the verb. */
const REACH = 8;
const WEIGHT = 1;

/** Who does it to whom. */
export const agentFlip: Detector = {
  kind: 'wording',
  sees: 'one hostile act (هدد, اتهم, threaten, accuse) with the same two named, the doer of one reading being the target of the other',
  ignores:
    'acts of which either reading names fewer than two; persons and countries the event never names with a title or in the lexicon',
  detectInPair: (pair, subject) => ({ findings: detectIn(pair, subject) }),
};

/** A hostile verb with the doer and the target its reading names. */
interface Act {
  readonly root: string;
  readonly doer: string;
  readonly target: string;
  readonly span: Span;
}

function detectIn(pair: ReadingPair, subject: Subject): Detection[] {
  if (!isOneStatement(pair)) return [];
  const { passage, a, b } = pair;
  const theirs = actsIn(b.text, subject);
  return flatMap(actsIn(a.text, subject), (act): Detection[] => {
    const flipped = theirs.find(
      ({ root, doer, target }) => root === act.root && doer === act.target && target === act.doer,
    );
    if (flipped === undefined) return [];
    const words = ({ article }: ReadingText, { span }: Act): string =>
      quoted(article.text.slice(span.start, span.end), SHORT_QUOTATION);
    const [ofA, ofB] = [words(a.text, act), words(b.text, flipped)];
    return [
      {
        subkind: 'agent-flip',
        passage: passage.id,
        readings: [
          { article: a.reading.article, spans: [act.span] },
          { article: b.reading.article, spans: [flipped.span] },
        ],
        note: {
          en: `Who does it to whom is turned round: ${a.text.outlet.en} has ${ofA}, ${b.text.outlet.en} has ${ofB}.`,
          ar: `من يفعل ومن يقع عليه الفعل معكوسان: في نص ${a.text.outlet.ar} ${ofA}، وفي نص ${b.text.outlet.ar} ${ofB}.`,
        },
        basis: { root: act.root, doers: [act.doer, flipped.doer] },
        weight: round(passage.confidence * WEIGHT),
      },
    ];
  });
}

function actsIn(text: ReadingText, subject: Subject): Act[] {
  const { tokens, article, hits } = text;
  const { pack } = article;
  const hostile = hits.filter(({ entry }) => entry.category === 'reporting' && entry.class === 'hostile');
  return flatMap(hostile, (hit): Act[] => {
    const at = tokens.findIndex((token) => contains(token, hit));
    const verb = tokens[at];
    if (verb === undefined) return [];
    const named = (list: readonly Token[]) => {
      const found = list.map((token) => namedBy(token, text, subject));
      return flatMap(found, (one, index) => (one === undefined || isOfOneName(one, found[index + 1]) ? [] : [one]));
    };
    const before = named(tokens.slice(Math.max(0, at - REACH), at));
    const after = named(tokens.slice(at + 1, at + 1 + REACH));
    // Arabic puts the doer behind the verb («هددت واشنطن موسكو»), English before it, and Arabic headlines too.
    const [doer, target] = pack.direction === 'rtl' && after.length > 1 ? after : [before.at(-1), after[0]];
    if (doer === undefined || target === undefined || doer.key === target.key) return [];
    const places = [verb, doer.token, target.token];
    const span = {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    };
    return [{ root: pack.root(verb.stem), doer: doer.key, target: target.key, span }];
  });
}

interface Named {
  readonly token: Token;
  readonly key: string;
  readonly isPerson: boolean;
}

/** «فلاديمير بوتين» is one person: his last word stands for him. */
const isOfOneName = (one: Named, next: Named | undefined): boolean => one.isPerson && next?.isPerson === true;

/** A country or alliance by its concept («موسكو» is روسيا), a person by name. */
function namedBy(token: Token, { hits }: ReadingText, subject: Subject): Named | undefined {
  const place = hits.find((hit) => namesAPlace(hit.entry) && contains(token, hit));
  if (place !== undefined) return { token, key: place.entry.class, isPerson: false };
  return token.kind === 'word' && subject.knownNames.has(token.loose)
    ? { token, key: token.forms.nameKey, isPerson: true }
    : undefined;
}
