import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { COMMAND_IDS, keysOf } from '../../src/ui/keys.ts';
import { type Action, reduce } from '../../src/ui/reduce/reduce.ts';
import { drawnText } from '../../src/ui/row.ts';
import type { State } from '../../src/ui/state.ts';
import { frame } from '../../src/ui/views/frame.ts';
import { CONTEXT, CORPUS_STATE } from '../support/interface.ts';

/** Whatever is pressed in whatever order: no crash, every row as wide as the window, no outlet named while names are hidden. */

const KEYS = [...COMMAND_IDS.flatMap((id) => keysOf(id)), 'ا', 'ل', 'م', 'x', 'backspace'];
const ACTION: fc.Arbitrary<Action> = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...KEYS).map((key): Action => ({ kind: 'key', key })) },
  { weight: 10, arbitrary: fc.constantFrom('enter', '↓', 'tab', 'space').map((key): Action => ({ kind: 'key', key })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 5, max: 60 }) })
      .map((size): Action => ({ kind: 'resized', size })),
  },
);

const NAMES = /euronews|asharq|levant|jazeera/i;

test('any keys in any order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<State['language']>('en', 'ar'),
      fc.array(ACTION, { maxLength: 40 }),
      (language, actions) => {
        let state: State = { ...CORPUS_STATE, language };
        for (const action of actions) {
          state = reduce(state, action, CONTEXT).state;
          const rows = frame(state, CONTEXT);
          const isDrawn = state.size.columns >= 60 && state.size.rows >= 16;
          if (isDrawn) expect(rows.length).toBe(state.size.rows);
          for (const row of rows) {
            expect(row.width).toBe(state.size.columns);
            const text = drawnText(row);
            expect(stringWidth(text)).toBe(state.size.columns);
            if (state.blind !== undefined && state.search === undefined) expect(text).not.toMatch(NAMES);
          }
        }
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});
