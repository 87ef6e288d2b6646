import { AwsClient } from 'aws4fetch';
import { UserError } from '../../../model/errors.ts';
import type { ReportStore } from './report-store.ts';
import { parseS3Address } from './s3-address.ts';

/** Milliseconds a server may take over one file. */
const PATIENCE = 60_000;
/** A busy server (429, 5xx) is asked so often again, ever more rarely: some half a minute in all. */
const RETRIES = 8;

const KEYS = 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_ENDPOINT_URL for a server other than Amazon’s.';

/** What browsers are told of a file, by its extension. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  xml: 'application/xml',
};

interface Put {
  readonly method: 'PUT';
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
}

/**
 * A bucket of an object store that speaks Amazon's S3 protocol, reached with the keys, region and endpoint of the
 * environment (https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html). A file that is put there
 * replaces the one before as a whole.
 * @throws UserError when the address is none, or the environment holds no keys.
 */
export function s3Store(address: string): ReportStore {
  const { bucket, prefix } = parseS3Address(address);
  const { client, endpoint } = clientOf(process.env, address);
  const ask = async (name: string, request: { readonly method: 'GET' } | Put): Promise<Answer> => {
    const url = `${endpoint}/${[bucket, ...`${prefix}${name}`.split('/')].map(encodeURIComponent).join('/')}`;
    try {
      const response = await client.fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE) });
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
    } catch (error) {
      throw new UserError(`${address}: no answer from ${new URL(endpoint).host} (${reasonOf(error)})`, KEYS);
    }
  };
  return {
    read: async (name) => {
      const answer = await ask(name, { method: 'GET' });
      return answer.status === 404 ? undefined : accepted(address, answer);
    },
    write: async (name, content) => {
      const headers = { 'content-type': typeOf(name) };
      accepted(address, await ask(name, { method: 'PUT', headers, body: new Uint8Array(Buffer.from(content)) }));
    },
    tidy: () => Promise.resolve(),
  };
}

function clientOf(
  environment: Readonly<Record<string, string | undefined>>,
  address: string,
): { readonly client: AwsClient; readonly endpoint: string } {
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  if (!accessKeyId || !secretAccessKey) throw new UserError(`${address}: no keys are set`, KEYS);
  const region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const endpoint =
    environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
    throw new UserError(`AWS_ENDPOINT_URL ${endpoint} is no address of a server`, 'Write it like http://minio:9000');
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    service: 's3',
    region,
    retries: RETRIES,
  });
  return { client, endpoint: endpoint.replace(/\/+$/u, '') };
}

const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Servers say what is wrong with a code in XML: `<Code>NoSuchBucket</Code>`. @throws UserError where they do. */
function accepted(address: string, { status, bytes }: Answer): Buffer {
  if (status >= 200 && status < 300) return bytes;
  const code = /<Code>(\w{1,40})<\/Code>/u.exec(bytes.toString())?.[1];
  throw new UserError(`${address}: the server answered ${status}${code === undefined ? '' : ` ${code}`}`, KEYS);
}
