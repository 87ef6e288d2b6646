import type { ReactNode } from 'react';
import { eventTitle } from '../../model/event.ts';
import { KINDS } from '../../model/marks.ts';
import { KindLabel } from './findings.tsx';
import type { HtmlReport } from './html-report.ts';
import { OutletName } from './text.tsx';

/** More outlets than these are no list to tick off. */
export const MOST_FILTERED_OUTLETS = 24;

/** What is shown, and how. Filters, colours and hidden names work by style alone; the classroom needs the script. */
export function Controls({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, outlets, comparison } = report;
  return (
    <form className="controls" aria-label={words.controls.show}>
      <fieldset>
        <legend>{words.controls.show}</legend>
        {KINDS.map((kind) => (
          <Choice key={kind} type="checkbox" id={`show-${kind}`} name="kinds" checked>
            <KindLabel words={words} kind={kind} />
          </Choice>
        ))}
        <Choice type="checkbox" id="show-candidates" name="kinds" checked>
          {words.controls.candidates}
        </Choice>
      </fieldset>
      {outlets.length > 1 && outlets.length <= MOST_FILTERED_OUTLETS && (
        <fieldset>
          <legend>{words.controls.outlets}</legend>
          {outlets.map((outlet, index) => (
            <Choice key={outlet} type="checkbox" id={`outlet-${index}`} name="outlets" checked>
              <OutletName report={report} id={comparison.articles.find((one) => one.outlet === outlet)?.id ?? ''} />
            </Choice>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{words.controls.colours}</legend>
        {(['automatic', 'light', 'dark'] as const).map((colours) => (
          <Choice key={colours} type="radio" id={`colours-${colours}`} name="colours" checked={colours === 'automatic'}>
            {words.controls[colours]}
          </Choice>
        ))}
      </fieldset>
      <div className="actions">
        <Choice type="checkbox" id="hide-names" name="names">
          {words.controls.hideNames}
        </Choice>
        <button type="button" id="enter-classroom" hidden>
          {words.controls.classroom}
        </button>
      </div>
      <output id="shown" aria-live="polite" data-label={words.controls.shown} />
    </form>
  );
}

function Choice({
  type,
  id,
  name,
  checked = false,
  children,
}: {
  readonly type: 'checkbox' | 'radio';
  readonly id: string;
  readonly name: string;
  readonly checked?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label htmlFor={id}>
      <input type={type} id={id} name={name} defaultChecked={checked} autoComplete="off" />
      <span>{children}</span>
    </label>
  );
}

/** The bar of the classroom; the script shows it. */
export function ClassroomBar({ report: { words } }: { readonly report: HtmlReport }): ReactNode {
  const { controls } = words;
  return (
    <footer id="classroom" className="bar" hidden>
      <button type="button" id="previous">
        {controls.previous}
      </button>
      <button type="button" id="reveal">
        {controls.reveal}
      </button>
      <button type="button" id="next">
        {controls.next}
      </button>
      <output id="place" aria-live="polite" data-label={controls.slide} />
      <button type="button" id="print">
        {controls.print}
      </button>
      <button type="button" id="leave">
        {controls.leave}
      </button>
      <small>{controls.keys}</small>
    </footer>
  );
}

/** On paper only: whose handout it is. */
export const HandoutHead = ({ report }: { readonly report: HtmlReport }): ReactNode => (
  <p className="handout">
    <b>{eventTitle(report.comparison.event, report.context.language)}</b>
    <span>
      {report.words.handout.name}: <span className="line" /> {report.words.handout.class}: <span className="line" />
    </span>
  </p>
);

/** On paper only: room to write. */
export const HandoutAnswer = ({ report }: { readonly report: HtmlReport }): ReactNode => (
  <p className="handout answer">{report.words.handout.answer}:</p>
);
