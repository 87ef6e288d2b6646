import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';
import { type AlignedEvent, AlignedEventSchema, type BasilArticle, goldFolder } from './basil.ts';

const SETS = new URL('./basil/', import.meta.url);

const article = (source: BasilArticle['source'], title: string, ...paragraphs: string[][]): BasilArticle => ({
  'triplet-uuid': 't',
  source,
  title,
  date: '2018-04-06',
  'body-paragraphs': paragraphs,
});

const FOX = article('fox', ' The mayor 😀 quits ', ['He left.  ', ' ', 'Nobody\nasked why.'], ['A vote follows.']);
const NYT = article('nyt', 'Mayor resigns', ['The mayor resigned.']);

const aligned = (foxnews: readonly number[]): AlignedEvent => ({
  event: 'en-mayor',
  triplet: 't',
  groups: [{ relation: 'same', members: { foxnews: [...foxnews], nytimes: [1] } }],
  notAligned: [{ foxnews: [3], nytimes: [0] }],
});

describe('hand-aligned English events', () => {
  test('a sentence is found where the gold file says, counted in code points', () => {
    const { gold, texts } = goldFolder(aligned([1, 2]), [FOX, NYT]);
    const { files, groups } = parseGold(JSON.stringify(gold), 'gold.json');
    const text = texts['foxnews.txt'] ?? '';
    expect(text).toBe('The mayor 😀 quits\n\nHe left. Nobody asked why.\nA vote follows.\n');
    const points = [...text];
    for (const { start, end, text: sentence } of files['foxnews.txt']?.sentences ?? [])
      expect(points.slice(start, end).join('')).toBe(sentence);
    expect(groups[0]?.members[0]).toEqual({ file: 'foxnews.txt', sentences: [1, 2] });
  });

  test('a sentence that its article does not have is named', () => {
    expect(() => goldFolder(aligned([4]), [FOX, NYT])).toThrow('en-mayor: foxnews has no sentence 4');
  });

  test.each(readdirSync(SETS))('%s joins sentences of different articles', (file) => {
    const { groups, notAligned } = v.parse(AlignedEventSchema, JSON.parse(readFileSync(new URL(file, SETS), 'utf8')));
    for (const members of [...groups.map((group) => group.members), ...notAligned])
      expect(Object.keys(members).length).toBeGreaterThan(1);
  });
});
