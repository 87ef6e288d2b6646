import type { ReactNode } from 'react';
import type { ReportSection } from '../words/words.ts';
import type { HtmlReport } from './html-report.ts';

/** A part of the page under a heading that the contents lead to. */
export function Section({
  report,
  name,
  children,
}: {
  readonly report: HtmlReport;
  readonly name: ReportSection;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{report.words.sections[name]}</h2>
      {children}
    </section>
  );
}

/** A table under its column heads. It scrolls by itself where the window is narrower; a keyboard can reach it. */
export function WideTable({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: readonly ReactNode[];
  readonly children: ReactNode;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs
    <div role="group" className="wide" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay in their order
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
