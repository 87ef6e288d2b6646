import type { ReportFormatName } from '../model/report-format.ts';
import type { ReportFormat } from './format.ts';

/** The formats; a format's code is loaded when it is asked for. */
export const REPORT_FORMATS = {
  md: async () => (await import('./markdown/markdown.ts')).markdown,
  html: async () => (await import('./html/html.tsx')).html,
  csv: async () => (await import('./delimited.ts')).csv,
  tsv: async () => (await import('./delimited.ts')).tsv,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  webannotation: async () => (await import('./webannotation.ts')).webannotation,
  tei: async () => (await import('./tei.ts')).tei,
  'refi-qda': async () => (await import('./refi-qda.ts')).refiQda,
  slides: async () => (await import('./slides.ts')).slides,
} as const satisfies Readonly<Record<ReportFormatName, () => Promise<ReportFormat>>>;
