/** What a report needs to know beside the comparison. */
export interface ReportContext {
  readonly version: string;
  /** Direction of a language's script. */
  readonly direction: (language: string) => 'rtl' | 'ltr';
  /** What an evidence kind says, in plain words. */
  readonly evidence: (kind: string) => string;
}
