import type { AnalysedArticle } from '../../language/analyse.ts';
import type { Reading } from '../../model/alignment.ts';
import { headlineSpan, outletNames } from '../../model/article.ts';
import { clauses, type Note, type NoteLanguage } from '../../model/note.ts';
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
      note: { en: `Headlines: ${voicesIn(voices, 'en')}.`, ar: `العناوين: ${voicesIn(voices, 'ar')}.` },
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

function voiceOf(article: AnalysedArticle, subject: Subject): NamedSpeaker | undefined {
  const text = subject.text(headlineOf(article));
  const attributions = text.attributions.filter(({ verbClass }) => verbClass !== GOES_ON);
  return speakersOf({ ...text, attributions }, subject.knownNames)[0];
}

/** A headline has nothing to go on from: «شركة تضيف "فرعا" إلى …» adds. */
const GOES_ON = 'continuation';

interface HeadlineVoice {
  readonly article: AnalysedArticle;
  readonly speaker: NamedSpeaker | undefined;
}

const voicesIn = (voices: readonly HeadlineVoice[], language: NoteLanguage): string =>
  clauses(
    voices.map((voice) => says(voice)[language]),
    language,
  );

function says({ article: { article }, speaker }: HeadlineVoice): Note {
  const headline = quoted(article.headline, SHORT_QUOTATION);
  const outlet = outletNames(article);
  if (speaker === undefined)
    return { en: `${outlet.en} speaks itself, ${headline}`, ar: `عنوان ${outlet.ar} بصوت الوسيلة نفسها، ${headline}` };
  const voice = quoted(speaker.written, SHORT_QUOTATION);
  const level = LEVEL_LABELS[speaker.level];
  return {
    en: `${outlet.en} gives the voice of ${voice} (${level.en}), ${headline}`,
    ar: `عنوان ${outlet.ar} بصوت ${voice} (${level.ar})، ${headline}`,
  };
}
