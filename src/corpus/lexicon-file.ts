import * as v from 'valibot';
import { UserError } from '../model/errors.ts';
import { GUARD_RULES, LEXICON_CATEGORIES, type LexiconChanges } from '../model/lexicon.ts';
import { parseYaml } from './front-matter.ts';

/** `lexicon.yaml` of a workspace: entries to add, and entries to silence by category, class or lemma. */

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Schema = v.strictObject({
  add: v.optional(
    v.array(
      v.strictObject({
        language: Text,
        category: v.picklist(LEXICON_CATEGORIES),
        class: Text,
        lemma: Text,
        forms: v.optional(v.array(Text)),
        guards: v.optional(
          v.array(v.strictObject({ rule: v.picklist(GUARD_RULES), words: v.optional(v.array(Text), []) })),
          [],
        ),
        source: v.optional(v.string(), 'lexicon.yaml'),
        note: v.optional(v.string(), ''),
      }),
    ),
    [],
  ),
  silence: v.optional(
    v.array(
      v.pipe(
        v.strictObject({
          category: v.optional(v.picklist(LEXICON_CATEGORIES)),
          class: v.optional(Text),
          lemma: v.optional(Text),
        }),
        v.check((one) => Object.keys(one).length > 0, 'names nothing: give category, class or lemma'),
      ),
    ),
    [],
  ),
});

/** @throws UserError naming the file and the field that is wrong. */
export function parseLexiconChanges(yaml: string, file: string): LexiconChanges {
  const result = v.safeParse(Schema, parseYaml(yaml, file));
  if (!result.success) {
    const [issue] = result.issues;
    throw new UserError(
      `${file}: ${v.getDotPath(issue) ?? 'fields'}: ${issue.message}`,
      'See “Lexicon” in the README.',
    );
  }
  return {
    add: result.output.add.map(({ forms, lemma, ...entry }) => ({
      ...entry,
      lemma,
      forms: (forms ?? [lemma]).map((form) => form.split(/\s+/u)),
    })),
    silence: result.output.silence,
  };
}
