import type { Article, Exclusion } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import { harmfulCharacters, valueWithoutHarmful, withoutHarmful } from '../../model/inert.ts';
import { publication } from '../article-file.ts';
import { clean } from '../clean/clean.ts';
import { sha256 } from '../files.ts';
import { checkId } from '../ids.ts';
import { guessLanguage } from '../language.ts';
import { agenciesIn } from './agencies.ts';
import type { ImportRecord } from './record.ts';

/**
 * Cleans a record into an article of `event`, under `id`.
 * @throws UserError when a date is no date, an id no file name, or nothing is left after cleaning.
 */
export function toArticle(record: ImportRecord, event: string, id: string): Article {
  const cleaned = clean(
    withoutHarmful(record.text),
    record.title === undefined ? undefined : withoutHarmful(record.title).replace(/\s+/gu, ' '),
  );
  if (cleaned.headline === '' && cleaned.body === '')
    throw new UserError(`${record.place}: no text is left after cleaning`);
  const outlet = withoutHarmful(record.outlet).replace(/\s+/gu, ' ').trim();
  if (outlet === '') throw new UserError(`${record.place}: the outlet has no letters`);
  const harmful = harmfulCharacters(`${record.title ?? ''}${record.text.replace(/\r/g, '')}`);
  const excluded: Exclusion[] = [
    ...(harmful === undefined ? [] : [{ rule: 'harmful-characters', text: harmful }]),
    ...cleaned.excluded,
  ];
  return {
    id: checkId(id, 'article id'),
    event: checkId(event, 'event id'),
    kind: record.kind,
    outlet,
    outletName: Object.fromEntries(
      Object.entries(record.outletName).map(([code, name]) => [withoutHarmful(code), withoutHarmful(name)]),
    ),
    language: cleanField(record.language) ?? guessLanguage(`${cleaned.headline}\n${cleaned.body}`),
    headline: cleaned.headline,
    body: cleaned.body,
    published: publication(record.published, record.publishedBasis, record.place),
    url: cleanField(record.url),
    agencies: record.agencies.length > 0 ? record.agencies.map(withoutHarmful) : agenciesIn(cleaned.excluded),
    sourceSha256: sha256(record.source),
    excluded,
    other: Object.fromEntries(
      Object.entries(record.other).map(([key, value]) => [withoutHarmful(key), valueWithoutHarmful(value)]),
    ),
  };
}

function cleanField(value: string | undefined): string | undefined {
  const cleaned = value === undefined ? '' : withoutHarmful(value).replace(/\s+/gu, ' ').trim();
  return cleaned === '' ? undefined : cleaned;
}
