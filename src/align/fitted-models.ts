import type { AlignmentModel } from './model.ts';
import arabic from './models/ar.json' with { type: 'json' };
import english from './models/en.json' with { type: 'json' };

/**
 * Weights by language, by `framediff evaluate --fit`: Arabic from eight hand-aligned events; English from these and the
 * fourteen of `npm run english-sets`, all American news, where numbers and quotations tell less than elsewhere.
 */
const FITTED: Readonly<Record<string, AlignmentModel>> = { ar: arabic, en: english };

/** A language without weights of its own takes the weights of Arabic. */
export const fittedModel = (language: string): AlignmentModel => FITTED[language] ?? arabic;
