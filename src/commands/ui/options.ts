import type { ThemeId } from '../../ui/theme.ts';
import type { LanguageId } from '../../words/language-id.ts';

/** What `--bidi` may ask for. */
export const BIDI_CHOICES = ['auto', 'visual', 'logical', 'base-letters'] as const;
export type BidiChoice = (typeof BIDI_CHOICES)[number];

export interface UiOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly bidi?: BidiChoice;
  /** False after `--no-marks`. */
  readonly marks?: boolean;
  readonly lang?: LanguageId;
  readonly theme?: ThemeId;
  /** True where no seed was given. */
  readonly blind?: string | true;
}
