import { findAll } from '../../language/find.ts';
import { packFor } from '../../language/registry.ts';
import type { TextTools } from '../../ui/context.ts';
import { REPORT_CONTEXT } from '../comparing.ts';

/** What the interface asks of languages. */
export const TEXT_TOOLS: TextTools = {
  direction: REPORT_CONTEXT.direction,
  evidence: REPORT_CONTEXT.evidence,
  find: (text, wanted, language) => {
    const pack = packFor(language) ?? packFor('en');
    return pack === undefined || wanted.trim() === '' ? [] : findAll(text, wanted, pack);
  },
};
