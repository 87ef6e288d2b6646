import { inertJson } from '../model/inert.ts';
import type { ReportFormat } from './format.ts';
import { tablesOf } from './rows.ts';

/** The tables as JSON, one object a line, each with its `type`. */
export const jsonl: ReportFormat = {
  describes: 'one JSON object a line, each with its type: finding, passage or article',
  files: (comparison, { language }) => [
    {
      name: `${comparison.event.id}.jsonl`,
      content: tablesOf(comparison, language)
        .flatMap(({ name, columns, rows }) =>
          rows.map((row) =>
            inertJson(
              { type: name.slice(0, -1), ...Object.fromEntries(columns.map((column, index) => [column, row[index]])) },
              0,
            ),
          ),
        )
        .map((line) => `${line}\n`)
        .join(''),
    },
  ],
};
