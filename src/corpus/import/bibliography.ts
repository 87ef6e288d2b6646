import { UserError } from '../../model/errors.ts';
import { slug } from '../ids.ts';
import { type Outlet, outletAt } from '../outlets.ts';
import { fileBeside } from './beside.ts';
import { fileInput, type ImportInput } from './input.ts';
import type { ImportContext, ImportRecord, ImportRow } from './record.ts';

/** One entry of a reference manager: metadata, and where the text lies. */
export interface Reference {
  readonly title: string | undefined;
  /** The newspaper, site or agency. */
  readonly publication: string | undefined;
  /** ISO 8601 day, or what the entry says. */
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly authors: readonly string[];
  /** Files of the entry, relative to the list. */
  readonly files: readonly string[];
}

/** The articles of the files attached to an entry, under the entry's metadata: a person entered it. */
export async function* referenceRows(
  reference: Reference,
  place: string,
  input: ImportInput,
  context: ImportContext,
): AsyncGenerator<ImportRow> {
  const beside = await Promise.all(reference.files.map((path) => fileBeside(input, path)));
  const files = beside.filter((path) => path !== undefined);
  if (files.length === 0) {
    yield { kind: 'rejected', place, reason: noText(reference), row: reference };
    return;
  }
  for (const file of files) {
    try {
      const attached = await fileInput(file);
      for await (const row of context.sourceFor(attached).read(attached, context))
        yield row.kind === 'record' ? { kind: 'record', record: withReference(row.record, reference, context) } : row;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: 'rejected', place, reason: error.message, row: reference };
    }
  }
}

const noText = ({ files, url }: Reference): string =>
  files.length > 0
    ? 'its files do not lie beside the list'
    : `no text is attached${url === undefined ? '' : `; \`framediff add ${url}\` fetches it`}`;

function withReference(record: ImportRecord, reference: Reference, { hints, outlets }: ImportContext): ImportRecord {
  const outlet = outletOf(reference, outlets);
  return {
    ...record,
    title: reference.title ?? record.title,
    text: withoutTitle(record, reference.title),
    outlet: hints.outlet ?? outlet?.id ?? record.outlet,
    outletName: hints.outlet === undefined && outlet !== undefined ? outlet.name : record.outletName,
    published: reference.published ?? record.published,
    publishedBasis: reference.published === undefined ? record.publishedBasis : undefined,
    language: hints.language ?? reference.language ?? record.language,
    url: reference.url ?? record.url,
    id: hints.id,
    fileName: undefined,
    byline: reference.authors.join(', ') || record.byline,
  };
}

function outletOf({ url, publication }: Reference, outlets: ImportContext['outlets']): Outlet | undefined {
  const known = url === undefined ? undefined : outletAt(url, outlets);
  if (known !== undefined || publication === undefined) return known;
  const named = [...outlets.values()].find(({ name }) => Object.values(name).includes(publication.trim()));
  return named ?? { id: slug(publication), name: {} };
}

/** A text file begins with its headline: it is not said twice. */
function withoutTitle({ title, text }: ImportRecord, named: string | undefined): string {
  const [first = '', ...rest] = text.trimStart().split('\n');
  return title === undefined && named !== undefined && first.trim() === named.trim() ? rest.join('\n') : text;
}
