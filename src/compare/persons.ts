import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import type { LanguagePack, Token } from '../language/pack.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Span } from '../model/span.ts';
import { nameTest } from './known-names.ts';

/** A person as a sentence names him, with the title that stands beside the name. */
export interface PersonMention {
  readonly article: AnalysedArticle;
  readonly sentence: AnalysedSentence;
  /** What articles agree on when they shorten the name. */
  readonly key: string;
  readonly name: Span;
  readonly title: Span | undefined;
  /** Stem of the title's first word: «المتحدث», «الناطق». */
  readonly titleHead: string | undefined;
}

const LONGEST_TITLE = 8;
const LONGEST_TITLE_AFTER = 4;

/** All mentions of persons in an article; `known` are the name keys of the event. */
export const personsIn = (article: AnalysedArticle, known: ReadonlySet<string>): PersonMention[] =>
  flatMap(article.sentences, (sentence) => mentionsIn(sentence, article, known));

function mentionsIn(sentence: AnalysedSentence, article: AnalysedArticle, known: ReadonlySet<string>): PersonMention[] {
  const { tokens } = sentence;
  const test = nameTest(sentence, known);
  const isName = (token: Token | undefined): boolean => token !== undefined && test(token);
  const mentions: PersonMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isName(tokens[index])) continue;
    const from = index;
    while (isName(tokens[index + 1])) index++;
    const [first, last] = [tokens[from], tokens[index]];
    if (first === undefined || last === undefined) continue;
    const title = titleBefore(tokens, from, isName, article) ?? titleAfter(tokens, index, article);
    mentions.push({
      article,
      sentence,
      key: article.pack.personKey(tokens.slice(from, index + 1)),
      name: { start: first.start, end: last.end },
      title: title && { start: title[0]?.start ?? first.start, end: title.at(-1)?.end ?? first.start },
      titleHead: title?.[0]?.stem,
    });
  }
  return mentions;
}

/** «المتحدث الرسمي باسم الكرملين دميتري بيسكوف»: back to the farthest title word, over words of an office only. */
function titleBefore(
  tokens: readonly Token[],
  name: number,
  isName: (token: Token) => boolean,
  { pack }: AnalysedArticle,
): Token[] | undefined {
  let head: number | undefined;
  for (let at = name - 1; at >= 0 && name - at <= LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || isName(token)) break;
    if (token.forms.role === 'title') head = at;
    else if (pack.isFunctionWord(token.loose) || pack.isAddressee(token.loose)) break;
  }
  const title = head === undefined ? [] : tokens.slice(head, name);
  return title.length === 0 || isSomebodyElses(title, pack) ? undefined : title;
}

/** «مستشار بوتين» is another man: one bare word before a name belongs to it, a definite one stands beside it. */
const isSomebodyElses = ([first, ...rest]: readonly Token[], pack: LanguagePack): boolean =>
  rest.length === 0 && first !== undefined && pack.direction === 'rtl' && pack.mayBeName(first);

/** «يوري أوشاكوف، مساعد الكرملين»: a title right after the name, a comma between or none. */
function titleAfter(tokens: readonly Token[], name: number, { pack }: AnalysedArticle): Token[] | undefined {
  const at = tokens[name + 1]?.strict === '،' || tokens[name + 1]?.strict === ',' ? name + 2 : name + 1;
  const head = tokens[at];
  if (head === undefined || head.forms.role !== 'title' || pack.lexiconKeys(head.loose).length > 2) return undefined;
  const after = tokens.slice(at, at + LONGEST_TITLE_AFTER);
  const end = after.findIndex(
    (token, offset) => offset > 0 && (token.kind !== 'word' || pack.isFunctionWord(token.loose)),
  );
  return end < 0 ? after : after.slice(0, end);
}
