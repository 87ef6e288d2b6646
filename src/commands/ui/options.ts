import type { BidiChoice } from '../terminal-plan.ts';

export interface UiOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly bidi?: BidiChoice;
  /** False after `--no-marks`. */
  readonly marks?: boolean;
  readonly lang?: string;
  readonly theme?: string;
  /** True where no seed was given. */
  readonly blind?: string | true;
}
