import { UserError } from '../model/errors.ts';

/** Ids become file names: letters, digits, dots, dashes and underscores, nothing that could leave a folder. */
const SAFE_ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
/** File systems allow 255 bytes a name; Arabic letters take two, and suffixes are added. */
const LONGEST_ID = 100;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** `x.source` would be taken for the original of `x`. */
const TAKEN = /\.source$/i;

export const isSafeId = (id: string): boolean =>
  SAFE_ID.test(id) && id.length <= LONGEST_ID && !id.includes('..') && !RESERVED.test(id) && !TAKEN.test(id);

/** @throws UserError when `id` cannot be a file name; `what` says what it names. */
export function checkId(id: string, what: string): string {
  if (isSafeId(id)) return id;
  throw new UserError(
    `${what} “${id.slice(0, LONGEST_ID)}” cannot be used as a file name`,
    `Use letters, digits, dots, dashes and underscores, at most ${LONGEST_ID}.`,
  );
}

/** A safe id made from any text: what is not allowed becomes a dash. */
export function slug(text: string): string {
  const made = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID / 2);
  return isSafeId(made) ? made : 'untitled';
}
