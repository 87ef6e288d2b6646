import type { ReactNode } from 'react';
import type { Passage, Reading } from '../../model/alignment.ts';
import { type Article, textOf } from '../../model/article.ts';
import type { CoverageAnswer, PassageCoverage, Placement } from '../../model/comparison.ts';
import { type Finding, isCandidate } from '../../model/finding.ts';
import { COVERAGE_MARKS } from '../../model/marks.ts';
import { contains, overlaps, type Span, slice, wholeWords } from '../../model/span.ts';
import { percent } from '../../words/formats.ts';
import { evidenceOf } from '../page-parts.ts';
import { Day } from './articles.tsx';
import { Findings } from './findings.tsx';
import type { HtmlReport } from './html-report.ts';
import { piecesOf } from './pieces.ts';
import { Section } from './section.tsx';
import { OutletName } from './text.tsx';

/** Each passage: its readings in columns, who lacks it, its findings, a question, and why it was aligned. */
export function Passages({ report }: { readonly report: HtmlReport }): ReactNode {
  const { alignment } = report.comparison;
  if (alignment.passages.length === 0) return null;
  return (
    <Section report={report} name="passages">
      <p>
        {report.words.markedWords} <mark>{report.words.kinds.wording}</mark>.
      </p>
      {alignment.passages.map((passage, index) => (
        <OnePassage
          key={passage.id}
          report={report}
          passage={passage}
          number={index + 1}
          coverage={report.byPassage.coverage(passage.id)}
          findings={report.byPassage.findings(passage.id)}
        />
      ))}
    </Section>
  );
}

interface PassageProps {
  readonly report: HtmlReport;
  readonly passage: Passage;
  readonly number: number;
  readonly coverage: PassageCoverage | undefined;
  readonly findings: readonly Finding[];
}

function OnePassage({ report, passage, number, coverage, findings }: PassageProps): ReactNode {
  const { words } = report;
  const heaviest = findings.find((finding) => !isCandidate(finding));
  return (
    <article className="slide passage" id={passage.id} aria-labelledby={`${passage.id}-title`}>
      <h3 id={`${passage.id}-title`}>
        {words.passage} {number}
      </h3>
      <div className="columns">
        {passage.readings.map((reading) => (
          <OneReading
            key={reading.article}
            report={report}
            reading={reading}
            findings={findings}
            placement={coverage?.placements.find(({ article }) => article === reading.article)}
          />
        ))}
      </div>
      <Lacking report={report} coverage={coverage?.coverage ?? {}} />
      {findings.length > 0 && (
        <div data-step>
          <Findings report={report} findings={findings} />
        </div>
      )}
      <p className="question" data-step>
        {words.questions.passage[heaviest?.kind ?? 'none']}
      </p>
      <p className="aligned">
        {words.alignedBy}: {evidenceOf(report, passage)}
        {words.semicolon}
        {words.confidence}: {passage.confidence.toFixed(2)}.
      </p>
    </article>
  );
}

function OneReading({
  report,
  reading,
  findings,
  placement,
}: {
  readonly report: HtmlReport;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly placement: Placement | undefined;
}): ReactNode {
  const { words } = report;
  const article = report.articles.get(reading.article);
  if (article === undefined) return null;
  return (
    <figure className="reading" data-step>
      <figcaption>
        <OutletName report={report} id={article.id} /> · <Day report={report} article={article} />
        {placement !== undefined && (
          <>
            {' · '}
            <PlaceLabel report={report} placement={placement} /> · {percent(placement.share, words)} {words.ofItsWords}
          </>
        )}
      </figcaption>
      <blockquote lang={article.language} dir={report.context.direction(article.language)} className="text">
        {reading.spans.map((span, index) => (
          <p key={span.start}>
            {index > 0 && '[…] '}
            <ReadingText report={report} article={article} span={span} findings={findings} />
          </p>
        ))}
      </blockquote>
    </figure>
  );
}

/** `lede`, `60 %`: where in its article a reading stands. */
export const PlaceLabel = ({
  report: { words },
  placement: { slot, depth },
}: {
  readonly report: HtmlReport;
  readonly placement: Placement;
}): ReactNode => (slot === 'body' ? <bdi>{percent(depth, words)}</bdi> : words.slots[slot]);

type Layer = Span & ({ readonly of: 'finding'; readonly finding: Finding } | { readonly of: 'mention' });

/**
 * Text with its differing words marked, and with the findings that lie in it, so that pointing to one shows its words.
 * A finding that is about the whole reading marks nothing in it.
 */
function ReadingText({
  report,
  article,
  span,
  findings,
}: {
  readonly report: HtmlReport;
  readonly article: Article;
  readonly span: Span;
  readonly findings: readonly Finding[];
}): ReactNode {
  const text = textOf(article);
  const layers: Layer[] = findings.flatMap((finding) =>
    finding.readings
      .filter((reading) => reading.article === article.id)
      .flatMap(({ spans }) => spans)
      .filter((own) => overlaps(own, span) && !contains(own, span))
      .map((own) => ({ of: 'finding' as const, finding, ...wholeWords(text, own, span) })),
  );
  const mentions = report.mentions(slice(text, span)).map(({ start, end }) => ({
    of: 'mention' as const,
    start: span.start + start,
    end: span.start + end,
  }));
  return piecesOf<Layer>(span, [...layers, ...mentions]).map((piece) => {
    const own = piece.layers.flatMap((layer) => (layer.of === 'finding' ? [layer.finding] : []));
    const isMention = piece.layers.some((layer) => layer.of === 'mention');
    const words = isMention ? <span className="mention">{slice(text, piece)}</span> : slice(text, piece);
    if (own.length === 0) return isMention ? <span key={piece.start}>{words}</span> : words;
    const Tag = own.some(({ subkind }) => subkind === 'words') ? 'mark' : 'span';
    return (
      <Tag key={piece.start} data-findings={[...new Set(own.map(({ id }) => id))].join(' ')}>
        {words}
      </Tag>
    );
  });
}

/** Articles without the passage, each with what can be said of that and why. */
export function Lacking({
  report,
  coverage,
}: {
  readonly report: HtmlReport;
  readonly coverage: Readonly<Record<string, CoverageAnswer>>;
}): ReactNode {
  const lacking = report.comparison.articles.flatMap(({ id }) => {
    const entry = coverage[id];
    return entry === undefined || entry.answer === 'told' ? [] : [{ id, ...entry }];
  });
  if (lacking.length === 0) return null;
  return (
    <ul className="lacking" data-step>
      {lacking.map(({ id, answer, why }) => (
        <li key={id}>
          <span aria-hidden="true">{COVERAGE_MARKS[answer]}</span> <OutletName report={report} id={id} />:{' '}
          <b>{report.words.coverage[answer]}</b>
          {why.en !== '' && ` (${why[report.context.language]})`}
        </li>
      ))}
    </ul>
  );
}
