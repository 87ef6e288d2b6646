import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import { UserError } from '../../../model/errors.ts';
import { VERSION } from '../../../version.ts';
import { isPublicAddress, literalAddress, type Resolve, resolveHost } from './address.ts';

/** What a server answered. */
export interface FetchedPage {
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | undefined;
  readonly bytes: Buffer;
  /** For asking again whether it changed. */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

export interface FetchLimits {
  /** From the first byte sent to the last received, over all redirects; milliseconds. */
  readonly milliseconds: number;
  /** After decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

export interface FetchOptions {
  readonly limits: FetchLimits;
  /** Whether addresses of this machine and its network may be asked. */
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
  /** Ends the request from outside. */
  readonly signal: AbortSignal | undefined;
}

export const FETCH_DEFAULTS: FetchOptions = {
  limits: { milliseconds: 30_000, bytes: 10_000_000, redirects: 5 },
  allowPrivate: false,
  resolve: resolveHost,
  signal: undefined,
};

/** Something that may be there later: nobody's mistake, and no reason to give an address up. */
export class UnavailableError extends UserError {}

/** What is known of a page from an earlier visit: an unchanged one is not sent again. */
export interface EarlierVisit {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

const AGENT_NAME = `framediff/${VERSION} (reads news pages its user names)`;
const ACCEPTED = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5';

/**
 * Fetches one page. Every redirect is checked as the first address was; a name is looked up once and the connection
 * goes to the address that was checked, so that a name cannot change between the check and the visit.
 * @returns undefined when the server says that nothing changed since the earlier visit.
 * @throws UserError for every address that may not be asked and every answer that is no page.
 */
export async function fetchPage(
  url: string,
  options: FetchOptions = FETCH_DEFAULTS,
  earlier: EarlierVisit = {},
): Promise<FetchedPage | undefined> {
  const deadline = AbortSignal.timeout(options.limits.milliseconds);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  let target = url;
  try {
    for (let redirects = 0; ; redirects++) {
      if (redirects > options.limits.redirects)
        throw new UserError(`${url}: more than ${options.limits.redirects} redirects`, 'Name the page it ends at.');
      const answer = await ask(target, options, signal, earlier);
      if (answer.kind === 'redirect') target = answer.to;
      else return answer.kind === 'page' ? answer.page : undefined;
    }
  } catch (error) {
    throw explained(error, url, options, deadline);
  }
}

type Answer =
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'page'; readonly page: FetchedPage };

async function ask(url: string, options: FetchOptions, signal: AbortSignal, earlier: EarlierVisit): Promise<Answer> {
  const dispatcher = await connectionTo(url, options);
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal,
      headers: {
        'user-agent': AGENT_NAME,
        accept: ACCEPTED,
        'accept-encoding': 'gzip, deflate, br',
        ...(earlier.etag !== undefined && { 'if-none-match': earlier.etag }),
        ...(earlier.lastModified !== undefined && { 'if-modified-since': earlier.lastModified }),
      },
    });
    const to = textOf(headers['location']);
    if (statusCode >= 300 && statusCode < 400 && to !== undefined) {
      if (!URL.canParse(to, url)) throw new UserError(`${url} redirects to “${to.slice(0, 100)}”, which is no address`);
      return { kind: 'redirect', to: new URL(to, url).href };
    }
    if (statusCode === 304) return { kind: 'unchanged' };
    if (statusCode < 200 || statusCode >= 300) throw refusal(url, statusCode, textOf(headers['retry-after']));
    return {
      kind: 'page',
      page: {
        url,
        contentType: textOf(headers['content-type']),
        etag: textOf(headers['etag']),
        lastModified: textOf(headers['last-modified']),
        bytes: await bodyOf(url, body, textOf(headers['content-encoding']), options.limits.bytes),
      },
    };
  } finally {
    await dispatcher.destroy();
  }
}

const textOf = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.[0];

/** A connection that can reach nothing but the address that was looked up and allowed. */
async function connectionTo(url: string, options: FetchOptions): Promise<Dispatcher> {
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '')
    throw new UserError(
      'an address with a name and a password in it is not fetched',
      'Save the page and add the file.',
    );
  if (!/^https?:$/.test(protocol))
    throw new UserError(`${url}: framediff fetches http and https only`, 'Save the page and add the file.');
  const literal = literalAddress(hostname);
  const addresses = literal === undefined ? await options.resolve(hostname) : [literal];
  const address = addresses.find((one) => options.allowPrivate || isPublicAddress(one));
  if (address === undefined || (!options.allowPrivate && !addresses.every(isPublicAddress)))
    throw new UserError(
      `${url} is an address of this machine or its network`,
      'If you mean it, say so with --allow-private.',
    );
  return new Agent({
    connect: {
      lookup: (_host, { all }, found) => {
        const family = address.includes(':') ? 6 : 4;
        if (all) found(null, [{ address, family }]);
        else found(null, address, family);
      },
    },
    maxResponseSize: -1,
  });
}

function refusal(url: string, status: number, wait: string | undefined): UserError {
  if (status === 429 || status === 503)
    return new UnavailableError(
      `${url}: the server asks for patience (${status})`,
      `Try again later${wait === undefined ? '' : ` (retry after ${wait})`}.`,
    );
  if (status >= 500) return new UnavailableError(`${url}: the server answers ${status}`, 'Try again later.');
  if (status === 401 || status === 402 || status === 403)
    return new UserError(`${url}: the server refuses (${status})`, 'Save the page from your browser and add the file.');
  return new UserError(`${url}: the server answers ${status}`, 'Check the address.');
}

const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads no further than the limit, whatever length the server announced; packed bytes must come to their end. */
async function bodyOf(url: string, body: Readable, encoding: string | undefined, limit: number): Promise<Buffer> {
  const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ''];
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacker === undefined ? body : pipeline(body, unpacker(), () => undefined)) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > limit)
      throw new UserError(
        `${url}: larger than ${Math.round(limit / 1_000_000)} MB`,
        'An article is smaller; check the address.',
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explained(error: unknown, url: string, { limits, signal }: FetchOptions, deadline: AbortSignal): unknown {
  if (error instanceof UserError || signal?.aborted) return error;
  if (deadline.aborted)
    return new UnavailableError(
      `${url}: no whole answer within ${limits.milliseconds / 1000} seconds`,
      'Try again later.',
    );
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === undefined && !(error instanceof TypeError)) return error;
  const isGone = code === 'ENOTFOUND' || code === 'CERT_HAS_EXPIRED';
  const reason = NETWORK_REASONS[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
  return new (isGone ? UserError : UnavailableError)(`${url}: ${reason}`, 'Check the address and the connection.');
}

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be looked up now',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the connection broke',
  UND_ERR_SOCKET: 'the connection broke',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection broke',
  Z_BUF_ERROR: 'the answer is cut off',
  Z_DATA_ERROR: 'the answer is packed wrongly',
  CERT_HAS_EXPIRED: 'the server’s certificate has expired',
};
