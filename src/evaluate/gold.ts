import * as v from 'valibot';
import { UserError } from '../model/errors.ts';

/** A hand-aligned event: sentences of each article, groups that state one proposition, near-misses. */
export interface Gold {
  readonly event: string;
  readonly files: Readonly<Record<string, GoldFile>>;
  readonly groups: readonly GoldGroup[];
  readonly notAligned: readonly GoldPair[];
}

interface GoldFile {
  readonly published: string | undefined;
  readonly outlet: string | undefined;
  readonly sentences: readonly GoldSentence[];
}

/** `start` and `end` are code points in the file the sentence was taken from. */
export interface GoldSentence {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
}

interface GoldMember {
  readonly file: string;
  readonly sentences: readonly number[];
}

interface GoldGroup {
  readonly members: readonly GoldMember[];
  readonly relation: 'same' | 'partial';
}

interface GoldPair {
  readonly a: GoldMember;
  readonly b: GoldMember;
  readonly why: string;
}

const Member = v.object({ file: v.string(), sentences: v.array(v.number()) });
const Schema = v.object({
  event: v.string(),
  files: v.record(
    v.string(),
    v.object({
      published: v.optional(v.string()),
      outlet: v.optional(v.string()),
      sentences: v.array(
        v.object({ id: v.number(), start: v.number(), end: v.number(), text: v.string(), kind: v.string() }),
      ),
    }),
  ),
  groups: v.array(v.object({ members: v.array(Member), relation: v.picklist(['same', 'partial']) })),
  not_aligned: v.optional(v.array(v.object({ a: Member, b: Member, why: v.string() })), []),
});

/** @throws UserError when `json` is no gold file; `file` names it in the message. */
export function parseGold(json: string, file: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const result = v.safeParse(Schema, value);
  if (!result.success) {
    const issue = result.issues[0];
    throw new UserError(`${file}: not a gold file: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`);
  }
  const { event, files, groups, not_aligned } = result.output;
  return {
    event,
    files: Object.fromEntries(
      Object.entries(files).map(([name, { published, outlet, sentences }]) => [name, { published, outlet, sentences }]),
    ),
    groups,
    notAligned: not_aligned,
  };
}

export const goldWords = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) =>
    word.normalize('NFKC').replace(/[\u064B-\u065F\u0670\u0640]/g, ''),
  );
