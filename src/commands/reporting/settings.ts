import type { ReportFormatName } from '../../model/report-format.ts';
import type { ReportContext } from '../../report/context.ts';
import type { LanguageId } from '../../words/language-id.ts';
import { REPORT_CONTEXT } from '../comparing.ts';

/** What the user may say of a report; a value that can be sent to a worker and hashed. */
export interface ReportSettings {
  readonly formats: readonly ReportFormatName[];
  readonly language: LanguageId;
  readonly byteOrderMark: boolean;
  readonly detail: ReportContext['detail'];
}

export const contextOf = ({ language, byteOrderMark, detail }: ReportSettings): ReportContext => ({
  ...REPORT_CONTEXT,
  language,
  byteOrderMark,
  detail,
});
