import { byDayAndKey, type Telling } from './collected-story.ts';
import { sameEventEvidence } from './evidence.ts';
import { logOdds, type SameEventModel } from './same-event.ts';

/**
 * Log-odds that two tellings are of one event. A pair is asked for as a link, then by each cluster it comes to lie in, and
 * last by the event: it is measured once.
 */
export class PairOdds {
  readonly #model: SameEventModel;
  readonly #known = new WeakMap<Telling, Map<Telling, number>>();

  constructor(model: SameEventModel) {
    this.#model = model;
  }

  /**
   * Forgets what a telling that leaves the window was measured with. Keys that are held weakly are not enough: each
   * telling would hold the earlier ones it was measured with, these theirs, and so on to the first day.
   */
  forget(telling: Telling): void {
    this.#known.delete(telling);
  }

  of(a: Telling, b: Telling): number {
    return byDayAndKey(a, b) < 0 ? this.#ofOrdered(b, a) : this.#ofOrdered(a, b);
  }

  #ofOrdered(later: Telling, earlier: Telling): number {
    const withEarlier = this.#withEarlier(later);
    const known = withEarlier.get(earlier);
    if (known !== undefined) return known;
    const odds = logOdds(this.#model, sameEventEvidence(later, earlier));
    withEarlier.set(earlier, odds);
    return odds;
  }

  #withEarlier(later: Telling): Map<Telling, number> {
    const known = this.#known.get(later);
    if (known !== undefined) return known;
    const fresh = new Map<Telling, number>();
    this.#known.set(later, fresh);
    return fresh;
  }
}
