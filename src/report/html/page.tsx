import type { ReactNode } from 'react';
import { eventTitle } from '../../model/event.ts';
import { KINDS } from '../../model/marks.ts';
import { plural } from '../../words/formats.ts';
import { factsOf } from '../event-facts.ts';
import { remarksOf, sizeOf, wholeFindings } from '../page-parts.ts';
import type { ReportSection } from '../words/words.ts';
import { Compared, Headlines, Remarks, Sources } from './articles.tsx';
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

/** All that stands on the page of an event. */
export function Page({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, context, comparison } = report;
  return (
    <>
      <a className="skip" href="#content">
        {words.controls.toContent}
      </a>
      <header>
        <h1>{eventTitle(comparison.event, context.language)}</h1>
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
    </>
  );
}

function Counts({ report }: { readonly report: HtmlReport }): ReactNode {
  const { findings, candidates } = factsOf(report.whole);
  return (
    <ul className="counts" aria-label={report.words.findings}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <KindLabel words={report.words} kind={kind} /> {findings[kind]}
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
    remarks: remarksOf(comparison).length > 0,
    coverage: true,
    emphasis: true,
    whole: wholeFindings(comparison).length > 0,
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
