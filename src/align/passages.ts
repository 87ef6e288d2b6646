import { Clusters } from './clusters.ts';
import type { Edge, Edges } from './edges.ts';
import { Gains, type PassageSettings } from './gains.ts';

/**
 * Chooses passages over all articles of an event at once. Pairs of statements are edges with a probability;
 * a passage gains the log-odds (above the threshold's) of each of its cross-article pairs and pays for each
 * pair of one article. The sum over all passages is what is maximized (correlation clustering, Bansal, Blum &
 * Chawla 2004): merges along the likeliest pairs, then moves of single statements until none helps.
 *
 * A partition alone would be wrong: a lede tells what three later sentences tell one by one, and cutting it to
 * one passage cost .08 core F1 on hand-aligned sets. So likely pairs that the first layer left open are
 * clustered again, with the pairs already covered neither for nor against (overlapping correlation clustering,
 * Bonchi, Gionis & Ukkonen 2011).
 */

/** Sets of units, each with units of at least two articles; `articleOf[unit]` names the article. */
export function choosePassages(articleOf: readonly number[], edges: Edges, settings: PassageSettings): number[][] {
  const likely = edges.list
    .filter((edge) => edge.probability > settings.threshold)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const gains = new Gains(articleOf, edges, settings);
  const passages: number[][] = [];
  let open = likely;
  for (let round = 0; round < MOST_LAYERS && open.length > 0; round++) {
    const layer = layerOf(articleOf, open, gains);
    if (layer.length === 0) break;
    passages.push(...layer);
    for (const passage of layer) gains.settle(passage);
    open = open.filter((edge) => !gains.isSettled(edge));
  }
  return passages;
}

/** Each layer covers pairs that the ones before left open; few remain after two. */
const MOST_LAYERS = 4;

function layerOf(articleOf: readonly number[], open: readonly Edge[], gains: Gains): number[][] {
  const clusters = new Clusters(articleOf.length, gains);
  for (const edge of open) clusters.mergeIfBetter(edge.a, edge.b);
  clusters.moveSingles();
  return clusters.groups().filter((group) => new Set(group.map((unit) => articleOf[unit])).size > 1);
}
