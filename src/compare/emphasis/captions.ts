import type { Article } from '../../model/article.ts';
import { headlineSpan, outletLabel } from '../../model/article.ts';
import { clauses, listed, type NoteLanguage } from '../../model/note.ts';
import type { Detector } from '../detector.ts';
import { quoted } from '../phrases.ts';

/** A candidate: a caption is page furniture, and a page saved without it has none. */
const WEIGHT = 0.15;
const RULE = 'caption';

/** What stands under the pictures. A caption has no place in the text: its finding points to the headline beside it. */
export const captions: Detector = {
  kind: 'emphasis',
  sees: 'picture captions that were taken out of the text, side by side: whom and what each outlet shows',
  ignores: 'the dates of pictures, the text itself; events in which no article or all articles have the same captions',
  detect: ({ reports }) => {
    const shown = reports.map(({ article }) => ({
      article,
      captions: [...new Set(article.excluded.filter(({ rule }) => rule === RULE).map(({ text }) => text))],
    }));
    const different = new Set(shown.map((one) => one.captions.join('\n')));
    if (reports.length < 2 || different.size < 2) return { findings: [] };
    return {
      findings: [
        {
          subkind: 'captions',
          passage: undefined,
          readings: shown.map(({ article }) => ({ article: article.id, spans: [headlineSpan(article)] })),
          note: { en: `Picture captions: ${listOf(shown, 'en')}.`, ar: `تعليقات الصور: ${listOf(shown, 'ar')}.` },
          basis: { captions: Object.fromEntries(shown.map((one) => [one.article.id, one.captions])) },
          weight: WEIGHT,
        },
      ],
    };
  },
};

interface Shown {
  readonly article: Article;
  readonly captions: readonly string[];
}

const NONE = { en: 'none found', ar: 'لم يوجد شيء' } as const;

const listOf = (shown: readonly Shown[], language: NoteLanguage): string =>
  clauses(
    shown.map(({ article, captions: own }) => {
      const texts = listed(
        own.map((text) => quoted(text)),
        language,
      );
      return `${outletLabel(article, language)} ${texts || NONE[language]}`;
    }),
    language,
  );
