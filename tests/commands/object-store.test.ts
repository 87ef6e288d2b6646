import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseS3Address } from '../../src/commands/reporting/store/s3-address.ts';
import { corpusSentences } from '../support/collected.ts';
import { snapshot } from '../support/folder.ts';
import { start } from '../support/program.ts';
import { framediff, temporaryFolder } from '../support/run.ts';
import { S3Server } from '../support/s3.ts';
import { writeSyntheticWorkspace } from '../support/synthetic-workspace.ts';

test.each([
  ['s3://observatory', 'observatory', ''],
  ['s3://observatory/', 'observatory', ''],
  ['s3://observatory/a//b', 'observatory', 'a/b/'],
  ['s3://my.bucket-1/تقارير', 'my.bucket-1', 'تقارير/'],
])('%s', (address, bucket, prefix) => {
  expect(parseS3Address(address)).toEqual({ bucket, prefix });
});

test.each([
  's3://',
  's3:bucket',
  's3://Bucket/a',
  's3://b',
  's3://bucket/../other',
  's3://bucket/./a',
  's3://-a-/b',
])('%s is refused', (address) => {
  expect(() => parseS3Address(address)).toThrow('is no address of a bucket');
});

describe('reports in a bucket', { timeout: 60_000 }, () => {
  let server: S3Server;
  const workspace = temporaryFolder();
  writeSyntheticWorkspace(workspace, 3, corpusSentences);
  const folder = temporaryFolder();
  const asked = ['report', '--all', '--format', 'md,html,xlsx', '--workspace', workspace];
  framediff([...asked, '--out', folder]);
  const expected = snapshot(folder);

  beforeAll(async () => {
    server = await S3Server.start();
  });
  afterAll(() => server.close());

  const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    start([...asked, ...args], { ...server.environment, ...environment }).ended;

  test('are those of a folder, byte for byte, and say to browsers what they are', async () => {
    const { code, output } = await run(['--out', server.address]);
    expect(output).toContain(`3 events written to ${server.address}`);
    expect(code).toBe(0);
    expect(await server.snapshot(Object.keys(expected))).toEqual(expected);
    expect((await server.get('index.html')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('are not written twice, and --check agrees', async () => {
    expect((await run(['--out', server.address])).output).toContain('3 events up to date');
    expect((await run(['--out', server.address, '--check'])).code).toBe(0);
    expect((await run(['--out', `${server.address}/elsewhere`, '--check'])).code).toBe(1);
  });

  test.each([
    ['no keys', 's3://observatory/x', { AWS_SECRET_ACCESS_KEY: '' }, 'no keys are set'],
    ['no such bucket', 's3://elsewhere/x', {}, 'the server answered 404 NoSuchBucket'],
    ['unknown keys', 's3://observatory/x', { AWS_ACCESS_KEY_ID: 'stranger' }, '403 InvalidAccessKeyId'],
    ['nobody there', 's3://observatory/x', { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'no answer from'],
    ['no server', 's3://observatory/x', { AWS_ENDPOINT_URL: 'minio:9000' }, 'is no address of a server'],
    ['no bucket', 's3://', {}, 'is no address of a bucket'],
  ])('%s: the message says what to do', async (_, out, environment, message) => {
    const { code, output } = await run(['--out', out], environment);
    expect(output).toContain(message);
    expect(output).toMatch(/Set AWS_ACCESS_KEY_ID|Write it like/u);
    expect(code).not.toBe(0);
  });
});
