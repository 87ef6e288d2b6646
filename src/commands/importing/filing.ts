import { type ArticleIndex, plainText } from '../../corpus/article-index.ts';
import { sha256 } from '../../corpus/files.ts';
import { isSafeId, slug } from '../../corpus/ids.ts';
import type { ImportRecord } from '../../corpus/import/record.ts';
import { type InferDay, toArticle } from '../../corpus/import/to-article.ts';
import { sketchOf } from '../../corpus/near-duplicates.ts';
import { type Workspace, writeArticle } from '../../corpus/workspace.ts';
import { type Article, publicationDay } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import type { EventChooser } from './choose-event.ts';

/** What came of a record. */
export type Filed =
  | { readonly kind: 'filed'; readonly article: Article; readonly remarks: readonly string[] }
  | { readonly kind: 'known'; readonly id: string; readonly event: string; readonly basis: 'bytes' | 'text' };

/** Puts records into the workspace as articles: once each, under ids that stay. */
export class Filing {
  readonly #workspace: Workspace;
  readonly #index: ArticleIndex;
  readonly #events: EventChooser;
  readonly #inferDay: InferDay;

  constructor(workspace: Workspace, index: ArticleIndex, events: EventChooser, inferDay: InferDay) {
    this.#workspace = workspace;
    this.#index = index;
    this.#events = events;
    this.#inferDay = inferDay;
  }

  /** @throws UserError when the record cannot become an article. */
  async file(record: ImportRecord): Promise<Filed> {
    const draft = toArticle(record, record.event ?? UNDECIDED, record.id ?? UNDECIDED, this.#inferDay);
    const ids = idsFor(record, draft);
    const known = await this.#knownAs(ids, draft, record.event);
    if (known !== undefined) return known;
    const event = await this.#events.eventOf(draft, record.event);
    const text = plainText(draft);
    const sketch = sketchOf(text);
    const duplicate = await (await this.#index.duplicatesIn(event)).find(text, sketch);
    if (duplicate !== undefined && duplicate.share === 1 && (await this.#isSamePage(duplicate.id, draft)))
      return { kind: 'known', id: duplicate.id, event, basis: 'text' };
    const article = { ...draft, event, id: await this.#freeId(ids, record) };
    await writeArticle(this.#workspace, article, record.source, record.extension);
    await this.#index.add(article, sketch);
    this.#events.filed(article);
    const remarks = [
      ...(article.body === '' ? ['nothing but the headline is left after cleaning'] : []),
      ...(duplicate === undefined
        ? []
        : [
            `${Math.floor(duplicate.share * 100)} % of its sentences stand in “${duplicate.id}” too: the same page, or wire copy`,
          ]),
    ];
    return { kind: 'filed', article, remarks };
  }

  /** The same bytes under one of the ids this record would get: it was imported before. */
  async #knownAs(ids: readonly string[], draft: Article, event: string | undefined): Promise<Filed | undefined> {
    for (const id of ids) {
      const holder = await this.#index.get(id);
      if (holder?.sourceSha256 === draft.sourceSha256 && (event === undefined || holder.event === event))
        return { kind: 'known', id, event: holder.event, basis: 'bytes' };
    }
    return undefined;
  }

  /** Fetched again, a page's bytes differ in an advertisement; its outlet and words are the same. */
  async #isSamePage(id: string, draft: Article): Promise<boolean> {
    const other = await this.#index.read(id);
    return other.outlet === draft.outlet && plainText(other) === plainText(draft);
  }

  async #freeId(ids: readonly string[], record: ImportRecord): Promise<string> {
    for (const id of ids) if ((await this.#index.get(id)) === undefined) return id;
    const [id = ''] = ids;
    const holder = await this.#index.get(id);
    throw new UserError(
      `there already is another article “${id}”, in event “${holder?.event ?? ''}”`,
      record.id === undefined ? undefined : 'Give one of the two another id.',
    );
  }
}

/** Stands for an id until one is chosen; never written. */
const UNDECIDED = 'undecided';
/** Words of a headline in an id, and letters of a hash. */
const SLUG_WORDS = 5;
const HASH_LETTERS = 8;

/**
 * Ids an article may get, the likeliest first: the one it brings and no other; else the name of its file, or outlet
 * and day, then with words of the headline, then with letters of the source's hash, which no other source shares.
 */
function idsFor(record: ImportRecord, { headline, outlet, published, sourceSha256 }: Article): string[] {
  if (record.id !== undefined) return [record.id];
  const short = shortId(record.fileName, outlet, publicationDay(published));
  const words = slug(headline).split('-').slice(0, SLUG_WORDS).join('-');
  return [short, `${short}-${words}`, `${short}-${words}-${sha256(sourceSha256).slice(0, HASH_LETTERS)}`];
}

function shortId(fileName: string | undefined, outlet: string, day: string | undefined): string {
  if (fileName !== undefined) return isSafeId(fileName) ? fileName : slug(fileName);
  return [slug(outlet), day].filter((part) => part !== undefined).join('-');
}
