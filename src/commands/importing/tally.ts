import type { RejectedRow } from '../../corpus/import/record.ts';
import { INBOX } from '../../corpus/workspace.ts';
import { EXIT } from '../../exit-codes.ts';
import { type Article, publicationDay } from '../../model/article.ts';
import { inertJson } from '../../model/inert.ts';
import { count } from '../../report/labels.ts';
import type { Output } from '../output.ts';
import type { Filed } from './filing.ts';

/** Past this many single lines a run says only how many more there were. */
const MOST_LINES = 20;

/** What a run says of its articles, one by one and in the end. */
export class Tally {
  readonly #output: Output;
  /** `each`: a line an article; `sum`: remarks and the end only; `json`: one document at the end. */
  readonly #manner: 'each' | 'sum' | 'json';
  readonly #articles: object[] = [];
  #filed = 0;
  #waiting = 0;
  #known = 0;
  #rejected = 0;
  #unreadable = 0;
  #remarks = 0;
  #unsaid = 0;
  #rejectFiles: readonly string[] = [];

  constructor(output: Output, manner: 'each' | 'sum' | 'json') {
    this.#output = output;
    this.#manner = manner;
  }

  get filed(): number {
    return this.#filed;
  }

  article(place: string, filed: Filed): void {
    if (filed.kind === 'known') {
      this.#known++;
      if (this.#manner === 'each' || filed.basis === 'text')
        this.#say(
          `${place}: already there as “${filed.id}” in “${filed.event}”${filed.basis === 'text' ? ' (other bytes, the same text)' : ''}`,
        );
      this.#keep({ place, status: 'known', event: filed.event, id: filed.id });
      return;
    }
    const { article, remarks } = filed;
    this.#filed++;
    if (article.event === INBOX) this.#waiting++;
    for (const remark of remarks) this.#say(`${article.id}: ${remark}`);
    if (this.#manner === 'each') this.#describe(article);
    this.#keep({ place, status: 'filed', event: article.event, id: article.id, remarks });
  }

  /** What a person checks first: where it went, whose it is, from when, what was left out. */
  #describe({ event, id, outlet, language, published, headline, excluded, body }: Article): void {
    const when =
      published.basis === 'unknown'
        ? 'date unknown'
        : `${publicationDay(published)}${published.basis === 'inferred' ? ` (inferred: ${published.reason})` : ''}`;
    this.#output.line(`${event}/${id}`);
    this.#output.line(`  ${headline}`);
    this.#output.line(
      `  ${outlet}, ${language}, ${when}; ${count(body.split('\n').length, 'paragraph')}, ${count(excluded.length, 'line')} left out`,
    );
  }

  rejected({ place, reason }: RejectedRow, file: string): void {
    this.#rejected++;
    if (!this.#rejectFiles.includes(file)) this.#rejectFiles = [...this.#rejectFiles, file];
    this.#say(`${place}: rejected: ${reason}`);
    this.#keep({ place, status: 'rejected', reason });
  }

  unreadable(name: string, reason: string): void {
    this.#unreadable++;
    this.#output.warn(`framediff: ${reason}`);
    this.#keep({ place: name, status: 'unreadable', reason });
  }

  /** Says what was done, and returns the exit code. */
  finish(root: string, stopped: boolean): number {
    if (this.#unsaid > 0) this.#output.warn(`… and ${count(this.#unsaid, 'more line')} like these`);
    if (this.#manner === 'json')
      this.#output.raw(`${inertJson({ workspace: root, stopped, articles: this.#articles })}\n`);
    else this.#output.line(`${stopped ? 'stopped: ' : ''}${this.#sum().join(', ')}: ${root}`);
    for (const file of this.#rejectFiles) this.#output.warn(`rejected rows, with reasons: ${file}`);
    if (this.#waiting > 0 && this.#manner !== 'json')
      this.#output.line('Waiting articles get an event with `framediff move ARTICLE EVENT`.');
    if (stopped) return EXIT.interrupted;
    if (this.#unreadable > 0) return EXIT.userError;
    return this.#rejected > 0 ? EXIT.partly : EXIT.done;
  }

  #sum(): string[] {
    const parts = [`${count(this.#filed, 'article')} imported`];
    if (this.#waiting > 0) parts.push(`${this.#waiting} of them waiting in the inbox`);
    if (this.#known > 0) parts.push(`${this.#known} already there`);
    if (this.#rejected > 0) parts.push(`${this.#rejected} rejected`);
    if (this.#unreadable > 0) parts.push(`${count(this.#unreadable, 'file')} could not be read`);
    return parts;
  }

  #say(line: string): void {
    if (this.#manner === 'json') return;
    this.#remarks++;
    if (this.#remarks > MOST_LINES) this.#unsaid++;
    else this.#output.warn(line);
  }

  #keep(article: object): void {
    if (this.#manner === 'json') this.#articles.push(article);
  }
}
