import { type Article, publicationDay } from '../model/article.ts';
import { eventTitle } from '../model/event.ts';
import { inert } from '../model/inert.ts';
import { dayLabel } from '../words/formats.ts';
import type { LanguageId } from '../words/language-id.ts';
import { type LoadedEvent, readingsOf } from './loaded-event.ts';
import type { OutletNames } from './outlet-names.ts';
import { readingDisplay } from './reading-display.ts';
import { stringsOf } from './strings/strings.ts';
import type { Strings } from './strings/words.ts';
import type { Subject } from './subject.ts';

/** A passage to paste elsewhere: each reading in the order of its letters, with its source above it. */
export function citation(loaded: LoadedEvent, subject: Subject, names: OutletNames, language: LanguageId): string {
  const t = stringsOf(language);
  const readings = readingsOf(loaded, subject);
  const blocks = names.order.flatMap((id) => {
    const article = loaded.articles.get(id);
    const reading = readings.find((own) => own.article === id);
    if (article === undefined || reading === undefined) return [];
    return [
      `${source(article, names, t)}\n${names.reading(readingDisplay(loaded.texts.get(id) ?? '', reading.spans).text)}`,
    ];
  });
  return inert([eventTitle(loaded.comparison.event, language), ...blocks].join('\n\n'));
}

function source(article: Article, names: OutletNames, t: Strings): string {
  const day = publicationDay(article.published);
  const date = day === undefined ? t.dateUnknown : dayLabel(day, t);
  const inferred = article.published.basis === 'inferred' ? ` (${t.inferred})` : '';
  const address = article.url === undefined ? '' : `, ${article.url}`;
  return `${names.name(article.id)}, ${date}${inferred}: ${names.reading(article.headline)}${names.reading(address)}`;
}
