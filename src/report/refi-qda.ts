import { type Article, outletName, publicationDay, textOf } from '../model/article.ts';
import { CodePoints } from '../model/code-points.ts';
import type { Comparison } from '../model/comparison.ts';
import { eventTitle } from '../model/event.ts';
import { isCandidate } from '../model/finding.ts';
import { withoutHarmful } from '../model/inert.ts';
import type { NoteLanguage } from '../model/note.ts';
import type { ReportFormat } from './format.ts';
import { guidOf } from './guid.ts';
import { KIND_LABELS } from './labels.ts';
import { element, type Xml, xmlDocument } from './xml.ts';
import { zipOf } from './zip.ts';

/**
 * REFI-QDA project exchange (https://www.qdasoftware.org, version 1.0) for NVivo, MAXQDA and ATLAS.ti: articles as
 * sources, detectors as codes, findings as coded selections with their note. Positions are code points, end exclusive.
 * The traps: `sources/` in lower case, no byte order mark, LF line ends, `plainTextPath` only, links before sets.
 */
export const refiQda: ReportFormat = {
  describes: 'a REFI-QDA project (.qdpx) for NVivo, MAXQDA and ATLAS.ti: articles coded with the findings',
  files: (comparison, { language }) => {
    const sources = comparison.articles.map((article) => ({
      article,
      guid: guidOf('source', comparison.event.id, article.id),
    }));
    return [
      {
        name: `${comparison.event.id}.qdpx`,
        content: zipOf({
          'project.qde': xmlDocument(project(comparison, sources, language)),
          ...Object.fromEntries(sources.map(({ article, guid }) => [`sources/${guid}.txt`, plainText(article)])),
        }),
      },
    ];
  },
};

interface Source {
  readonly article: Article;
  readonly guid: string;
}

/** Harmful characters are replaced one for one: positions stay. */
const plainText = (article: Article): string =>
  Array.from(textOf(article).toWellFormed(), (character) =>
    character === '\n' || withoutHarmful(character) === character ? character : '\uFFFD',
  ).join('');

/** Colours that are told apart by people who do not see red and green (Okabe & Ito 2008). */
const COLOURS = { wording: '#0072B2', emphasis: '#E69F00', omission: '#CC79A7' };

function project(comparison: Comparison, sources: readonly Source[], language: NoteLanguage): Xml {
  const { event, findings } = comparison;
  const user = guidOf('user', 'framediff');
  const when = `${latestDay(comparison)}T00:00:00Z`;
  const kinds = (['wording', 'emphasis', 'omission'] as const).map((kind) => ({
    kind,
    detectors: [...new Set(findings.filter((finding) => finding.kind === kind).map(({ detector }) => detector))].sort(),
  }));
  return element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: eventTitle(event, 'en'),
      origin: 'framediff',
      creatingUserGUID: user,
      creationDateTime: when,
    },
    element('Users', {}, element('User', { guid: user, name: 'framediff' })),
    element(
      'CodeBook',
      {},
      element(
        'Codes',
        {},
        ...kinds.map(({ kind, detectors }) =>
          element(
            'Code',
            { guid: guidOf('code', kind), name: KIND_LABELS[kind].word, isCodable: 'true', color: COLOURS[kind] },
            ...detectors.map((detector) =>
              element('Code', {
                guid: guidOf('code', kind, detector),
                name: detector,
                isCodable: 'true',
                color: COLOURS[kind],
              }),
            ),
          ),
        ),
      ),
    ),
    ...(sources.length === 0
      ? []
      : [element('Sources', {}, ...sources.map((source) => textSource(source, comparison, { user, when, language })))]),
  );
}

/** Who coded, when, and in which language. */
interface Coder {
  readonly user: string;
  readonly when: string;
  readonly language: NoteLanguage;
}

function textSource({ article, guid }: Source, comparison: Comparison, { user, when, language }: Coder): Xml {
  const positions = new CodePoints(textOf(article));
  const selections = comparison.findings.flatMap((finding) =>
    finding.readings
      .filter((reading) => reading.article === article.id)
      .flatMap(({ spans }) => spans)
      .map((span, index) => {
        const { start, end } = positions.toExact(span);
        const own = ['selection', comparison.event.id, article.id, finding.id, String(index)];
        return element(
          'PlainTextSelection',
          {
            guid: guidOf(...own),
            name: finding.id,
            startPosition: start,
            endPosition: end,
            creatingUser: user,
            creationDateTime: when,
          },
          element('Description', {}, `${finding.note[language]}${isCandidate(finding) ? ' (candidate)' : ''}`),
          element(
            'Coding',
            { guid: guidOf('coding', ...own), creatingUser: user, creationDateTime: when },
            element('CodeRef', { targetGUID: guidOf('code', finding.kind, finding.detector) }),
          ),
        );
      }),
  );
  return element(
    'TextSource',
    {
      guid,
      name: `${outletName(article, 'en')}, ${publicationDay(article.published) ?? 'date unknown'} (${article.id})`,
      plainTextPath: `internal://${guid}.txt`,
      creatingUser: user,
      creationDateTime: when,
    },
    ...selections,
  );
}

/** Programs ask for a time of making; the clock would make every export differ. */
const latestDay = ({ articles }: Comparison): string =>
  articles.reduce((latest, { published }) => {
    const day = publicationDay(published) ?? '';
    return day > latest ? day : latest;
  }, '1970-01-01');
