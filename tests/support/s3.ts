import { AwsClient } from 'aws4fetch';
import S3rver from 's3rver';
import { temporaryFolder } from './run.ts';

const BUCKET = 'observatory';
/** Both halves of the one key the server knows. */
const KEY = 'S3RVER';

/** A real server on loopback that speaks S3 (it knows keys, but does not check signatures of version 4), with one bucket; and what the program must find in its environment. */
export class S3Server {
  readonly address = `s3://${BUCKET}/reports`;
  readonly environment: Readonly<Record<string, string>>;
  readonly #server: S3rver;

  private constructor(server: S3rver, port: number) {
    this.#server = server;
    this.environment = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: KEY,
    };
  }

  static async start(): Promise<S3Server> {
    const server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: temporaryFolder(),
      configureBuckets: [{ name: BUCKET, configs: [] }],
    });
    const { port } = await server.run();
    return new S3Server(server, port);
  }

  /** A report as a browser would get it. */
  get(name: string): Promise<Response> {
    const client = new AwsClient({ accessKeyId: KEY, secretAccessKey: KEY, service: 's3' });
    const key = name.split('/').map(encodeURIComponent).join('/');
    return client.fetch(`${this.environment['AWS_ENDPOINT_URL']}/${BUCKET}/reports/${key}`);
  }

  /** What lies under some names, as `snapshot` has it of a folder. */
  async snapshot(names: readonly string[]): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const name of names) {
      const response = await this.get(name);
      if (response.ok) found[name] = Buffer.from(await response.arrayBuffer()).toString('latin1');
    }
    return found;
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
