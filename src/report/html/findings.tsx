import type { ReactNode } from 'react';
import { type Finding, isCandidate } from '../../model/finding.ts';
import { KIND_MARKS } from '../../model/marks.ts';
import { plural } from '../../words/formats.ts';
import { wholeFindings } from '../page-parts.ts';
import type { ReportWords } from '../words/words.ts';
import type { HtmlReport } from './html-report.ts';
import { Section } from './section.tsx';
import { Note } from './text.tsx';

/** Findings as a list, the candidates folded away below them. */
export function Findings({
  report,
  findings,
}: {
  readonly report: HtmlReport;
  readonly findings: readonly Finding[];
}): ReactNode {
  const results = findings.filter((finding) => !isCandidate(finding));
  const candidates = findings.filter(isCandidate);
  return (
    <>
      <List report={report} findings={results} />
      {candidates.length > 0 && (
        <details className="candidates">
          <summary>
            {plural(report.words.candidates, candidates.length, report.words)} · {report.words.candidatesAre}
          </summary>
          <List report={report} findings={candidates} />
        </details>
      )}
    </>
  );
}

const List = ({
  report,
  findings,
}: {
  readonly report: HtmlReport;
  readonly findings: readonly Finding[];
}): ReactNode =>
  findings.length > 0 && (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id} id={finding.id} data-kind={finding.kind} data-outlets={outletsOf(report, finding)}>
          <KindLabel words={report.words} kind={finding.kind} />{' '}
          <Note report={report} text={finding.note[report.context.language]} />{' '}
          <small className="detector">
            <bdi>{finding.detector}</bdi>
          </small>
        </li>
      ))}
    </ul>
  );

/** A mark and a word: nothing is told by colour alone. */
export const KindLabel = ({
  words,
  kind,
}: {
  readonly words: ReportWords;
  readonly kind: Finding['kind'];
}): ReactNode => (
  <span className={`kind ${kind}`}>
    <span aria-hidden="true">{KIND_MARKS[kind]}</span> {words.kinds[kind]}
  </span>
);

/** Numbers of the outlets in whose text a finding lies, for the filter. */
function outletsOf(report: HtmlReport, { readings }: Finding): string {
  const outlets = readings.map(({ article }) => report.outlets.indexOf(report.articles.get(article)?.outlet ?? ''));
  return [...new Set(outlets)].join(' ');
}

/** What lies between whole articles and in no single passage. What one article alone tells has its own section. */
export function WholeArticles({ report }: { readonly report: HtmlReport }): ReactNode {
  const findings = wholeFindings(report.comparison);
  if (findings.length === 0) return null;
  return (
    <Section report={report} name="whole">
      <Findings report={report} findings={findings} />
    </Section>
  );
}
