import type { Article } from '../../../model/article.ts';
import type { VoiceShare } from '../../../model/outline.ts';
import { percent } from '../../../words/formats.ts';
import { blank, glyphs, type Row } from '../../row.ts';
import { label, spread } from '../view.ts';
import { type ItemView, NAME } from './item-view.ts';

const SPEAKER = 28;
const BAR = 8;
const PERCENT = 6;
const SHARE = BAR + PERCENT + 2;

/** The voices with most words, the narrator's among them, each with a bar of its share of the article. */
export function voicesRow(view: ItemView, article: Article): Row {
  const { t, names, loaded, room } = view;
  const outline = loaded.outlines.get(article.id);
  const name = label(view, names.name(article.id), NAME, 'key');
  if (outline === undefined) return spread(view, name, blank(room - NAME));
  const narrated = outline.words - outline.voices.reduce((sum, { words }) => sum + words, 0);
  const voices = [...outline.voices, { written: t.narrator, words: narrated }].sort((a, b) => b.words - a.words);
  const speaker = Math.min(SPEAKER, room - NAME - SHARE);
  const cells = voices
    .slice(0, Math.floor((room - NAME) / (speaker + SHARE)))
    .map((voice) => voiceCell(view, voice, voice.words / Math.max(1, outline.words), article, speaker));
  return spread(view, name, ...cells, blank(room - NAME - cells.length * (speaker + SHARE)));
}

function voiceCell(view: ItemView, { written }: VoiceShare, share: number, article: Article, width: number): Row {
  const { t, names, typeset, tools } = view;
  const direction = written === t.narrator ? t.direction : tools.direction(article.language);
  const bar = '▇'.repeat(Math.round(share * BAR));
  return spread(
    view,
    typeset.line(names.reading(written), width, { direction }),
    blank(1),
    spread(view, glyphs(bar, 'key'), blank(BAR - bar.length)),
    blank(1),
    label(view, percent(share, t), PERCENT),
  );
}
