import { BUG_REMARK } from '../../model/errors.ts';
import { KIND_MARKS } from '../../model/marks.ts';
import { type EventFacts, totalsOf } from '../../report/event-facts.ts';
import { count } from '../../report/labels.ts';
import { dim, type Output } from '../output.ts';
import type { EventReport } from './build-report.ts';

/** What a run has come to, and its table at the end. */
export class ReportTally {
  readonly #asked: number;
  readonly #reports: EventReport[] = [];
  readonly #stale: string[] = [];

  constructor(asked: number) {
    this.#asked = asked;
  }

  add(report: EventReport): void {
    this.#reports.push(report);
  }

  /** A page over all events that is out of date. */
  stale(file: string): void {
    this.#stale.push(file);
  }

  get done(): number {
    return this.#reports.length;
  }

  get hasProblems(): boolean {
    return this.#stale.length > 0 || this.#reports.some(({ kind }) => kind === 'failed' || kind === 'stale');
  }

  get hasBugs(): boolean {
    return this.#reports.some((report) => report.kind === 'failed' && report.fault === 'program');
  }

  /** Facts of the events that could be compared, by id: workers end in any order. */
  facts(): readonly EventFacts[] {
    return this.#reports
      .flatMap((report) => (report.kind === 'failed' ? [] : [report.facts]))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  print(output: Output, folder: string): void {
    const facts = this.facts();
    if (facts.length > 1) for (const line of tableOf(facts)) output.line(line);
    for (const report of [...this.#reports].sort((a, b) => (a.event < b.event ? -1 : 1))) {
      if (report.kind === 'failed') for (const line of failureOf(report)) output.warn(line);
      else if (report.kind === 'stale') output.warn(`${report.event}: out of date: ${report.files.join(', ')}`);
      else if (this.#asked <= FILES_LISTED) for (const file of report.files) output.line(`${folder}/${file}`);
    }
    if (this.hasBugs) output.warn(BUG_REMARK);
    for (const file of this.#stale) output.warn(`out of date: ${file}`);
    output.line(dim(this.#outcome(folder)));
  }

  #outcome(folder: string): string {
    const of = (kind: EventReport['kind']): number => this.#reports.filter((report) => report.kind === kind).length;
    const left = this.#asked - this.done;
    return [
      ...(of('written') > 0 ? [`${count(of('written'), 'event')} written to ${folder}`] : []),
      ...(of('unchanged') > 0 ? [`${count(of('unchanged'), 'event')} up to date`] : []),
      ...(of('stale') > 0 ? [`${count(of('stale'), 'event')} out of date`] : []),
      ...(of('failed') > 0 ? [`${count(of('failed'), 'event')} failed`] : []),
      ...(left > 0 ? [`stopped: ${count(left, 'event')} not begun`] : []),
    ].join(', ');
  }
}

/** In one line where the files are to blame; where the program is, its trace. */
const failureOf = ({ event, fault, message }: Extract<EventReport, { kind: 'failed' }>): string[] =>
  fault === 'program' ? `${event}: ${message}`.split('\n') : [`${event}: ${message}`];

/** Of fewer events every file is named. */
const FILES_LISTED = 5;
/** A longer table is read in the index page. */
const ROWS = 40;

function tableOf(facts: readonly EventFacts[]): string[] {
  const totals = totalsOf(facts);
  const header = [
    'event',
    'articles',
    'passages',
    ...totals.findings.map(({ kind }) => KIND_MARKS[kind]),
    'candidates',
  ];
  const rows = facts
    .slice(0, ROWS)
    .map(({ id, articles, passages, findings, candidates }) => [
      id,
      ...[articles, passages, findings.wording, findings.emphasis, findings.omission, candidates].map(String),
    ]);
  const sums = [
    count(totals.events, 'event'),
    ...[totals.articles, totals.passages, ...totals.findings.map(({ count: own }) => own), totals.candidates].map(
      String,
    ),
  ];
  const table = [header, ...rows, sums];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const more = facts.length - rows.length;
  return [...lines.slice(0, -1), ...(more > 0 ? [`… and ${count(more, 'event')} more`] : []), ...lines.slice(-1)];
}
