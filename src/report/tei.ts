import type { Passage, Reading } from '../model/alignment.ts';
import { type Article, outletName, publicationDay, textOf } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { eventTitle } from '../model/event.ts';
import { type ByPassage, byPassage } from './by-passage.ts';
import type { ReportFormat } from './format.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/**
 * TEI P5, parallel segmentation (https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html): an `app` a passage, the
 * reading published first as its `lem`. `orthographic` where all that was seen between the readings was judged
 * equal (spelling, number format), else `substantive`. Articles are witnesses; a passage that was not found in one
 * has an empty `rdg` with the answer as its cause.
 */
export const tei: ReportFormat = {
  describes: 'TEI P5 XML, parallel segmentation: an apparatus entry a passage, articles as witnesses',
  files: (comparison, { version }) => [
    { name: `${comparison.event.id}.tei.xml`, content: xmlDocument(document(comparison, version)) },
  ],
};

function document(comparison: Comparison, version: string): Xml {
  const own = byPassage(comparison);
  const { passages } = comparison.alignment;
  return element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    element('teiHeader', {}, fileDescription(comparison), encodingDescription(version)),
    element(
      'text',
      {},
      element(
        'body',
        {},
        element('head', {}, eventTitle(comparison.event, 'en')),
        ...(passages.length === 0
          ? [element('p', {}, 'No shared passages.')]
          : passages.map((passage) => passageOf(passage, comparison, own))),
      ),
    ),
  );
}

const fileDescription = ({ event, articles }: Comparison): Xml =>
  element(
    'fileDesc',
    {},
    element('titleStmt', {}, element('title', {}, eventTitle(event, 'en'))),
    element('publicationStmt', {}, element('p', {}, 'The texts remain their publishers’.')),
    element('sourceDesc', {}, element('listWit', {}, ...articles.map((article, index) => witness(article, index)))),
  );

const witness = (article: Article, index: number): Xml =>
  element(
    'witness',
    { 'xml:id': witnessId(index), 'xml:lang': article.language },
    [outletName(article, 'en'), publicationDay(article.published) ?? 'date unknown', article.headline, article.url]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );

/** An XML id begins with a letter and holds no others than Latin ones here: article ids may be Arabic. */
const witnessId = (index: number): string => `W${index + 1}`;

const encodingDescription = (version: string): Xml =>
  element(
    'encodingDesc',
    {},
    element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    element('appInfo', {}, element('application', { ident: 'framediff', version }, element('label', {}, 'framediff'))),
  );

function passageOf(passage: Passage, comparison: Comparison, own: ByPassage): Xml {
  const witnesses = new Map(comparison.articles.map(({ id }, index) => [id, index]));
  const differs = own.findings(passage.id).some(({ kind }) => kind === 'wording');
  const coverage = own.coverage(passage.id)?.coverage ?? {};
  const [first, ...others] = passage.readings;
  const reading = (name: 'lem' | 'rdg', one: Reading): Xml =>
    element(name, { wit: `#${witnessId(witnesses.get(one.article) ?? 0)}` }, textOfReading(one, comparison));
  return element(
    'ab',
    { n: passage.id },
    element(
      'app',
      { type: differs ? 'substantive' : 'orthographic' },
      ...(first === undefined ? [] : [reading('lem', first)]),
      ...others.map((one) => reading('rdg', one)),
      ...Object.entries(coverage)
        .filter(([, { answer }]) => answer !== 'told')
        .map(([article, { answer }]) =>
          element('rdg', { wit: `#${witnessId(witnesses.get(article) ?? 0)}`, cause: answer }),
        ),
    ),
  );
}

function textOfReading({ article: id, spans }: Reading, { articles }: Comparison): string {
  const article = articles.find((one) => one.id === id);
  return article === undefined ? '' : spans.map(({ start, end }) => textOf(article).slice(start, end)).join(' […] ');
}
