/** Languages a report's own words can be in; article text stays in its own. */
export const REPORT_LANGUAGES = ['en', 'ar'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** What a report needs to know beside the comparison. */
export interface ReportContext {
  readonly version: string;
  readonly language: ReportLanguage;
  /** Whether tables of text begin with a byte order mark, which old spreadsheets need to see UTF-8. */
  readonly byteOrderMark: boolean;
  /** Direction of a language's script. */
  readonly direction: (language: string) => 'rtl' | 'ltr';
  /** What an evidence kind says, in plain words. */
  readonly evidence: (kind: string) => string;
}
