import { type AnalysedArticle, sentencesIn } from '../language/analyse.ts';
import { namesAPlace } from '../language/concepts.ts';
import type { LexiconHit } from '../language/lexicon.ts';
import type { Attribution, LanguagePack, Token, WordRole } from '../language/pack.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Note } from '../model/note.ts';
import { contains, overlaps, type Span, slice } from '../model/span.ts';
import { nameTest } from './known-names.ts';
import type { ReadingText } from './reading-text.ts';

/** A speaker as an article names him: by name, by office, as an institution or country, or not at all. */
export interface NamedSpeaker {
  readonly written: string;
  /** `bare`: one word without a title, which may name a person, a group or a thing. */
  readonly level: 'person' | 'office' | 'collective' | 'anonymous' | 'bare';
  /** The words that name a person. */
  readonly names: readonly Token[];
  readonly keys: readonly string[];
  /** The country or alliance it is a name of: «موسكو» and «روسيا» are one speaker. */
  readonly concept: string | undefined;
}

export const LEVEL_LABELS: Readonly<Record<NamedSpeaker['level'], Note>> = {
  person: { en: 'a named person', ar: 'شخص باسمه' },
  office: { en: 'an office', ar: 'صاحب منصب' },
  collective: { en: 'a country, body or report', ar: 'دولة أو مؤسسة أو تقرير' },
  anonymous: { en: 'an unnamed source', ar: 'مصدر بلا اسم' },
  bare: { en: 'one word, no title', ar: 'كلمة واحدة بلا صفة' },
};

/** Longer namings without a name are no namings: the words after the verb went on. */
const LONGEST_NAMING = 6;
/** «كل» (each) names nobody. */
const SHORTEST_NAMING = 4;

/** The speaker of an attribution; undefined where the text names none. */
export function speakerOf(
  { speaker, verbClass }: Attribution,
  article: AnalysedArticle,
  hits: readonly LexiconHit[],
  knownNames: ReadonlySet<string>,
): NamedSpeaker | undefined {
  const { span, keys } = speaker;
  if (span === undefined || keys.length === 0) return undefined;
  const { pack, text } = article;
  const [sentence] = sentencesIn(article, span);
  const all = sentence?.tokens.filter((token) => contains(span, token)) ?? [];
  const isName = sentence === undefined ? () => false : nameTest(sentence, knownNames);
  const [opening] = all;
  if (opening === undefined || !pack.mayOpenNaming(opening)) return undefined;
  if (sentence?.dates.some((date) => overlaps(date, opening))) return undefined;
  const tokens = namingOf(all, isName, hits, sentence?.dates ?? [], pack);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (tokens.length === 1 && first.loose.length < SHORTEST_NAMING) return undefined;
  if (tokens.length > LONGEST_NAMING && !tokens.some(isName)) return undefined;
  const roles = tokens.map((token) => pack.wordRole(token));
  const inside = hits.filter((hit) => overlaps(hit, { start: first.start, end: last.end }));
  const names = tokens.filter(isName);
  const level = levelOf(tokens, names.length > 0, roles, inside, pack);
  if (level === undefined) return undefined;
  if (verbClass === 'headline' && !maySpeakInHeadline(tokens.length, roles, inside)) return undefined;
  return {
    written: slice(text, { start: first.start, end: last.end }),
    level,
    names,
    concept: level === 'collective' ? inside.find(({ entry }) => namesAPlace(entry))?.entry.class : undefined,
    keys: tokens.filter((token) => keys.includes(token.stem)).map(({ stem }) => stem),
  };
}

/** «دوري أبطال أوروبا: …» names a subject, «روسيا: …» a speaker. */
const maySpeakInHeadline = (
  length: number,
  roles: readonly (WordRole | undefined)[],
  hits: readonly LexiconHit[],
): boolean =>
  length <= 2 ||
  hits.some(({ entry }) => namesAPlace(entry)) ||
  roles.some((role) => role === 'title' || role === 'institution');

/** Undefined where nothing shows that the words name a speaker at all. */
function levelOf(
  tokens: readonly Token[],
  named: boolean,
  roles: readonly (WordRole | undefined)[],
  hits: readonly LexiconHit[],
  pack: LanguagePack,
): NamedSpeaker['level'] | undefined {
  if (named) return 'person';
  if (hits.some(({ entry }) => UNNAMED.has(entry.class))) return 'anonymous';
  // «رئيس الحكومة» is not the government.
  if (roles[0] === 'title') return 'office';
  if (roles.includes('institution') || hits.some(({ entry }) => namesAPlace(entry))) return 'collective';
  if (roles.includes('title')) return 'office';
  return tokens.length === 1 && tokens.every((token) => pack.mayBeName(token)) ? 'bare' : undefined;
}

const UNNAMED: ReadonlySet<string> = new Set(['anon-source', 'anon']);

/** The words that name the speaker: up to the end of the name, a country alone, else up to a date or whom it was said to («للصحفيين»). */
function namingOf(
  tokens: readonly Token[],
  isName: (token: Token) => boolean,
  hits: readonly LexiconHit[],
  dates: readonly Span[],
  pack: LanguagePack,
): readonly Token[] {
  const name = tokens.findIndex(isName);
  const titled = name > 0 && tokens.slice(0, name).some((token) => token.forms.role === 'title');
  if (name === 0 || titled) return tokens.slice(0, endOfName(tokens, name, isName));
  const place = hits.find((hit) => namesAPlace(hit.entry) && tokens[0] !== undefined && overlaps(hit, tokens[0]));
  if (place !== undefined) return tokens.filter((token) => overlaps(token, place));
  const end = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      (dates.some((date) => overlaps(date, token)) ||
        token.kind === 'punctuation' ||
        pack.isAddressee(token.loose) ||
        pack.isFunctionWord(token.loose)),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** One behind the last word of the name that begins at `from`; initials inside it part nothing: “Lena K. Ortiz”. */
function endOfName(tokens: readonly Token[], from: number, isName: (token: Token) => boolean): number {
  let end = from + 1;
  for (let at = end; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !(isName(token) || isOfInitial(token, tokens[at - 1]))) break;
    if (isName(token)) end = at + 1;
  }
  return end;
}

const isOfInitial = ({ strict }: Token, before: Token | undefined): boolean =>
  /^\p{Lu}$/u.test(strict) || (strict === '.' && before?.strict.length === 1);

/** Below this share of the shorter naming's words two namings are two speakers. */
const ONE_SPEAKER = 0.34;

/**
 * True when two namings may be one speaker. Two persons are one by name; an office and a name may always be one,
 * because a title is not resolved to its holder: so this errs towards "one speaker".
 */
export function maySpeakAsOne(a: NamedSpeaker, b: NamedSpeaker, pack: LanguagePack): boolean {
  if (a.level === 'person' && b.level === 'person') {
    return a.names.some(
      (x) =>
        x.forms.isContent &&
        b.names.some((y) => x.forms.nameKey === y.forms.nameKey && pack.sameName(x.loose, y.loose)),
    );
  }
  if (a.concept !== undefined && a.concept === b.concept) return true;
  const shared = a.keys.filter((key) => b.keys.includes(key)).length;
  if (shared / Math.min(a.keys.length, b.keys.length) >= ONE_SPEAKER) return true;
  const levels = new Set([a.level, b.level]);
  return levels.has('bare') || (levels.has('office') && levels.has('person'));
}

export const speakersOf = (text: ReadingText, knownNames: ReadonlySet<string>): NamedSpeaker[] =>
  flatMap(text.attributions, (attribution) => {
    const speaker = speakerOf(attribution, text.article, text.hits, knownNames);
    return speaker === undefined ? [] : [speaker];
  });
