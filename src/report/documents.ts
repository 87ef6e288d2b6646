import type { Alignment, Reading } from '../model/alignment.ts';
import { type Article, publicationDay, textOf } from '../model/article.ts';
import { CodePoints, type ExactSpan } from '../model/code-points.ts';
import type { Comparison, PassageCoverage } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** The JSON documents of the data contract: offsets in Unicode code points, each span with its exact text. */

interface ReadingDocument {
  readonly article: string;
  readonly spans: readonly ExactSpan[];
}

export const ALIGNMENT_SCHEMA = 'framediff/alignment/1';
const COMPARISON_SCHEMA = 'framediff/comparison/1';

/** Turns readings into file form; texts are indexed once an event. */
class Readings {
  readonly #codePoints: ReadonlyMap<string, CodePoints>;

  constructor(articles: readonly Article[]) {
    this.#codePoints = new Map(articles.map((article) => [article.id, new CodePoints(textOf(article))]));
  }

  toDocument(reading: Reading): ReadingDocument {
    const codePoints = this.#codePoints.get(reading.article);
    if (codePoints === undefined) throw new Error(`reading of an unknown article: ${reading.article}`);
    return { article: reading.article, spans: reading.spans.map((span) => codePoints.toExact(span)) };
  }
}

export function alignmentDocument(alignment: Alignment, articles: readonly Article[], version: string) {
  return { schema: ALIGNMENT_SCHEMA, ...alignmentPart(alignment, articles, version, new Readings(articles)) };
}

function alignmentPart(alignment: Alignment, articles: readonly Article[], version: string, readings: Readings) {
  return {
    event: alignment.event,
    generator: { name: 'framediff', version, settings: alignment.settings },
    articles: articles.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      ...(article.kind === 'primary' && { kind: article.kind }),
      language: article.language,
      published: article.published.basis === 'unknown' ? null : article.published.at,
      publishedBasis:
        article.published.basis === 'inferred' ? `inferred: ${article.published.reason}` : article.published.basis,
      sha256: article.sourceSha256,
    })),
    passages: alignment.passages.map(({ id, confidence, evidence, readings: all }) => ({
      id,
      confidence,
      evidence,
      readings: all.map((reading) => readings.toDocument(reading)),
    })),
    diagnostics: alignment.diagnostics.map(diagnosticDocument),
  };
}

export function comparisonDocument(comparison: Comparison, version: string) {
  const { articles, alignment } = comparison;
  const readings = new Readings(articles);
  return {
    schema: COMPARISON_SCHEMA,
    ...alignmentPart(alignment, articles, version, readings),
    title: comparison.event.title,
    coverage: comparison.passages.map((passage) => ({ ...passage, coverage: coverageDocument(passage.coverage) })),
    findings: comparison.findings.map((finding) => ({
      id: finding.id,
      kind: finding.kind,
      detector: finding.detector,
      subkind: finding.subkind,
      passage: finding.passage ?? null,
      readings: finding.readings.map((reading) => readings.toDocument(reading)),
      note: finding.note.en,
      noteAr: finding.note.ar,
      basis: finding.basis,
      weight: finding.weight,
    })),
    equal: comparison.equal.map(({ passage, why, readings: all }) => ({
      passage,
      why,
      readings: all.map((reading) => readings.toDocument(reading)),
    })),
    unique: comparison.unique.map(({ article, span, coverage }) => ({
      ...readings.toDocument({ article, spans: [span] }),
      coverage: coverageDocument(coverage),
    })),
    excluded: articles.flatMap((article) =>
      article.excluded.map(({ rule, text }) => ({ article: article.id, rule, text })),
    ),
    diagnostics: comparison.diagnostics.map(diagnosticDocument),
  };
}

const coverageDocument = (coverage: PassageCoverage['coverage']) =>
  Object.fromEntries(
    Object.entries(coverage).map(([article, { answer, why }]) => [article, { answer, why: why.en, whyAr: why.ar }]),
  );

const diagnosticDocument = ({ code, subject, message }: Diagnostic) => ({
  code,
  subject,
  message: message.en,
  messageAr: message.ar,
});

/** Publication as people read it; an inferred date carries a question mark. */
export function publishedLabel({ published }: Pick<Article, 'published'>): string {
  const day = publicationDay(published);
  if (day === undefined) return 'date unknown';
  return published.basis === 'inferred' ? `${day} (inferred)` : day;
}
