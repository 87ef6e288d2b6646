import type { Span } from '../model/span.ts';
import { foldText, foldWithOffsets } from './fold.ts';
import type { LanguagePack } from './pack.ts';

/** Every place where `wanted` stands in `text`, whatever its marks, spelling and spacing; spans point into `text`. */
export function findAll(text: string, wanted: string, pack: LanguagePack): Span[] {
  const fold = (cluster: string): string => (/^\s/u.test(cluster) ? ' ' : pack.looseKey(cluster));
  const needle = foldText(wanted.trim(), fold);
  if (needle === '') return [];
  const { text: folded, offsets } = foldWithOffsets(text, fold);
  const spans: Span[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    spans.push({ start: offsets[at] ?? 0, end: offsets[at + needle.length] ?? text.length });
  }
  return spans;
}
