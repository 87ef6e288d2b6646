import { Agent, type Dispatcher, fetch, type Response } from 'undici';
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
  limits: { milliseconds: 30_000, bytes: 20_000_000, redirects: 5 },
  allowPrivate: false,
  resolve: resolveHost,
  signal: undefined,
};

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
    const response = await fetch(url, {
      dispatcher,
      signal,
      redirect: 'manual',
      headers: {
        'user-agent': AGENT_NAME,
        accept: ACCEPTED,
        ...(earlier.etag !== undefined && { 'if-none-match': earlier.etag }),
        ...(earlier.lastModified !== undefined && { 'if-modified-since': earlier.lastModified }),
      },
    });
    const to = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && to !== null) {
      if (!URL.canParse(to, url)) throw new UserError(`${url} redirects to “${to.slice(0, 100)}”, which is no address`);
      return { kind: 'redirect', to: new URL(to, url).href };
    }
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) throw refusal(url, response);
    return {
      kind: 'page',
      page: {
        url,
        contentType: response.headers.get('content-type') ?? undefined,
        etag: response.headers.get('etag') ?? undefined,
        lastModified: response.headers.get('last-modified') ?? undefined,
        bytes: await bodyOf(url, response, options.limits.bytes),
      },
    };
  } finally {
    await dispatcher.destroy();
  }
}

/** A connection that can reach nothing but the address that was looked up and allowed. */
async function connectionTo(url: string, options: FetchOptions): Promise<Dispatcher> {
  const { protocol, hostname } = new URL(url);
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

function refusal(url: string, { status, headers }: Response): UserError {
  const wait = headers.get('retry-after');
  if (status === 429 || status === 503)
    return new UserError(
      `${url}: the server asks for patience (${status})`,
      `Try again later${wait ? ` (retry after ${wait})` : ''}.`,
    );
  if (status === 401 || status === 402 || status === 403)
    return new UserError(`${url}: the server refuses (${status})`, 'Save the page from your browser and add the file.');
  return new UserError(`${url}: the server answers ${status}`, 'Check the address.');
}

/** Reads no further than the limit, whatever length the server announced. */
async function bodyOf(url: string, response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
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
    return new UserError(`${url}: no whole answer within ${limits.milliseconds / 1000} seconds`, 'Try again later.');
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === undefined && !(error instanceof TypeError)) return error;
  const reason = NETWORK_REASONS[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
  return new UserError(`${url}: ${reason}`, 'Check the address and the connection.');
}

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be looked up now',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the connection broke',
  UND_ERR_SOCKET: 'the connection broke',
  CERT_HAS_EXPIRED: 'the server’s certificate has expired',
};
