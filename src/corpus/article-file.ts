import * as v from 'valibot';
import type { Article, Publication } from '../model/article.ts';
import { UserError } from '../model/errors.ts';
import { withoutHarmful } from '../model/inert.ts';
import { parseFrontMatter, toYaml } from './front-matter.ts';
import { parsePublished } from './published.ts';

/** `corpus/<event>/<article>.md`: front matter, then the paragraphs of the cleaned text. */

const Text = v.pipe(v.string(), v.nonEmpty());
const Schema = v.looseObject({
  kind: v.optional(v.picklist(['report', 'primary']), 'report'),
  outlet: Text,
  'outlet-name': v.optional(v.record(v.string(), v.string()), {}),
  language: Text,
  headline: v.string(),
  published: v.optional(v.nullable(v.string())),
  'published-basis': v.optional(v.string()),
  url: v.optional(v.string()),
  retrieved: v.optional(v.string()),
  byline: v.optional(v.string()),
  agencies: v.optional(v.array(v.string()), []),
  'source-sha256': v.optional(v.string(), ''),
  excluded: v.optional(v.array(v.object({ rule: v.string(), text: v.string() })), []),
  other: v.optional(v.record(v.string(), v.unknown()), {}),
});
const KNOWN = new Set(Object.keys(Schema.entries));

/** @throws UserError naming the file and the field that is wrong. */
export function parseArticle(text: string, id: string, event: string, file: string): Article {
  const { data, body } = parseFrontMatter(text, file);
  const result = v.safeParse(Schema, data);
  if (!result.success) {
    const issue = result.issues[0];
    throw new UserError(
      `${file}: front matter: ${v.getDotPath(issue) ?? 'fields'}: ${issue.message}`,
      'See “File formats” in the README.',
    );
  }
  const fields = result.output;
  return {
    id,
    event,
    kind: fields.kind,
    outlet: fields.outlet,
    outletName: fields['outlet-name'],
    language: fields.language,
    headline: withoutHarmful(fields.headline)
      .replace(/\n/g, ' ')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    body: withoutHarmful(body).trim(),
    published: publication(fields.published ?? undefined, fields['published-basis'], file),
    url: fields.url,
    retrieved: fields.retrieved,
    byline: fields.byline,
    agencies: fields.agencies,
    sourceSha256: fields['source-sha256'],
    excluded: fields.excluded,
    other: { ...Object.fromEntries(Object.entries(data).filter(([key]) => !KNOWN.has(key))), ...fields.other },
  };
}

const INFERRED = /^inferred:\s*/i;

/** @throws UserError when `published` is no date. */
export function publication(published: string | undefined, basis: string | undefined, file: string): Publication {
  if (published === undefined || published.trim() === '') return { basis: 'unknown' };
  const at = parsePublished(published);
  if (at === undefined) {
    throw new UserError(
      `${file}: published: “${published.slice(0, 60)}” is no date`,
      'Write it like 2022-01-13 or 2022-01-13T18:05+03:00, or leave it out.',
    );
  }
  return basis !== undefined && INFERRED.test(basis)
    ? { basis: 'inferred', at, reason: basis.replace(INFERRED, '') }
    : { basis: 'stated', at };
}

export function formatArticle(article: Article): string {
  const { published } = article;
  const fields = {
    ...(article.kind !== 'report' && { kind: article.kind }),
    outlet: article.outlet,
    ...(Object.keys(article.outletName).length > 0 && { 'outlet-name': article.outletName }),
    language: article.language,
    headline: article.headline,
    ...(published.basis !== 'unknown' && {
      published: published.at,
      'published-basis': published.basis === 'inferred' ? `inferred: ${published.reason}` : 'stated',
    }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.retrieved !== undefined && { retrieved: article.retrieved }),
    ...(article.byline !== undefined && { byline: article.byline }),
    ...(article.agencies.length > 0 && { agencies: article.agencies }),
    ...(Object.keys(article.other).length > 0 && { other: article.other }),
    'source-sha256': article.sourceSha256,
    ...(article.excluded.length > 0 && { excluded: article.excluded }),
  };
  return `---\n${toYaml(fields)}---\n${article.body}\n`;
}
