import { conceptOf } from '../../language/concepts.ts';
import type { LexiconHit } from '../../language/lexicon.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import { flatMap } from '../../model/flat-map.ts';
import { clauses, listed, type NoteLanguage } from '../../model/note.ts';
import { slice } from '../../model/span.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { quoted } from '../phrases.ts';
import { hitsOf, isQuoted, type ReadingText } from '../reading-text.ts';

const IN_A_PASSAGE = 0.7;

/** Different names of one concept in the readings of one passage. */
export const label: Detector = {
  kind: 'wording',
  sees: 'readings of one passage that name one concept of the lexicon by different words',
  ignores:
    'a word both readings use, homographs (ضم, نشر, حرب), metonyms and words of one field that name no single thing',
  detect: (subject) => ({
    findings: flatMap(subject.alignment.passages, (passage) => detectIn(passage, subject.texts(passage))),
  }),
};

function detectIn(passage: Passage, texts: readonly ReadingText[]): Detection[] {
  const concepts = new Set(flatMap(texts, (text) => hitsOf(text, 'concept').map(({ entry }) => entry.class)));
  return flatMap(
    [...concepts].filter((concept) => conceptOf(concept).role === 'labels'),
    (concept) => {
      const users = texts
        .map((text) => ({ text, hits: hitsOf(text, 'concept').filter(({ entry }) => entry.class === concept) }))
        .filter(({ hits }) => hits.length > 0);
      return differ(users) ? [finding(passage, concept, users)] : [];
    },
  );
}

interface Use {
  readonly text: ReadingText;
  readonly hits: readonly LexiconHit[];
}

/** Two readings without a common name. */
const differ = (users: readonly Use[]): boolean =>
  users.some((one, index) =>
    users
      .slice(index + 1)
      .some((other) => !one.hits.some((x) => other.hits.some((y) => x.entry.lemma === y.entry.lemma))),
  );

function finding(passage: Passage, concept: string, users: readonly Use[]): Detection {
  const written = ({ text, hits }: Use, language: NoteLanguage): string =>
    `${text.outlet[language]} ${listed([...new Set(hits.map((hit) => quoted(slice(text.article.text, hit))))], language)}`;
  const uses = (language: NoteLanguage): string =>
    clauses(
      users.map((use) => written(use, language)),
      language,
    );
  return {
    subkind: 'label',
    passage: passage.id,
    readings: users.map(({ text, hits }): Reading => ({ article: text.reading.article, spans: spansOf(hits) })),
    note: {
      en: `Names of ${conceptOf(concept).en}: ${uses('en')}.`,
      ar: `تسميات ${conceptOf(concept).ar}: ${uses('ar')}.`,
    },
    basis: {
      concept,
      entries: flatMap(users, ({ text, hits }) =>
        hits.map((hit) => ({
          article: text.reading.article,
          lemma: hit.entry.lemma,
          source: hit.entry.source,
          inQuotation: isQuoted(hit, text),
        })),
      ),
    },
    weight: round(passage.confidence * IN_A_PASSAGE),
  };
}

const spansOf = (hits: readonly LexiconHit[]) => hits.map(({ start, end }) => ({ start, end }));
