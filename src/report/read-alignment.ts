import * as v from 'valibot';
import type { Alignment } from '../model/alignment.ts';
import { type Article, textOf } from '../model/article.ts';
import { CodePoints } from '../model/code-points.ts';
import { UserError } from '../model/errors.ts';
import { ALIGNMENT_SCHEMA } from './documents.ts';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const ExactSpan = v.pipe(
  v.object({ start: Offset, end: Offset, exact: v.string() }),
  v.check(({ start, end }) => start < end, 'a span must end after it starts'),
);
const Schema = v.object({
  schema: v.literal(ALIGNMENT_SCHEMA),
  event: v.string(),
  generator: v.object({ settings: v.optional(v.record(v.string(), v.union([v.number(), v.string()])), {}) }),
  passages: v.array(
    v.object({
      id: v.string(),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      evidence: v.optional(v.record(v.string(), v.number()), {}),
      readings: v.pipe(
        v.array(
          v.object({
            article: v.string(),
            spans: v.pipe(v.array(ExactSpan), v.minLength(1, 'a reading needs a span')),
          }),
        ),
        v.minLength(2, 'a passage needs two readings'),
        v.check(
          (readings) => new Set(readings.map(({ article }) => article)).size === readings.length,
          'one reading an article',
        ),
      ),
    }),
  ),
});

/**
 * Reads an alignment document against the articles it speaks of.
 * @throws UserError when it is none, names unknown articles, or its spans no longer match the text.
 */
export function readAlignment(json: string, id: string, articles: readonly Article[], file: string): Alignment {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UserError(`${file} is not JSON`, 'Rebuild it with `framediff align`.');
  }
  const result = v.safeParse(Schema, value);
  if (!result.success) {
    const issue = result.issues[0];
    throw new UserError(
      `${file} is no alignment: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`,
      'Rebuild it with `framediff align`.',
    );
  }
  const texts = new Map(articles.map((article) => [article.id, new CodePoints(textOf(article))]));
  const { event, generator, passages } = result.output;
  if (event !== id) throw new UserError(`${file} is an alignment of “${event}”, not of “${id}”`);
  return {
    event,
    settings: generator.settings,
    passages: passages.map(({ readings, ...passage }) => ({
      ...passage,
      readings: readings.map(({ article, spans }) => {
        const text = texts.get(article);
        if (text === undefined)
          throw new UserError(
            `${file}: there is no article “${article}” in this event`,
            'Rebuild it with `framediff align`.',
          );
        return { article, spans: spans.map((span) => text.toSpan(span, `${file}: ${article}`)) };
      }),
    })),
    diagnostics: [],
  };
}
