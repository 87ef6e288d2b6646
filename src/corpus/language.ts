import { wordHashes } from '../model/word-hashes.ts';
import { mainScript, type Script } from './script.ts';

/** Which language a text is in, by its script and its commonest words. */

interface Written {
  readonly script: Script;
  /** Language taken where no word tells. */
  readonly usual: string;
  readonly languages: readonly string[];
  /** Hashes of words that are common in some of the script's languages and rare in the others, and in which. */
  readonly words: ReadonlyMap<number, readonly string[]>;
}

function written(script: Script, usual: string, lists: Readonly<Record<string, string>> = {}): Written {
  const words = new Map<number, string[]>();
  for (const [language, list] of Object.entries(lists))
    for (const word of wordHashes(list)) words.set(word, [...(words.get(word) ?? []), language]);
  return { script, usual, languages: Object.keys(lists), words };
}

const WRITTEN: readonly Written[] = [
  written('arabic', 'ar', {
    ar: 'من في على إلى الى أن ان التي الذي هذا هذه عن كان قال بين بعد ما لم وقد',
    fa: 'از به که در را این است با برای آن های شد کرد یک',
    ur: 'کے میں کی ہے سے نے کو کا اور ہیں پر تھا',
    ckb: 'لە بە کە بۆ ئەو دا ئەم و لەگەڵ',
  }),
  written('latin', 'en', {
    en: 'the of and to in that is for was on with said has by from',
    fr: 'le la les des et une est dans du qui pour pas sur avec',
    de: 'der die das und nicht mit ist den von zu auf für ein',
    es: 'el los las una que del por con para como se más',
    it: 'il che della di un per non sono con alla gli',
    tr: 'bir ve bu için ile olarak da de daha sonra',
  }),
  written('cyrillic', 'ru'),
  written('hebrew', 'he'),
  written('greek', 'el'),
  written('han', 'zh'),
];

/** So much of a text shows its language. */
const SAMPLE = 1_500;
/** So few words tell nothing. */
const TELLING_WORDS = 5;

/**
 * Language code of a text. What a page states is believed where the text does not contradict it: many Arabic
 * pages call themselves English.
 */
export function languageOf(text: string, stated?: string): string {
  const sample = text.slice(0, SAMPLE);
  const main = mainScript(sample);
  const script = WRITTEN.find((one) => one.script === main);
  const named = /^[a-z]{2,3}(?![a-z])/i.exec(stated?.trim() ?? '')?.[0].toLowerCase();
  if (script === undefined) return named ?? 'ar';
  const uses = wordUses(sample, script);
  const [best, most] = [...uses].sort((a, b) => b[1] - a[1])[0] ?? [script.usual, 0];
  const guessed = most >= TELLING_WORDS ? best : script.usual;
  if (named === undefined || isOfAnotherScript(named, script)) return guessed;
  return most >= TELLING_WORDS && (uses.get(named) ?? most) < most / 2 ? guessed : named;
}

/** How many words of a text are common in each language of its script. */
function wordUses(text: string, { languages, words }: Written): Map<string, number> {
  const uses = new Map(languages.map((language) => [language, 0]));
  for (const word of wordHashes(text.toLowerCase()))
    for (const language of words.get(word) ?? []) uses.set(language, (uses.get(language) ?? 0) + 1);
  return uses;
}

const isOfAnotherScript = (language: string, script: Written): boolean =>
  WRITTEN.some((other) => other !== script && (other.usual === language || other.languages.includes(language)));
