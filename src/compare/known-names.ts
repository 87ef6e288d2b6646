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

/**
 * Loose keys of the words by which the articles name persons; countries are nobody. Not name keys: «خلال» (during) has
 * that of «خليل», and each article has its own spelling of a name beside the title once.
 */
export function knownNames(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  const all = new Map<string, number>();
  for (const { sentences } of articles) {
    for (const { tokens } of sentences) for (const token of tokens) if (token.kind === 'word') add(all, token.loose);
  }
  const named = new Map<string, number>();
  const runs = flatMap(articles, ({ pack, sentences }) =>
    flatMap(sentences, (sentence) => [
      ...nameRuns(sentence.names).map((run) => keysOfName(run, all)),
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
      (run) => run.filter((key, index) => share(key) >= (index > 0 ? WITHIN_A_NAME : AT_LEAST)),
    ).filter((key) => !others.has(key)),
  );
}

/**
 * Tells which words of a sentence name a person: those of a name of which one word at least is known («محمد بن سعيد
 * الكندي»), and known ones that stand alone.
 */
export function nameTest({ names }: AnalysedSentence, known: ReadonlySet<string>): (token: Token) => boolean {
  const together = new Set(
    flatMap(nameRuns(names), (run) => (run.some((token) => isKnownName(token, known)) ? run : [])),
  );
  return (token) => together.has(token) || (token.proclitics === 0 && isKnownName(token, known));
}

const isKnownName = ({ forms }: Token, known: ReadonlySet<string>): boolean =>
  forms.role !== 'title' && forms.isContent && known.has(forms.loose);

const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Names that stand together: «دونالد ترامب» is one. */
export function nameRuns(names: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of names) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || token.start - last.end > NEXT_WORD) runs.push([token]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}

/** A word that comes only once, right behind a name that comes often, is the next word: «الرئيس بايدن مسارا». */
function keysOfName(run: readonly Token[], all: ReadonlyMap<string, number>): string[] {
  const count = (one: Token): number => all.get(one.loose) ?? 0;
  const isNextWord = (token: Token, index: number): boolean =>
    count(token) === 1 && run.slice(0, index).some((other) => count(other) >= OFTEN);
  return run.filter((token, index) => !isNextWord(token, index)).map((token) => token.loose);
}

/** UTF-16 units between the words of one name, at most: a space, or a comma and a space. */
const NEXT_WORD = 2;

const LONGEST_BARE_NAME = 3;

/** An accusation names the accused as well, and before the colon of a headline stands a verb too («ترامب يتراجع: …»). */
const NAMES_NO_SPEAKER: ReadonlySet<string> = new Set(['hostile', 'headline']);

/** «قال ديميتري بيسكوف»: two or three bare words after a reporting verb, all of which the event has again. */
const bareSpeaker = (
  { tokens, attributions }: AnalysedSentence,
  all: ReadonlyMap<string, number>,
  pack: LanguagePack,
): string[][] =>
  flatMap(attributions, ({ speaker, introduced, verbClass }) => {
    const { span } = speaker;
    if (!introduced || NAMES_NO_SPEAKER.has(verbClass) || span === undefined || speaker.basis !== 'named') return [];
    const words = tokens.filter((token) => contains(span, token));
    const bare = words.every((token) => token.kind === 'word' && token.forms.role === 'none' && pack.mayBeName(token));
    const keys = words.map((token) => token.loose);
    return bare &&
      words.length >= 2 &&
      words.length <= LONGEST_BARE_NAME &&
      keys.every((key) => (all.get(key) ?? 0) >= 2)
      ? [keys]
      : [];
  });

/** Countries, alliances, reporting verbs and unnamed sources: words that stand behind titles or verbs and are nobody's name. */
function otherKeys(pack: LanguagePack): readonly string[] {
  const known = OTHER_KEYS.get(pack);
  if (known !== undefined) return known;
  const others = pack.lexicon.filter(
    (entry) => namesAPlace(entry) || entry.category === 'reporting' || entry.class === 'anon-source',
  );
  const keys = flatMap(others, ({ forms }) => forms.flat().map((word) => pack.looseKey(word)));
  OTHER_KEYS.set(pack, keys);
  return keys;
}

/** A language's own lexicon never changes. */
const OTHER_KEYS = new WeakMap<LanguagePack, readonly string[]>();
