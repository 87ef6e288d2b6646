/**
 * The best few partners of each unit in each article. Scores are ranked by size, equal ones by the unit that comes first,
 * so it does not matter in which order they are offered.
 */
export class BestPartners {
  readonly #articles: number;
  readonly #most: number;
  /** Places for the best of each unit in each article, best first. */
  readonly #partners: Int32Array;
  readonly #scores: Float64Array;
  readonly #counts: Int32Array;

  /** `most`: how many a unit keeps in one article. */
  constructor(units: number, articles: number, most: number) {
    this.#articles = articles;
    this.#most = most;
    this.#counts = new Int32Array(units * articles);
    this.#partners = new Int32Array(units * articles * most);
    this.#scores = new Float64Array(units * articles * most);
  }

  offer(unit: number, article: number, partner: number, score: number): void {
    const list = unit * this.#articles + article;
    const start = list * this.#most;
    const count = this.#counts[list] ?? 0;
    let at = start + count;
    while (at > start && this.#isBetter(partner, score, at - 1)) at--;
    const end = start + Math.min(count + 1, this.#most);
    if (at >= end) return;
    this.#partners.copyWithin(at + 1, at, end - 1);
    this.#scores.copyWithin(at + 1, at, end - 1);
    this.#partners[at] = partner;
    this.#scores[at] = score;
    this.#counts[list] = end - start;
  }

  /** Of all articles together, at most so many. */
  of(unit: number, most: number): number[] {
    const places: number[] = [];
    for (let list = unit * this.#articles; list < (unit + 1) * this.#articles; list++) {
      const start = list * this.#most;
      for (let place = start; place < start + (this.#counts[list] ?? 0); place++) places.push(place);
    }
    const partnerAt = (place: number): number => this.#partners[place] ?? 0;
    const scoreAt = (place: number): number => this.#scores[place] ?? 0;
    return places
      .sort((x, y) => scoreAt(y) - scoreAt(x) || partnerAt(x) - partnerAt(y))
      .slice(0, most)
      .map(partnerAt);
  }

  #isBetter(partner: number, score: number, place: number): boolean {
    const known = this.#scores[place] ?? 0;
    return score > known || (score === known && partner < (this.#partners[place] ?? 0));
  }
}
