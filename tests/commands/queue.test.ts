import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusSentences } from '../support/collected.ts';
import { snapshot } from '../support/folder.ts';
import { type RunningProgram, start } from '../support/program.ts';
import { seededRandom } from '../support/random.ts';
import { hasRedis, RedisServer } from '../support/redis.ts';
import { framediff, temporaryFolder } from '../support/run.ts';
import { S3Server } from '../support/s3.ts';
import { writeSyntheticWorkspace } from '../support/synthetic-workspace.ts';

type Environment = Readonly<Record<string, string>>;

/** `npm run faults` kills workers and the server 50 times. */
const IS_LONG = process.env['LONG'] === '1';
const EVENTS = IS_LONG ? 16 : 10;
const TIMES = IS_LONG ? 50 : 1;
const KILLED_BESIDE_A_BUCKET = IS_LONG ? 10 : 0;
const workspace = temporaryFolder();
writeSyntheticWorkspace(workspace, EVENTS, corpusSentences);
/** What a run is judged by: files that readers open, not its records, nor the page over all events. */
const reportsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(snapshot(folder)).filter(([name]) => /^event-\d+\./.test(name)));

const alone = temporaryFolder();
framediff(['report', '--all', '--format', 'md,csv', '--workspace', workspace, '--out', alone]);
const expected = reportsIn(alone);

test('shards together write what one run writes, each event once', () => {
  const out = temporaryFolder();
  const written = [1, 2, 3].map((part) => {
    const { stdout } = framediff([
      'report',
      '--all',
      '--format',
      'md,csv',
      '--shard',
      `${part}/3`,
      '--workspace',
      workspace,
      '--out',
      out,
    ]);
    return Number(/(\d+) events? written/.exec(stdout)?.[1] ?? 0);
  });
  expect(written.reduce((sum, count) => sum + count, 0)).toBe(EVENTS);
  framediff(['report', '--all', '--format', 'md,csv', '--workspace', workspace, '--out', out]);
  expect(reportsIn(out)).toEqual(expected);
});

test.each(['0/3', '4/3', 'x', '1/'])('--shard %s is refused', (shard) => {
  expect(framediff(['report', '--all', '--shard', shard, '--workspace', workspace]).status).toBe(2);
});

test('without a server, or with an address that is none, the message says what to do', { timeout: 30_000 }, () => {
  const nobody = framediff(['report', '--all', '--redis', 'redis://127.0.0.1:1', '--workspace', workspace]);
  expect(nobody.status).toBe(2);
  expect(nobody.stderr).toContain('no Redis server answers at 127.0.0.1:1');
  expect(framediff(['worker', '--redis', 'localhost:6379', '--workspace', workspace]).status).toBe(2);
});

describe.skipIf(!hasRedis)(
  'with a Redis server (skipped where redis-server is missing)',
  { timeout: 3_600_000 },
  () => {
    let server: RedisServer;
    const running: RunningProgram[] = [];
    const random = seededRandom(5);

    beforeAll(async () => {
      server = await RedisServer.start();
    });
    afterAll(async () => {
      for (const one of running) one.process.kill('SIGKILL');
      await server.kill();
    });

    const shared = (): string[] => ['--redis', server.url, '--workspace', workspace];
    const worker = (out: string, environment: Environment = {}): RunningProgram => {
      const started = start(['worker', ...shared(), '--out', out, '--workers', '1'], environment);
      running.push(started);
      return started;
    };
    const report = (out: string, environment: Environment = {}): RunningProgram =>
      start(['report', '--all', '--format', 'md,csv', ...shared(), '--out', out], environment);

    test('two workers write what one machine writes; a second run finds all up to date; Ctrl-C ends a worker', async () => {
      const out = temporaryFolder();
      const workers = [worker(out), worker(out)];
      expect((await report(out).ended).code).toBe(0);
      expect(reportsIn(out)).toEqual(expected);
      expect((await report(out).ended).output).toContain(`${EVENTS} events up to date`);
      for (const one of workers) one.process.kill('SIGINT');
      for (const one of workers) expect((await one.ended).code).toBe(130);
    });

    test('workers killed in mid-run: every report is written, whole and once', async () => {
      for (let repetition = 0; repetition < TIMES; repetition++) {
        const out = temporaryFolder();
        const asking = report(out);
        for (let time = 0; time < 2; time++) {
          const killed = worker(out);
          await pause(1_500 + random() * 1_500);
          killed.process.kill('SIGKILL');
          await killed.ended;
        }
        const last = worker(out);
        const { code } = await asking.ended;
        last.process.kill('SIGINT');
        await last.ended;
        expect(code).toBe(0);
        expect(reportsIn(out)).toEqual(expected);
      }
    });

    test('the server killed and started again in mid-run, once with all it knew and once with nothing', async () => {
      for (let repetition = 0; repetition < TIMES; repetition++) {
        const out = temporaryFolder();
        const own = worker(out);
        const asking = report(out);
        for (let time = 0; time < 2; time++) {
          await pause(800 + random() * 1_500);
          await server.kill();
          await pause(300);
          if (time === 1) server.forget();
          await server.start();
        }
        const { code } = await asking.ended;
        own.process.kill('SIGINT');
        await own.ended;
        expect(code).toBe(0);
        expect(reportsIn(out)).toEqual(expected);
      }
    });

    test('results in a bucket; in the long run workers are killed: every report is written, whole and once', async () => {
      const bucket = await S3Server.start();
      const asking = report(bucket.address, bucket.environment);
      for (let time = 0; time < KILLED_BESIDE_A_BUCKET; time++) {
        const killed = worker(bucket.address, bucket.environment);
        await pause(1_500 + random() * 1_500);
        killed.process.kill('SIGKILL');
        await killed.ended;
      }
      const last = worker(bucket.address, bucket.environment);
      const { code } = await asking.ended;
      last.process.kill('SIGINT');
      await last.ended;
      expect(code).toBe(0);
      expect(await bucket.snapshot(Object.keys(expected))).toEqual(expected);
      await bucket.close();
    });

    test('a thread of a worker that breaks down in mid-run costs no event', async () => {
      const crash =
        "data:text/javascript,import{threadId}from'node:worker_threads';if(threadId===1)setTimeout(()=>{throw(new(Error)('crashed'))},700)";
      const out = temporaryFolder();
      const broken = worker(out, { NODE_OPTIONS: `--import=${crash}` });
      expect((await report(out).ended).code).toBe(0);
      expect(reportsIn(out)).toEqual(expected);
      broken.process.kill('SIGINT');
      expect((await broken.ended).code).toBe(130);
    });

    test('what others put into the queue cannot name a path', async () => {
      const out = temporaryFolder();
      const queue = new Queue('framediff-reports', { connection: { url: server.url } });
      const settings = { formats: ['md'], language: 'en', byteOrderMark: false, detail: 'full' };
      const bad = await queue.add('report', { event: '../../etc', settings, build: 'all' });
      const worse = await queue.add('report', { event: 'event-1', folder: '/tmp/elsewhere', root: '/', settings: 7 });
      const own = worker(out);
      while (!(await bad.isCompleted()) || !(await worse.isFailed())) await pause(100);
      own.process.kill('SIGINT');
      await own.ended;
      await queue.close();
      expect(Object.keys(snapshot(out))).toEqual([]);
    });
  },
);
