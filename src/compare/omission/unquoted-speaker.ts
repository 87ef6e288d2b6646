import { type AnalysedArticle, tokensIn } from '../../language/analyse.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { joined, listed, type NoteLanguage } from '../../model/note.ts';
import { coverageAnswer } from '../coverage.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { Subject } from '../subject.ts';
import type { Voice } from '../voices.ts';

/** Fewer words are a passing remark. */
const FEWEST_WORDS = 15;
const WEIGHT = 0.3;
const PER_FURTHER_ARTICLE = 0.15;
/** A speaker with this share of an article's words weighs fully. */
const FULL_SHARE = 0.3;
const PROMINENCE = 0.3;

/** A person who speaks elsewhere. */
export const unquotedSpeaker: Detector = {
  kind: 'omission',
  sees: `a named person with ${FEWEST_WORDS} and more words in one article whom another article of the same days neither names nor lets speak`,
  ignores:
    'speakers without a name; articles that name the person, quote his office or tell his words; articles of other days or that appeared before; passing remarks',
  detect: (subject) => {
    const voices = flatMap(subject.reports, (article) => subject.voices(article).map((voice) => ({ article, voice })));
    const persons = groupBy(
      voices.filter(({ voice }) => voice.speaker.level === 'person'),
      ({ voice }) => voice.key,
    );
    return { findings: flatMap([...persons.values()], (tellers) => detectPerson(tellers, voices, subject)) };
  },
};

interface Told {
  readonly article: AnalysedArticle;
  readonly voice: Voice;
}

function detectPerson(tellers: readonly Told[], all: readonly Told[], subject: Subject): Detection[] {
  const most = [...tellers].sort((x, y) => y.voice.words - x.voice.words)[0];
  if (most === undefined || most.voice.words < FEWEST_WORDS) return [];
  const { key, speaker } = most.voice;
  const silent = subject.reports.filter(
    (article) =>
      article.pack === most.article.pack &&
      !mayName(article, key, subject) &&
      !maySpeakThere(most, article, subject) &&
      !all.some((told) => told.article === article && told.voice.key === key) &&
      coverageAnswer(
        article.article,
        tellers.map((told) => told.article.article),
      ).answer === 'absent',
  );
  if (silent.length === 0) return [];
  const name = quoted(speaker.written, SHORT_QUOTATION);
  const share = most.voice.words / Math.max(1, most.article.wordCount);
  return [
    {
      subkind: 'speaker',
      passage: undefined,
      readings: tellers.map((told) => ({ article: told.article.article.id, spans: told.voice.spans })),
      note: {
        en: `${name} speaks in ${names(tellers, 'en')}; the name and words of that person are not found in ${listed(outlets(silent, 'en'), 'en')}.`,
        ar: `كلام منسوب إلى ${name} في نص ${names(tellers, 'ar')}؛ ولم يوجد الاسم ولا الكلام في نص ${listed(outlets(silent, 'ar'), 'ar')}.`,
      },
      basis: {
        lacking: silent.map((article) => article.article.id),
        wordsApproximately: Object.fromEntries(tellers.map((told) => [told.article.article.id, told.voice.words])),
      },
      weight: round(
        Math.min(1, WEIGHT + PER_FURTHER_ARTICLE * (tellers.length - 1) + PROMINENCE * Math.min(1, share / FULL_SHARE)),
      ),
    },
  ];
}

/** «الأمير محمد» may be the «محمد بن سلمان» of another article. */
const mayName = (article: AnalysedArticle, person: string, subject: Subject): boolean =>
  subject.index(article).nameKeys.has(person.split(' ')[0] ?? person);

/** By his office alone («رئيس الوزراء»), or most of his words without him: then the article has him, in its way. */
function maySpeakThere({ article: own, voice }: Told, article: AnalysedArticle, subject: Subject): boolean {
  const names = new Set(voice.speaker.names.map(({ stem }) => stem));
  const office = voice.speaker.keys.filter((key) => !names.has(key));
  return (
    subject.voices(article).some(({ speaker }) => speaker.level === 'office' && mayHold(office, speaker.keys)) ||
    voice.spans.filter((span) => subject.nearest(article).to(tokensIn(own, span)) >= TOLD).length >
      voice.spans.length / 2
  );
}

/** «الرئيس الفرنسي» for «الرئيس الفرنسي فرنسوا هولاند». */
const mayHold = (office: readonly string[], named: readonly string[]): boolean => {
  const shared = named.filter((key) => office.includes(key)).length;
  return shared > 0 && shared >= MOST * Math.min(named.length, office.length);
};

const MOST = 0.75;

/** Where one sentence holds this share of what somebody says, by weight, it is told there. */
const TOLD = 0.4;

const outlets = (articles: readonly AnalysedArticle[], language: NoteLanguage): string[] =>
  articles.map(({ article }) => outletLabel(article, language));

const names = (tellers: readonly Told[], language: NoteLanguage): string =>
  joined(
    outlets(
      tellers.map(({ article }) => article),
      language,
    ),
    language,
  );
