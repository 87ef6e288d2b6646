import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { clauses, inBoth } from '../../model/note.ts';
import { slice } from '../../model/span.ts';
import type { Detection, Detector } from '../detector.ts';
import { type PersonMention, personsIn } from '../persons.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';

/** A candidate: true, and mostly a house’s custom. */
const WEIGHT = 0.24;

/** The title an article gives a person. */
export const title: Detector = {
  kind: 'wording',
  sees: 'one person with different titles in two articles («مساعد الكرملين», «مستشار بوتين»), told apart by the first word of the title',
  ignores: 'mentions without a title, short and long forms of one title, persons whom only one article gives a title',
  detect: ({ articles, knownNames }) => {
    const mentions = flatMap(articles, (article) => personsIn(article, knownNames)).filter(
      ({ titleHead }) => titleHead !== undefined,
    );
    const byPerson = groupBy(mentions, ({ key }) => key);
    return { findings: flatMap([...byPerson.values()], detectIn) };
  },
};

function detectIn(mentions: readonly PersonMention[]): Detection[] {
  const byArticle = groupBy(mentions, ({ article }) => article);
  if (byArticle.size < 2) return [];
  const heads = [...byArticle.values()].map((own) => new Set(own.map(({ titleHead }) => titleHead)));
  const disjoint = heads.some((one, index) =>
    heads.slice(index + 1).some((other) => ![...one].some((head) => other.has(head))),
  );
  if (!disjoint) return [];
  const [first] = mentions;
  if (first === undefined) return [];
  const titles = inBoth((language) =>
    clauses(
      [...byArticle].map(([article, [mention]]) =>
        mention?.title === undefined
          ? ''
          : `${outletLabel(article.article, language)} ${quoted(slice(article.text, mention.title), SHORT_QUOTATION)}`,
      ),
      language,
    ),
  );
  const name = quoted(slice(first.article.text, first.name));
  return [
    {
      subkind: 'title',
      passage: undefined,
      readings: [...byArticle].map(([article, own]) => ({
        article: article.article.id,
        spans: own.map(({ name, title: given }) => ({
          start: Math.min(name.start, given?.start ?? name.start),
          end: Math.max(name.end, given?.end ?? name.end),
        })),
      })),
      note: { en: `Titles of ${name}: ${titles.en}.`, ar: `ألقاب ${name}: ${titles.ar}.` },
      basis: {
        heads: Object.fromEntries(
          [...byArticle].map(([article, own]) => [article.article.id, own.map(({ titleHead }) => titleHead)]),
        ),
      },
      weight: WEIGHT,
    },
  ];
}
