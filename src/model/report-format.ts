/** Every format a report can be written in, by the name the command line knows it under. */
export const REPORT_FORMAT_NAMES = [
  'md',
  'html',
  'csv',
  'tsv',
  'jsonl',
  'xlsx',
  'webannotation',
  'tei',
  'refi-qda',
  'slides',
] as const;

export type ReportFormatName = (typeof REPORT_FORMAT_NAMES)[number];

export const isReportFormat = (name: string): name is ReportFormatName =>
  REPORT_FORMAT_NAMES.some((own) => own === name);
