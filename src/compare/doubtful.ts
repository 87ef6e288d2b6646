/**
 * Detectors whose findings were wrong more often than one time in ten where they were read one by one beside articles
 * of the language: candidates there. `docs/known-limits.md` has the counts.
 */
const DOUBTFUL: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: new Set(['content', 'headlineBody', 'hedge', 'mentions', 'negation', 'numbers', 'quoteFate']),
  en: new Set(['content', 'headlineBody', 'headlineVoice', 'hedge', 'mentions', 'unquotedSpeaker']),
};

export const isDoubtful = (detector: string, language: string): boolean => DOUBTFUL[language]?.has(detector) ?? false;
