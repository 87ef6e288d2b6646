import { countWords } from '../language/analyse.ts';
import type { Note } from '../model/note.ts';
import type { Span } from '../model/span.ts';
import { hitsOf, isQuoted, type ReadingText } from './reading-text.ts';

/** How a text stands to what it says: from the narrator's own fact to somebody's words. */
export type EpistemicStatus = 'fact' | 'hedged' | 'attributed' | 'accusation' | 'partial-quote' | 'quoted';

export const STATUS_LABELS: Readonly<Record<EpistemicStatus, Note>> = {
  fact: { en: 'as fact', ar: 'على أنه حقيقة' },
  hedged: { en: 'with a hedge', ar: 'مع تحفظ' },
  attributed: { en: 'as somebody’s statement', ar: 'على أنه قول لغيره' },
  accusation: { en: 'as an accusation', ar: 'على أنه اتهام' },
  'partial-quote': { en: 'partly in quotation marks', ar: 'وبعضه بين علامتي اقتباس' },
  quoted: { en: 'in quotation marks', ar: 'بين علامتي اقتباس' },
};

/** From this share of its words on, a reading is a quotation. */
const MOSTLY = 0.5;

/** Status of a whole reading. */
export function statusOf(text: ReadingText): EpistemicStatus {
  const quoted = text.quotes.length === 0 ? 0 : countWords(text.tokens.filter((token) => isQuoted(token, text)));
  if (quoted > 0 && quoted / countWords(text.tokens) >= MOSTLY) return 'quoted';
  if (text.attributions.some(({ verbClass }) => verbClass === ACCUSING)) return 'accusation';
  if (quoted > 0) return 'partial-quote';
  if (text.attributions.length > 0) return 'attributed';
  return hedges(text).length > 0 ? 'hedged' : 'fact';
}

/** Status of a few words in their sentence. */
export function statusOfWords(span: Span, text: ReadingText): EpistemicStatus {
  if (isQuoted(span, text)) return 'quoted';
  const before = text.attributions.filter(({ verb }) => verb.start <= span.start);
  if (before.some(({ verbClass }) => verbClass === ACCUSING)) return 'accusation';
  if (before.length > 0) return 'attributed';
  return hedges(text).some((hedge) => hedge.start < span.start) ? 'hedged' : 'fact';
}

const ACCUSING = 'hostile';

/** Words that leave open whether something is so; rounded numbers and plans do not. */
export const HEDGING_CLASSES: ReadonlySet<string> = new Set(['modal', 'appearance', 'shield']);

const hedges = (text: ReadingText): Span[] =>
  hitsOf(text, 'hedge').filter((hit) => HEDGING_CLASSES.has(hit.entry.class) && !isQuoted(hit, text));
