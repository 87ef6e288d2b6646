import { mainScript, type Script } from './script.ts';

/** Which language a text is in, by its script and its commonest words. */

interface Written {
  readonly script: Script;
  /** Language taken where no word tells. */
  readonly usual: string;
  /** Words that are common in one of the script's languages and rare in the others. */
  readonly words: Readonly<Record<string, ReadonlySet<string>>>;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WRITTEN: readonly Written[] = [
  {
    script: 'arabic',
    usual: 'ar',
    words: {
      ar: wordSet('من في على إلى الى أن ان التي الذي هذا هذه عن كان قال بين بعد ما لم وقد'),
      fa: wordSet('از به که در را این است با برای آن های شد کرد یک'),
      ur: wordSet('کے میں کی ہے سے نے کو کا اور ہیں پر تھا'),
      ckb: wordSet('لە بە کە بۆ ئەو دا ئەم و لەگەڵ'),
    },
  },
  {
    script: 'latin',
    usual: 'en',
    words: {
      en: wordSet('the of and to in that is for was on with said has by from'),
      fr: wordSet('le la les des et une est dans du qui pour pas sur avec'),
      de: wordSet('der die das und nicht mit ist den von zu auf für ein'),
      es: wordSet('el los las una que del por con para como se más'),
      it: wordSet('il che della di un per non sono con alla gli'),
      tr: wordSet('bir ve bu için ile olarak da de daha sonra'),
    },
  },
  { script: 'cyrillic', usual: 'ru', words: {} },
  { script: 'hebrew', usual: 'he', words: {} },
  { script: 'greek', usual: 'el', words: {} },
  { script: 'han', usual: 'zh', words: {} },
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

function wordUses(text: string, { words }: Written): Map<string, number> {
  const written = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Map(
    Object.entries(words).map(([language, common]) => [language, written.filter((word) => common.has(word)).length]),
  );
}

const isOfAnotherScript = (language: string, script: Written): boolean =>
  WRITTEN.some((other) => other !== script && (other.usual === language || language in other.words));
