import type { Span } from '../../model/span.ts';
import type { Vocabulary, WordForms } from '../pack.ts';
import { isPlain, looseKey, strictKey } from './fold.ts';
import { procliticLength, stripSuffixes } from './stem.ts';

/** The length of clitics is counted in the written word, marks included. */
export function arabicWordForms(written: string, vocabulary: Vocabulary): WordForms {
  const loose = looseKey(written);
  const clitics = procliticLength(loose, vocabulary);
  return {
    strict: strictKey(written),
    loose,
    stem: stripSuffixes(loose.slice(clitics)),
    proclitics: writtenLength(written, clitics),
  };
}

/** How many code units of the written word its first `letters` letters take, marks included. */
function writtenLength(written: string, letters: number): number {
  if (letters === 0 || isPlain(written)) return letters;
  let seen = 0;
  let at = 0;
  for (const cluster of written.match(/\P{M}[\p{M}\u0640]*/gu) ?? []) {
    if (seen === letters) return at;
    at += cluster.length;
    seen++;
  }
  return 0;
}

const CLITIC = /ا[\p{M}\u0640]*ل[\p{M}\u0640]*$|\P{M}[\p{M}\u0640]*/gu;

/** «وبال» is three clitics: و, ب and ال. */
export const arabicClitics = (written: string): Span[] =>
  isPlain(written)
    ? plainClitics(written)
    : Array.from(written.matchAll(CLITIC), ({ 0: clitic, index }) => ({ start: index, end: index + clitic.length }));

/** Without marks each letter is a clitic, but for the article. */
function plainClitics(letters: string): Span[] {
  const article = letters.endsWith(ARTICLE) ? letters.length - ARTICLE.length : letters.length;
  const spans: Span[] = [];
  for (let at = 0; at < article; at++) spans.push({ start: at, end: at + 1 });
  if (article < letters.length) spans.push({ start: article, end: letters.length });
  return spans;
}

const ARTICLE = 'ال';
