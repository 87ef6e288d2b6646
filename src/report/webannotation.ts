import { type Article, textOf } from '../model/article.ts';
import { CodePoints } from '../model/code-points.ts';
import type { Comparison } from '../model/comparison.ts';
import { type Finding, isCandidate } from '../model/finding.ts';
import { inertJson } from '../model/inert.ts';
import type { Span } from '../model/span.ts';
import type { ReportFormat } from './format.ts';
import { guidOf } from './guid.ts';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model): one annotation a finding, its places selected twice,
 * by quotation and by position. Positions are Unicode code points into the article's text, end exclusive.
 */
export const webannotation: ReportFormat = {
  describes: 'W3C Web Annotation JSON-LD: each finding on its words, by quotation and position',
  files: (comparison) => [
    { name: `${comparison.event.id}.annotations.jsonld`, content: `${inertJson(collection(comparison))}\n` },
  ],
};

function collection(comparison: Comparison): object {
  const { event, findings, articles } = comparison;
  const texts = new Map(articles.map((article) => [article.id, new AnnotatedText(article)]));
  const iri = `urn:uuid:${guidOf('collection', event.id)}`;
  const page = `urn:uuid:${guidOf('page', event.id)}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri,
    type: 'AnnotationCollection',
    label: event.title['en'] ?? event.id,
    total: findings.length,
    ...(findings.length > 0 && {
      first: {
        id: page,
        type: 'AnnotationPage',
        partOf: iri,
        startIndex: 0,
        items: findings.map((finding) => annotation(finding, event.id, texts)),
      },
      last: page,
    }),
  };
}

const annotation = (finding: Finding, event: string, texts: ReadonlyMap<string, AnnotatedText>): object => ({
  id: `urn:uuid:${guidOf('finding', event, finding.id)}`,
  type: 'Annotation',
  motivation: 'commenting',
  body: [
    ...(['en', 'ar'] as const).map((language) => ({
      type: 'TextualBody',
      purpose: 'commenting',
      value: finding.note[language],
      format: 'text/plain',
      language,
    })),
    ...[finding.kind, finding.detector, finding.subkind, ...(isCandidate(finding) ? ['candidate'] : [])].map(
      (value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      }),
    ),
  ],
  target: finding.readings.flatMap(({ article, spans }) =>
    spans.flatMap((span) => texts.get(article)?.target(span) ?? []),
  ),
});

/** Letters before and after a quotation by which it is told from its like. */
const AROUND = 32;

class AnnotatedText {
  readonly #text: string;
  readonly #positions: CodePoints;
  readonly #source: string;

  constructor(article: Article) {
    this.#text = textOf(article);
    this.#positions = new CodePoints(this.#text);
    this.#source = sourceOf(article);
  }

  target(span: Span): object {
    const { start, end, exact } = this.#positions.toExact(span);
    return {
      source: this.#source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: this.#text.slice(Math.max(0, span.start - AROUND), span.start).toWellFormed(),
          suffix: this.#text.slice(span.end, span.end + AROUND).toWellFormed(),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    };
  }
}

/** The page's address where it is known; else a name that is the same wherever the article is. */
const sourceOf = ({ url, event, id, sourceSha256 }: Article): string =>
  url !== undefined && /^https?:/.test(url) && URL.canParse(url)
    ? new URL(url).href
    : `urn:uuid:${guidOf('article', event, id, sourceSha256)}`;
