import { join, relative } from 'node:path';
import { locateWorkspace } from '../corpus/locate.ts';
import { eventIds, type Workspace } from '../corpus/workspace.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../model/errors.ts';
import { isReportFormat, type ReportFormatName } from '../model/report-format.ts';
import type { ReportContext } from '../report/context.ts';
import { REPORT_FORMATS } from '../report/formats.ts';
import type { LanguageId } from '../words/language-id.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Output } from './output.ts';
import { progressOf, rateOf } from './progress.ts';
import { buildAll, usualWorkers } from './reporting/build-all.ts';
import { bytesOf, isCurrent, type ReportJob } from './reporting/build-report.ts';
import { ReportTally } from './reporting/report-tally.ts';
import { contextOf, type ReportSettings } from './reporting/settings.ts';
import { isInShard, parseShard, type Shard } from './reporting/shard.ts';
import { type ReportStore, reportStore } from './reporting/store/report-store.ts';
import { whenChanged } from './reporting/when-changed.ts';
import { wholeNumber } from './whole-number.ts';

export interface ReportOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly all?: boolean;
  /** Names of formats, parted by commas. */
  readonly format?: string;
  readonly lang?: LanguageId;
  readonly bom?: boolean;
  readonly detail?: ReportContext['detail'];
  readonly workers?: string;
  readonly redis?: string;
  readonly shard?: string;
  readonly force?: boolean;
  readonly check?: boolean;
  readonly watch?: boolean;
}

/** One run of the command: what to report on, how, and to where. */
interface ReportRun {
  readonly workspace: Workspace;
  readonly named: readonly string[];
  /** Where reports go: a folder, or `s3://bucket/prefix`. */
  readonly out: string;
  readonly settings: ReportSettings;
  readonly build: ReportJob['build'];
  readonly workers: number | undefined;
  /** Address of the server whose workers build, instead of this machine. */
  readonly redis: string | undefined;
  readonly shard: Shard | undefined;
  readonly all: boolean;
}

/** Writes reports of events in the formats asked for. A broken event is said, and leaves the others alone. */
export async function runReport(events: readonly string[], options: ReportOptions, output: Output): Promise<number> {
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  if (events.length === 0 && !options.all) throw new UserError('no event named', 'Name events, or use --all.');
  if (options.check && (options.watch || options.force))
    throw new UserError('--check writes nothing', 'Leave out --watch and --force, or --check.');
  const run: ReportRun = {
    workspace,
    named: events,
    out: options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports'),
    settings: {
      formats: formatsOf(options.format),
      language: options.lang ?? 'en',
      byteOrderMark: options.bom ?? false,
      detail: options.detail ?? 'full',
    },
    build: options.check ? 'check' : options.force ? 'all' : 'changed',
    workers: options.workers === undefined ? undefined : wholeNumber('--workers', options.workers, 1),
    redis: options.redis,
    shard: options.shard === undefined ? undefined : parseShard(options.shard),
    all: options.all ?? false,
  };
  return untilInterrupted(async (signal) => {
    if (!options.watch) return report(run, signal, output);
    // Watching begins first: a large batch takes minutes, in which people go on writing.
    const changes = whenChanged(workspace, signal);
    await report(run, signal, output);
    output.line(`watching ${relative(process.cwd(), workspace.root) || '.'}; Ctrl-C ends`);
    for await (const _ of changes) await report({ ...run, build: 'changed' }, signal, output);
    return EXIT.interrupted;
  });
}

async function report(run: ReportRun, signal: AbortSignal, output: Output): Promise<number> {
  const { workspace, out, settings, build, shard } = run;
  const store = await reportStore(out);
  const named = run.all ? await eventIds(workspace) : run.named;
  const ids = shard === undefined ? named : named.filter((event) => isInShard(event, shard));
  const tally = new ReportTally(ids.length);
  const progress = progressOf(ids.length);
  const started = Date.now();
  if (build !== 'check') await store.tidy();
  const jobs = ids.map((event): ReportJob => ({ root: workspace.root, event, out, settings, build }));
  const built =
    run.redis === undefined
      ? buildAll(jobs, run.workers ?? usualWorkers(jobs.length), signal)
      : (await import('./queue/build-on-queue.ts')).buildOnQueue(jobs, run.redis, signal);
  for await (const one of built) {
    tally.add(one);
    const rate = rateOf(tally.done, Date.now() - started);
    progress.at(tally.done, `${tally.done.toLocaleString('en')} of ${ids.length.toLocaleString('en')} events  ${rate}`);
  }
  progress.end();
  // The index is over all events: `report --all` once more writes it, and finds the rest up to date.
  if (run.all && shard === undefined && !signal.aborted) await indexPages(run, store, tally);
  tally.print(output, out);
  if (signal.aborted) return EXIT.interrupted;
  if (tally.hasBugs) return EXIT.bug;
  return tally.hasProblems ? (ids.length === 1 && build !== 'check' ? EXIT.userError : EXIT.partly) : EXIT.done;
}

/** The pages over all events, for the formats that have one. */
async function indexPages({ settings, build }: ReportRun, store: ReportStore, tally: ReportTally): Promise<void> {
  for (const name of settings.formats) {
    const page = (await REPORT_FORMATS[name]()).index?.(tally.facts(), contextOf(settings));
    if (page === undefined || (await isCurrent(store, page))) continue;
    if (build === 'check') tally.stale(page.name);
    else await store.write(page.name, bytesOf(page.content));
  }
}

/** @throws UserError when there is no name, or a name is no format's. */
function formatsOf(list = 'md'): readonly ReportFormatName[] {
  const known = `The formats are ${Object.keys(REPORT_FORMATS).join(', ')}.`;
  const names = new Set(list.split(',').map((name) => name.trim()));
  names.delete('');
  if (names.size === 0) throw new UserError('no format named', known);
  return [...names].map((name) => {
    if (isReportFormat(name)) return name;
    throw new UserError(`there is no format “${name}”`, known);
  });
}
