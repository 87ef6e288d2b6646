import type { PhrasingContent, RootContent } from 'mdast';
import { type Finding, isCandidate } from '../../model/finding.ts';
import { KIND_MARKS, KINDS } from '../../model/marks.ts';
import { plural } from '../../words/formats.ts';
import { wholeFindings } from '../page-parts.ts';
import type { MarkdownReport } from './markdown-report.ts';
import { anchored, heading, link, list, note, paragraph, strong, table, words } from './nodes.ts';

/** A finding on one line: its number, kind and note. */
export const findingLine = ({ words: t, context }: MarkdownReport, finding: Finding): PhrasingContent[] => [
  strong(`${KIND_MARKS[finding.kind]} ${t.kinds[finding.kind]}${isCandidate(finding) ? ` (${t.candidate})` : ''}`),
  words(` ${finding.id} · `),
  ...note(finding.note[context.language]),
];

/** What lies between whole articles and in no single passage: headlines, voices, themes, tables of names. */
export function wholeEvent(report: MarkdownReport): RootContent[] {
  const { comparison, words: t, context } = report;
  const shown = wholeFindings(comparison);
  const results = shown.filter((finding) => !isCandidate(finding));
  const candidates = context.detail === 'full' ? shown.filter(isCandidate) : [];
  return [
    ...(results.length === 0 ? [] : [list(results.map((finding) => findingLine(report, finding)))]),
    ...(candidates.length === 0
      ? []
      : [
          paragraph(words(`${plural(t.candidates, candidates.length, t)}, ${t.candidatesAre}:`)),
          list(candidates.map((finding) => findingLine(report, finding))),
        ]),
  ];
}

/** Every finding under its kind: results with their notes, candidates, which stand with their passages, by number. */
export function byKind(report: MarkdownReport): RootContent[] {
  const { comparison, words: t, context } = report;
  return KINDS.flatMap((kind): RootContent[] => {
    const own = comparison.findings.filter((finding) => finding.kind === kind);
    const results = own.filter((finding) => !isCandidate(finding));
    const candidates = own.filter(isCandidate);
    if (own.length === 0) return [];
    return [
      anchored(3, kind, `${KIND_MARKS[kind]} ${t.kinds[kind]}`),
      ...(results.length === 0
        ? []
        : [
            list(
              results.map((finding) => [
                words(`${finding.id} · `),
                ...note(finding.note[context.language]),
                ...(finding.passage === undefined ? [] : [words(' '), link(`#${finding.passage}`, finding.passage)]),
              ]),
            ),
          ]),
      ...(candidates.length === 0
        ? []
        : [
            paragraph(
              words(
                `${plural(t.candidates, candidates.length, t)}, ${t.candidatesAre}: ${candidates.map(({ id }) => id).join(t.comma)}.`,
              ),
            ),
          ]),
    ];
  });
}

/** For each outlet: how much it shares with others, and which findings lie in its text. */
export function byOutlet({ comparison, words: t, nameOf }: MarkdownReport): RootContent[] {
  const number = (value: number): string => value.toLocaleString(t.locale);
  const { articles, alignment, findings, unique } = comparison;
  return articles.flatMap(({ id }): RootContent[] => {
    const shared = alignment.passages.filter(({ readings }) => readings.some(({ article }) => article === id)).length;
    const own = findings.filter(({ readings }) => readings.some(({ article }) => article === id));
    return [
      heading(3, words(nameOf(id))),
      table(
        [
          t.columns.words,
          t.columns.passages,
          t.sections.unique,
          ...KINDS.map((kind) => t.kinds[kind]),
          t.columns.candidates,
        ],
        [
          [
            comparison.outlines.find(({ article }) => article === id)?.words ?? 0,
            shared,
            unique.filter(({ article }) => article === id).length,
            ...KINDS.map((kind) => own.filter((finding) => finding.kind === kind && !isCandidate(finding)).length),
            own.filter(isCandidate).length,
          ].map((value) => [words(number(value))]),
        ],
      ),
      ...KINDS.flatMap((kind) => {
        const ids = own
          .filter((finding) => finding.kind === kind && !isCandidate(finding))
          .map((finding) => finding.id);
        return ids.length === 0
          ? []
          : [paragraph(strong(`${KIND_MARKS[kind]} ${t.kinds[kind]}`), words(`: ${ids.join(t.comma)}`))];
      }),
    ];
  });
}
