import type { ReactNode } from 'react';
import { eventTitle } from '../../model/event.ts';
import { isCandidate } from '../../model/finding.ts';
import { KINDS } from '../../model/marks.ts';
import { plural } from '../../words/formats.ts';
import type { ReportSection } from '../words/words.ts';
import { Compared, Headlines, Remarks, Sources, sizeOf } from './articles.tsx';
import { ClassroomBar, Controls, HandoutAnswer, HandoutHead } from './controls.tsx';
import { KindLabel, WholeArticles } from './findings.tsx';
import type { HtmlReport } from './html-report.ts';
import { Matrix } from './matrix.tsx';
import { Passages } from './passages.tsx';
import { DepthPlot } from './plots/depth.tsx';
import { Timeline } from './plots/timeline.tsx';
import { VoicesPlot } from './plots/voices.tsx';
import { Equalities, Excluded, Unique } from './rest.tsx';
import { Section } from './section.tsx';

/** The whole page, from head to foot. Style and script are added by name, so that the head can say what may run. */
export function Page({
  report,
  policy,
  style,
  script,
}: {
  readonly report: HtmlReport;
  /** Content security policy: nothing but this style and this script. */
  readonly policy: string;
  readonly style: string;
  readonly script: string;
}): ReactNode {
  const { words, context, comparison } = report;
  const title = eventTitle(comparison.event, context.language);
  return (
    <html lang={context.language} dir={words.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`framediff ${context.version}`} />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, named by its hash in the policy */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.controls.toContent}
        </a>
        <header>
          <h1>{title}</h1>
          <p className="size">{sizeOf(report)}</p>
          <Counts report={report} />
          <p className="claim">{words.claim}</p>
        </header>
        <Controls report={report} />
        <Contents report={report} />
        <main id="content">
          <HandoutHead report={report} />
          <Headlines report={report} />
          <Compared report={report} />
          <Remarks report={report} />
          <Matrix report={report} />
          <Section report={report} name="emphasis">
            <VoicesPlot report={report} />
            <DepthPlot report={report} />
            <Timeline report={report} />
          </Section>
          <WholeArticles report={report} />
          <Passages report={report} />
          <Unique report={report} />
          <Equalities report={report} />
          <Excluded report={report} />
          <Sources report={report} />
          <p className="slide closing">{words.questions.closing}</p>
          <HandoutAnswer report={report} />
        </main>
        <ClassroomBar report={report} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, named by its hash in the policy */}
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function Counts({ report }: { readonly report: HtmlReport }): ReactNode {
  const { findings } = report.comparison;
  const candidates = findings.filter(isCandidate).length;
  return (
    <ul className="counts" aria-label={report.words.findings}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <KindLabel report={report} kind={kind} />{' '}
          {findings.filter((finding) => finding.kind === kind && !isCandidate(finding)).length}
        </li>
      ))}
      {candidates > 0 && <li>{plural(report.words.candidates, candidates, report.words)}</li>}
    </ul>
  );
}

function Contents({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const shown: Readonly<Partial<Record<ReportSection, boolean>>> = {
    headlines: true,
    compared: true,
    remarks: comparison.diagnostics.some(({ code }) => code !== 'date-inferred'),
    coverage: true,
    emphasis: true,
    whole: comparison.findings.some(({ passage, subkind }) => passage === undefined && subkind !== 'only-in'),
    passages: comparison.alignment.passages.length > 0,
    unique: comparison.unique.length > 0,
    equal: comparison.equal.some(({ why }) => why !== 'same-text'),
    excluded: comparison.articles.some(({ excluded }) => excluded.length > 0),
    sources: true,
  };
  return (
    <nav aria-label={words.contents}>
      <ul>
        {SECTIONS.filter((name) => shown[name]).map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{words.sections[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In the order of the page. */
const SECTIONS = [
  'headlines',
  'compared',
  'remarks',
  'coverage',
  'emphasis',
  'whole',
  'passages',
  'unique',
  'equal',
  'excluded',
  'sources',
] as const satisfies readonly ReportSection[];
