import type { ReactNode } from 'react';
import type { Outline } from '../../../model/outline.ts';
import { percent, plural } from '../../../words/formats.ts';
import type { HtmlReport } from '../html-report.ts';
import { WideTable } from '../section.tsx';
import { ArticleText, OutletName } from '../text.tsx';
import { Label, OutletText, Plot, WIDTH, xOf } from './plot.tsx';

/** A speaker's part of an article; without a name it is the narrator's. */
interface Part {
  readonly speaker: string | undefined;
  readonly words: number;
}

const MOST_SPEAKERS = 6;
/** Heights: a row, its name's baseline, and its bar with the baseline of the numbers in it. */
const ROW = 46;
const NAME_LINE = 14;
const BAR_TOP = 20;
const BAR = 20;
const NUMBER_LINE = 35;
/** A narrower part has no room for its number. */
const NUMBERED = 16;

/** Length of each article and the words it gives to its speakers, as bars and as a table. */
export function VoicesPlot({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const rows = comparison.outlines.map((outline) => ({ outline, parts: partsOf(outline) }));
  const longest = Math.max(1, ...comparison.outlines.map((outline) => outline.words));
  return (
    <figure>
      <figcaption>
        {words.voicesPlot} ({words.approximate})
      </figcaption>
      <Plot
        id="voices"
        title={words.voicesPlot}
        description={rows.map(({ outline, parts }) => inWords(report, outline, parts)).join('. ')}
        height={rows.length * ROW}
      >
        {rows.map(({ outline, parts }, row) => (
          <g key={outline.article} transform={`translate(0 ${row * ROW})`}>
            <Label report={report} at={0} y={NAME_LINE}>
              <OutletText report={report} id={outline.article} /> · {plural(words.wordsOf, outline.words, words)}
            </Label>
            <Bar report={report} parts={parts} scale={WIDTH / longest} />
          </g>
        ))}
      </Plot>
      <details open>
        <summary>{words.asTable}</summary>
        <VoicesTable report={report} rows={rows} />
      </details>
    </figure>
  );
}

function Bar({
  report,
  parts,
  scale,
}: {
  readonly report: HtmlReport;
  readonly parts: readonly Part[];
  readonly scale: number;
}): ReactNode {
  let at = 0;
  return parts.map((part, index) => {
    const begin = at;
    const width = part.words * scale;
    at += width;
    const number = part.speaker === undefined ? '' : String(index + 1);
    return (
      <g
        key={part.speaker ?? ''}
        className={part.speaker === undefined ? 'narrator' : `voice v${index % MOST_SPEAKERS}`}
      >
        <rect
          x={Math.min(xOf(report, begin), xOf(report, begin + width)).toFixed(1)}
          y={BAR_TOP}
          width={width.toFixed(1)}
          height={BAR}
        />
        {width >= NUMBERED && (
          <Label report={report} at={begin + width / 2} y={NUMBER_LINE} anchor="middle">
            {number}
          </Label>
        )}
      </g>
    );
  });
}

function VoicesTable({
  report,
  rows,
}: {
  readonly report: HtmlReport;
  readonly rows: readonly { readonly outline: Outline; readonly parts: readonly Part[] }[];
}): ReactNode {
  const { words } = report;
  return (
    <WideTable
      label={words.voicesPlot}
      columns={[words.columns.outlet, words.columns.speaker, words.columns.words, words.columns.share]}
    >
      {rows.flatMap(({ outline, parts }) =>
        parts.map((part, index) => (
          <tr key={`${outline.article} ${part.speaker ?? ''}`}>
            <td>
              <OutletName report={report} id={outline.article} />
            </td>
            <td>
              {part.speaker === undefined ? (
                words.narrator
              ) : (
                <>
                  {index + 1}.{' '}
                  <ArticleText
                    report={report}
                    text={part.speaker}
                    language={report.articles.get(outline.article)?.language ?? ''}
                  />
                </>
              )}
            </td>
            <td className="number">{part.words.toLocaleString(words.locale)}</td>
            <td className="number">{percent(part.words / Math.max(1, outline.words), words)}</td>
          </tr>
        )),
      )}
    </WideTable>
  );
}

/** The speakers with most words, then all that is nobody's, the narrator's. Speakers of few words are counted with him. */
function partsOf({ voices, words }: Outline): Part[] {
  const speakers = voices.slice(0, MOST_SPEAKERS).map(({ written, words: own }) => ({ speaker: written, words: own }));
  const spoken = speakers.reduce((sum, part) => sum + part.words, 0);
  return [...speakers, { speaker: undefined, words: Math.max(0, words - spoken) }];
}

const inWords = (report: HtmlReport, outline: Outline, parts: readonly Part[]): string =>
  `${report.letterOf(outline.article)}: ${plural(report.words.wordsOf, outline.words, report.words)}; ${parts
    .map(
      ({ speaker, words }) =>
        `${speaker ?? report.words.narrator} ${percent(words / Math.max(1, outline.words), report.words)}`,
    )
    .join(report.words.comma)}`;
