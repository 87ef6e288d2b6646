import type { ReactNode } from 'react';
import { slice } from '../../model/span.ts';
import { noteParts } from '../page-parts.ts';
import type { HtmlReport } from './html-report.ts';
import { piecesOf } from './pieces.ts';

/** Outlet names carry the letter that stands for them while names are hidden. */
export function OutletName({ report, id }: { readonly report: HtmlReport; readonly id: string }): ReactNode {
  return <Named name={report.nameOf(id)} letter={report.letterOf(id)} />;
}

const Named = ({ name, letter }: { readonly name: string; readonly letter: string }): ReactNode => (
  <span className="outlet">
    <bdi className="name">{name}</bdi>
    <span className="letter">{letter}</span>
  </span>
);

/** Article text on one line, in its own direction. */
export function ArticleText({
  report,
  text,
  language,
}: {
  readonly report: HtmlReport;
  readonly text: string;
  readonly language: string;
}): ReactNode {
  return (
    <bdi lang={language} dir={report.context.direction(language)} className="text">
      {withMentions(report, text)}
    </bdi>
  );
}

/** Article text whose outlet names can be blotted out. */
const withMentions = (report: HtmlReport, text: string): ReactNode[] =>
  piecesOf({ start: 0, end: text.length }, report.mentions(text)).map((piece) =>
    piece.layers.length === 0 ? (
      slice(text, piece)
    ) : (
      <span key={piece.start} className="mention">
        {slice(text, piece)}
      </span>
    ),
  );

/** A note: article text inside guillemets keeps its own direction, outlets of the program's own words their letters. */
export function Note({ report, text }: { readonly report: HtmlReport; readonly text: string }): ReactNode {
  return noteParts(text).map((part, index) =>
    part.direction === undefined ? (
      ownWords(report, part.text)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a note have no other name, and never move
      <bdi key={index} dir={part.direction}>
        {withMentions(report, part.text)}
      </bdi>
    ),
  );
}

const ownWords = (report: HtmlReport, text: string): ReactNode[] =>
  piecesOf({ start: 0, end: text.length }, report.mentions(text)).map((piece) => {
    const [mention] = piece.layers;
    if (mention === undefined) return slice(text, piece);
    return <Named key={piece.start} name={slice(text, piece)} letter={report.letterOf(mention.article)} />;
  });
