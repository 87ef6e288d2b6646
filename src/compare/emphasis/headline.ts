import type { AnalysedArticle } from '../../language/analyse.ts';
import type { Reading } from '../../model/alignment.ts';
import { headlineSpan, outletLabel } from '../../model/article.ts';
import type { Detection, Detector } from '../detector.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import { LEVEL_LABELS, type NamedSpeaker, speakersOf } from '../speakers.ts';
import type { Subject } from '../subject.ts';

const WEIGHT = 0.5;

/** Whose voice a headline is. */
export const headlineVoice: Detector = {
  kind: 'emphasis',
  sees: 'headlines of one event in different voices: the outlet’s own, a country’s or institution’s, a person’s',
  ignores: 'a single article; headlines in which all name one speaker',
  detect: (subject) => {
    const voices = subject.articles.map((article) => ({ article, speaker: voiceOf(article, subject) }));
    const different = new Set(voices.map(({ speaker }) => speaker?.written ?? ''));
    if (voices.length < 2 || different.size < 2) return { findings: [] };
    const finding: Detection = {
      subkind: 'headline',
      passage: undefined,
      readings: voices.map(({ article }) => headlineOf(article)),
      note: `Headlines: ${voices.map(({ article, speaker }) => says(article, speaker)).join('; ')}.`,
      basis: {
        voices: voices.map(({ article, speaker }) => ({
          article: article.article.id,
          written: speaker?.written ?? null,
          level: speaker?.level ?? 'outlet',
        })),
      },
      weight: WEIGHT,
    };
    return { findings: [finding] };
  },
};

const headlineOf = ({ article }: AnalysedArticle): Reading => ({ article: article.id, spans: [headlineSpan(article)] });

const voiceOf = (article: AnalysedArticle, subject: Subject): NamedSpeaker | undefined =>
  speakersOf(subject.text(headlineOf(article)), subject.knownNames)[0];

function says({ article }: AnalysedArticle, speaker: NamedSpeaker | undefined): string {
  const headline = quoted(article.headline, SHORT_QUOTATION);
  return speaker === undefined
    ? `${outletLabel(article)} speaks itself, ${headline}`
    : `${outletLabel(article)} gives the voice of ${quoted(speaker.written, SHORT_QUOTATION)} (${LEVEL_LABELS[speaker.level]}), ${headline}`;
}
