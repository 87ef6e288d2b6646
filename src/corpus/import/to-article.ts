import type { Article, Exclusion, Publication } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import { harmfulCharacters, valueWithoutHarmful, withoutHarmful } from '../../model/inert.ts';
import { publication } from '../article-file.ts';
import { clean } from '../clean/clean.ts';
import { sha256 } from '../files.ts';
import { checkId } from '../ids.ts';
import { languageOf } from '../language.ts';
import { agenciesIn, agenciesNamed } from './agencies.ts';
import type { ImportRecord } from './record.ts';

/** The day a text shows it appeared on, and why; undefined where it shows none. */
export type InferDay = (
  text: string,
  language: string,
) => { readonly day: string; readonly reason: string } | undefined;

/** Longer names are a mistake in the columns. */
const LONGEST_OUTLET = 200;

const NO_INFERENCE: InferDay = () => undefined;

/**
 * Cleans a record into an article of `event`, under `id`. What neither the source nor the user says of its day is
 * inferred from the text, and marked so.
 * @throws UserError when a date is no date, an id no file name, or nothing is left after cleaning.
 */
export function toArticle(record: ImportRecord, event: string, id: string, inferDay: InferDay = NO_INFERENCE): Article {
  const cleaned = clean(
    withoutHarmful(record.text),
    record.title === undefined ? undefined : withoutHarmful(record.title).replace(/\s+/gu, ' '),
  );
  if (cleaned.headline === '' && cleaned.body === '')
    throw new UserError(`${record.place}: no text is left after cleaning`);
  const outlet = withoutHarmful(record.outlet).replace(/\s+/gu, ' ').trim();
  if (outlet === '') throw new UserError(`${record.place}: the outlet has no letters`);
  if (outlet.length > LONGEST_OUTLET)
    throw new UserError(`${record.place}: the outlet’s name is longer than ${LONGEST_OUTLET} letters`);
  const harmful = harmfulCharacters(`${record.title ?? ''}${record.text.replace(/\r/g, '')}`);
  const text = `${cleaned.headline}\n${cleaned.body}`;
  const language = languageOf(text, cleanField(record.language));
  const byline = cleanField(record.byline);
  const excluded: Exclusion[] = [
    ...(harmful === undefined ? [] : [{ rule: 'harmful-characters', text: harmful }]),
    ...cleaned.excluded,
    ...record.excluded.map(({ rule, text: line }) => ({ rule, text: withoutHarmful(line) })),
  ];
  return {
    id: checkId(id, 'article id'),
    event: checkId(event, 'event id'),
    kind: record.kind,
    outlet,
    outletName: Object.fromEntries(
      Object.entries(record.outletName).map(([code, name]) => [withoutHarmful(code), withoutHarmful(name)]),
    ),
    language,
    headline: cleaned.headline,
    body: cleaned.body,
    published: publishedOf(record, () => inferDay(text, language)),
    url: cleanField(record.url),
    retrieved: record.retrieved,
    byline,
    agencies:
      record.agencies.length > 0
        ? record.agencies.map(withoutHarmful)
        : [...new Set([...agenciesIn(excluded), ...agenciesNamed(byline ?? '')])],
    sourceSha256: sha256(record.source),
    excluded,
    other: Object.fromEntries(
      Object.entries(record.other).map(([key, value]) => [withoutHarmful(key), valueWithoutHarmful(value)]),
    ),
  };
}

function publishedOf(record: ImportRecord, infer: () => ReturnType<InferDay>): Publication {
  const stated = publication(record.published, record.publishedBasis, record.place);
  if (stated.basis !== 'unknown') return stated;
  const inferred = infer();
  return inferred === undefined ? stated : { basis: 'inferred', at: inferred.day, reason: inferred.reason };
}

function cleanField(value: string | undefined): string | undefined {
  const cleaned = value === undefined ? '' : withoutHarmful(value).replace(/\s+/gu, ' ').trim();
  return cleaned === '' ? undefined : cleaned;
}
