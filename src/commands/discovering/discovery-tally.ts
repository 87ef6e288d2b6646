import type { RejectedRow } from '../../corpus/import/record.ts';
import { count } from '../../report/labels.ts';
import { dim, type Output } from '../output.ts';
import type { EventLine } from './event-line.ts';

/** Past this many rejected rows a run says only how many more there were. */
const MOST_SAID = 20;
/** Events that are named at the end. */
const MOST_NAMED = 15;

/** What a run of discovery has come to. */
export class DiscoveryTally {
  readonly #output: Output;
  readonly #fewestOutlets: number;
  #articles = 0;
  #rejected = 0;
  #events = 0;
  #told = 0;
  #copies = 0;
  #filed = 0;
  #known = 0;
  #moved = 0;
  #unfiled = 0;
  #largest: readonly EventLine[] = [];

  constructor(output: Output, fewestOutlets: number) {
    this.#output = output;
    this.#fewestOutlets = fewestOutlets;
  }

  get articles(): number {
    return this.#articles;
  }

  get hasProblems(): boolean {
    return this.#rejected + this.#unfiled > 0;
  }

  article(): void {
    this.#articles++;
  }

  rejected({ place, reason }: RejectedRow): void {
    this.#rejected++;
    if (this.#rejected <= MOST_SAID) this.#output.warn(`${place}: rejected: ${reason}`);
  }

  event(event: EventLine): void {
    this.#events++;
    this.#copies += event.articles.filter(({ copy }) => copy !== undefined).length;
    if (event.outlets.length < this.#fewestOutlets) return;
    this.#told++;
    this.#largest = [...this.#largest, event].sort(byOutlets).slice(0, MOST_NAMED);
  }

  filed(kind: 'filed' | 'known'): void {
    if (kind === 'filed') this.#filed++;
    else this.#known++;
  }

  moved(): void {
    this.#moved++;
  }

  notFiled(place: string, reason: string): void {
    this.#unfiled++;
    if (this.#unfiled <= MOST_SAID) this.#output.warn(`${place}: not filed: ${reason}`);
  }

  print(manner: 'whole' | 'brief', isStopped: boolean): void {
    const say = (text: string): void => (manner === 'brief' ? this.#output.warn(text) : this.#output.line(dim(text)));
    if (manner === 'whole') this.#printLargest();
    const unsaid = this.#rejected - MOST_SAID;
    if (unsaid > 0) say(`… and ${count(unsaid, 'more row')} rejected`);
    say(
      [
        `${count(this.#articles, 'article')} read`,
        ...(this.#rejected > 0 ? [`${count(this.#rejected, 'row')} rejected`] : []),
        ...(isStopped
          ? ['stopped: the same command goes on where it was']
          : [
              count(this.#events, 'event'),
              `${this.#told.toLocaleString('en')} of them in ${this.#fewestOutlets} outlets or more`,
              `${count(this.#copies, 'copy', 'copies')} marked`,
            ]),
        ...(this.#filed > 0 ? [`${count(this.#filed, 'article')} filed`] : []),
        ...(this.#known > 0 ? [`${this.#known.toLocaleString('en')} filed before`] : []),
        ...(this.#moved > 0 ? [`${this.#moved.toLocaleString('en')} moved to another event`] : []),
      ].join(', '),
    );
  }

  #printLargest(): void {
    for (const { event, title, articles, outlets } of this.#largest) {
      this.#output.line(title);
      this.#output.line(dim(`  ${event}  ${count(articles.length, 'article')}, ${outlets.join(', ')}`));
    }
  }
}

const byOutlets = (a: EventLine, b: EventLine): number =>
  b.outlets.length - a.outlets.length || b.articles.length - a.articles.length || (a.event < b.event ? -1 : 1);
