import type { Reading } from '../model/alignment.ts';
import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group-by.ts';
import type { Note } from '../model/note.ts';
import type { Contrast, Shown } from './contrast.ts';
import type { Detection } from './detector.ts';

/** Stretches of so many words may differ in some and be one stretch; fewer words must be the same. */
const LONG = 5;
/** Share of the words (Dice) that two long stretches have in common, if an outlet only edited it. */
const EDITED = 0.6;

/** A finding of two articles, or of all articles that show the same two things; `shown` is the one that is told. */
interface Merged {
  readonly shown: Contrasting;
  /** What the first side shows. */
  readonly words: ReadonlySet<string>;
  readonly one: readonly Side[];
  readonly other: readonly Side[];
}

type Contrasting = Detection & { readonly contrast: Contrast };

interface Side {
  readonly reading: Reading;
  readonly outlet: Note;
}

/** Each contrast once, with all articles on its two sides; all other findings as they are. */
export function oneFindingEach(findings: readonly Detection[]): Detection[] {
  const contrasting = flatMap(findings, (finding): Contrasting | readonly Contrasting[] =>
    finding.contrast === undefined ? [] : { ...finding, contrast: finding.contrast },
  );
  if (contrasting.length === 0) return [...findings];
  const perOne = [...groupBy(contrasting.map(alone), sameOne).values()].flatMap((group) => joined(group, withOther));
  const merged = [...groupBy(perOne, sameOthers).values()].flatMap((group) => joined(group, withOne));
  return [...findings.filter(({ contrast }) => contrast === undefined), ...merged.map(told)];
}

function alone(shown: Contrasting): Merged {
  const [one, other] = shown.readings;
  const side = (reading: Reading | undefined, by: Shown | undefined): Side[] =>
    reading === undefined || by === undefined ? [] : [{ reading, outlet: by.outlet }];
  const words = new Set(shown.contrast.one.words);
  return { shown, words, one: side(one, shown.contrast.one), other: side(other, shown.contrast.other) };
}

/** One article, against articles that show the same. */
const sameOne = ({ shown, one }: Merged): string => JSON.stringify([...sameOther(shown), one[0]?.reading.article]);

/** Articles that show something, against the same articles. */
const sameOthers = ({ shown, other }: Merged): string =>
  JSON.stringify([...sameOther(shown), ...other.map(({ reading }) => reading.article).sort()]);

/** A long stretch that several passages hold is lacking once; a single word may be another in each passage. */
function sameOther({ passage, subkind, contrast: { one, other } }: Contrasting): readonly unknown[] {
  const isLacking = other === undefined || other.words.length === 0;
  return [subkind, isLacking && one.words.length >= LONG ? '' : passage, other?.words ?? []];
}

/** Findings that show the same words, or editions of them, as one. */
function joined(findings: readonly Merged[], join: (first: Merged, next: Merged) => Merged): Merged[] {
  const merged: Merged[] = [];
  for (const finding of findings) {
    const at = merged.findIndex(({ words }) => isEdition(words, finding.words));
    const first = merged[at];
    if (first === undefined) merged.push(finding);
    else merged[at] = join(first, finding);
  }
  return merged;
}

function isEdition(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return Math.min(one.size, other.size) < LONG
    ? shared === one.size && shared === other.size
    : (2 * shared) / (one.size + other.size) >= EDITED;
}

/** The shorter of two stretches is what all of them lack. */
const withOther = (first: Merged, next: Merged): Merged => ({
  ...(next.words.size < first.words.size ? next : first),
  one: first.one,
  other: distinct([...first.other, ...next.other]),
});

const withOne = (first: Merged, next: Merged): Merged => ({
  ...(next.shown.weight > first.shown.weight ? next : first),
  one: distinct([...first.one, ...next.one]),
  other: first.other,
});

const distinct = (sides: readonly Side[]): Side[] => [
  ...new Map(sides.map((side) => [side.reading.article, side])).values(),
];

const told = ({ shown, one, other }: Merged): Detection => ({
  ...shown,
  readings: [...one, ...other].map(({ reading }) => reading),
  note: shown.contrast.say(
    one.map(({ outlet }) => outlet),
    other.map(({ outlet }) => outlet),
  ),
});
