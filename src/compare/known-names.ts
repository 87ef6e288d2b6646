import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import { namesAPlace } from '../language/concepts.ts';
import type { LanguagePack, Token } from '../language/pack.ts';
import { flatMap } from '../model/flat-map.ts';
import { contains } from '../model/span.ts';

/** A word that stands as a name this often, or in this share of its places, is one. «تحدث» after «الوزير» is none. */
const OFTEN = 3;
const MOSTLY = 0.34;
/** Below this share even a word that follows a title often is none («حارس ليفربول»). */
const AT_LEAST = 0.15;
/** «تيريزا ماي»: the family name comes alone most of the time. */
const WITHIN_A_NAME = 0.04;

/** Name keys of everybody whom the articles name with a title or by capital letters; countries are nobody. */
export function knownNameKeys(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  const all = new Map<string, number>();
  for (const { sentences } of articles) {
    for (const { tokens } of sentences)
      for (const token of tokens) if (token.kind === 'word') add(all, token.forms.nameKey);
  }
  const named = new Map<string, number>();
  const runs = flatMap(articles, ({ pack, sentences }) =>
    flatMap(sentences, (sentence) => [
      ...namesTogether(sentence.names, all, pack),
      ...bareSpeaker(sentence, all, pack),
    ]),
  );
  for (const key of runs.flat()) add(named, key);
  const others = new Set(flatMap(articles, ({ pack }) => otherKeys(pack)));
  const share = (key: string): number => (named.get(key) ?? 0) / (all.get(key) ?? 1);
  const isName = (key: string): boolean =>
    share(key) >= MOSTLY || ((named.get(key) ?? 0) >= OFTEN && share(key) >= AT_LEAST);
  return new Set(
    flatMap(
      runs.filter((run) => run.some(isName)),
      (run) => run.filter((key, index) => share(key) >= (index === 1 ? WITHIN_A_NAME : AT_LEAST)),
    ).filter((key) => !others.has(key)),
  );
}

const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Keys of the names that stand together: «دونالد ترامب» is one name. */
function namesTogether(names: readonly Token[], all: ReadonlyMap<string, number>, pack: LanguagePack): string[][] {
  const runs: Token[][] = [];
  for (const token of names) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!pack.mayBeName(token)) continue;
    if (run === undefined || last === undefined || token.start - last.end > NEXT_WORD) runs.push([token]);
    else if (!isNextWord(token, run, all)) run.push(token);
  }
  return runs.map((run) => run.map((token) => token.forms.nameKey));
}

/** A word that comes only once, right behind a name that comes often, is the next word: «الرئيس بايدن مسارا». */
const isNextWord = (token: Token, run: readonly Token[], all: ReadonlyMap<string, number>): boolean => {
  const count = (one: Token): number => all.get(one.forms.nameKey) ?? 0;
  return count(token) === 1 && run.some((other) => count(other) >= OFTEN);
};

/** UTF-16 units between the words of one name, at most: a space, or a comma and a space. */
const NEXT_WORD = 2;

const LONGEST_BARE_NAME = 3;

/**
 * «قال ديميتري بيسكوف»: two or three bare words after a reporting verb, all of which the event has again; an
 * accusation names the accused as well.
 */
const bareSpeaker = (
  { tokens, attributions }: AnalysedSentence,
  all: ReadonlyMap<string, number>,
  pack: LanguagePack,
): string[][] =>
  flatMap(attributions, ({ speaker, introduced, verbClass }) => {
    const { span } = speaker;
    if (!introduced || verbClass === 'hostile' || span === undefined || speaker.basis !== 'named') return [];
    const words = tokens.filter((token) => contains(span, token));
    const bare = words.every((token) => token.kind === 'word' && token.forms.role === 'none' && pack.mayBeName(token));
    const keys = words.map((token) => token.forms.nameKey);
    return bare &&
      words.length >= 2 &&
      words.length <= LONGEST_BARE_NAME &&
      keys.every((key) => (all.get(key) ?? 0) >= 2)
      ? [keys]
      : [];
  });

/** Countries, alliances and reporting verbs: words that stand behind titles and are nobody's name. */
function otherKeys(pack: LanguagePack): readonly string[] {
  const known = OTHER_KEYS.get(pack);
  if (known !== undefined) return known;
  const others = pack.lexicon.filter((entry) => namesAPlace(entry) || entry.category === 'reporting');
  const keys = flatMap(others, ({ forms }) =>
    forms.flat().map((word) => pack.nameKey(pack.looseKey(word)) || pack.looseKey(word)),
  );
  OTHER_KEYS.set(pack, keys);
  return keys;
}

/** A language's own lexicon never changes. */
const OTHER_KEYS = new WeakMap<LanguagePack, readonly string[]>();
