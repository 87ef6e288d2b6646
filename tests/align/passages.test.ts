import { expect, test } from 'vitest';
import { type Edge, Edges } from '../../src/align/edges.ts';
import { choosePassages } from '../../src/align/passages.ts';

/**
 * Units are letters with the number of their article: `a1 b1 a2 …`. Edges: `a1-a2 .9`. Wanted: passages, each a
 * set of units.
 */
function passages(units: string, edges: string): string[] {
  const names = units.split(' ');
  const list = edges.split(', ').map((edge): Edge => {
    const [pair = '', probability = '0'] = edge.split(' ');
    const [a = '', b = ''] = pair.split('-');
    const [x, y] = [names.indexOf(a), names.indexOf(b)].sort((p, q) => p - q);
    return { a: x ?? 0, b: y ?? 0, probability: Number(probability) };
  });
  list.sort((x, y) => x.a - y.a || x.b - y.b);
  const articles = names.map((name) => Number(name.at(-1)));
  return choosePassages(articles, new Edges(names.length, list), { threshold: 0.35, sameArticleCost: 0.5 }).map(
    (passage) => passage.map((unit) => names[unit]).join(' '),
  );
}

test.each([
  ['one likely pair', 'a1 a2', 'a1-a2 .9', ['a1 a2']],
  ['an unlikely pair is none', 'a1 a2', 'a1-a2 .3', []],
  ['three articles agree', 'a1 a2 a3', 'a1-a2 .9, a2-a3 .8, a1-a3 .5', ['a1 a2 a3']],
  ['a chain is not one statement', 'a1 a2 a3', 'a1-a2 .9, a2-a3 .8, a1-a3 .01', ['a1 a2', 'a2 a3']],
  ['a lede tells two statements', 'a1 b1 l2', 'a1-l2 .9, b1-l2 .8', ['a1 b1 l2']],
  ['two statements side by side', 'a1 b1 a2 b2', 'a1-a2 .9, b1-b2 .9, a1-b2 .02, b1-a2 .02', ['a1 a2', 'b1 b2']],
] as const)('%s', (_name, units, edges, wanted) => {
  expect(passages(units, edges)).toEqual(wanted);
});
