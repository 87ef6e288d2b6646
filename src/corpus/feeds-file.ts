import * as v from 'valibot';
import { UserError } from '../model/errors.ts';
import { isWebAddress } from '../model/web-address.ts';
import { decodeText } from './decode.ts';
import { readBytes } from './files.ts';
import { parseYaml } from './front-matter.ts';

/** A feed that is watched, and what its articles are filed under. */
export interface WatchedFeed {
  readonly url: string;
  readonly outlet: string | undefined;
  readonly event: string | undefined;
}

const Feed = v.union([
  v.pipe(
    v.string(),
    v.transform((url) => ({ url, outlet: undefined, event: undefined })),
  ),
  v.object({ url: v.string(), outlet: v.optional(v.string()), event: v.optional(v.string()) }),
]);
const Schema = v.object({ feeds: v.pipe(v.array(Feed), v.minLength(1)) });

/** @throws UserError naming the file and what is wrong in it. */
export async function readFeeds(file: string): Promise<WatchedFeed[]> {
  const result = v.safeParse(Schema, parseYaml(decodeText(await readBytes(file), file), file));
  if (!result.success) {
    const issue = result.issues[0];
    throw new UserError(`${file}: ${v.getDotPath(issue) ?? 'feeds'}: ${issue.message}`, EXAMPLE);
  }
  const feeds = result.output.feeds.map(({ url, outlet, event }) => ({ url, outlet, event }));
  const wrong = feeds.find(({ url }) => !isWebAddress(url) || !URL.canParse(url));
  if (wrong !== undefined) throw new UserError(`${file}: “${wrong.url}” is no web address`, EXAMPLE);
  return feeds;
}

const EXAMPLE = `A list of feeds is written so:
feeds:
  - https://example.org/rss
  - url: https://example.com/atom
    outlet: example
    event: summit-2022`;
