import { UserError } from '../../model/errors.ts';
import { extensionOf, type ImportInput } from './input.ts';
import type { ImportSource } from './record.ts';
import { isZip } from './zip.ts';

interface Refused {
  readonly what: string;
  readonly next: string;
  readonly is: (input: ImportInput, start: string) => boolean;
}

/** Kinds of file that hold articles and cannot be read right; better said than read wrong. */
const REFUSED: readonly Refused[] = [
  {
    what: 'a PDF: no reader recovers Arabic paragraphs from it',
    next: 'Use the web page instead, or copy its text into a .txt file and compare it with the PDF.',
    is: (_input, start) => start.startsWith('%PDF-'),
  },
  {
    what: 'an old Word document',
    next: 'Save it as .docx and add that.',
    is: (_input, start) => start.startsWith('\xD0\xCF\x11\xE0'),
  },
  {
    what: 'a page saved with its pictures in one file (MHTML)',
    next: 'Save it as “web page, HTML only” and add that.',
    is: (input, start) => /^mht(?:ml)?$/.test(extensionOf(input)) || /^From: <Saved by /i.test(start),
  },
  {
    what: 'a picture, a sound or a film',
    next: 'Add the text of the article.',
    is: (_input, start) => /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF|ID3|OggS|....ftyp)/s.test(start),
  },
  {
    what: 'a packed file',
    next: 'Unpack it and add what is inside.',
    is: (input, start) => isZip(input) || /^(?:\x1F\x8B|BZh|\xFD7zXZ|7z\xBC\xAF|Rar!)/.test(start),
  },
];

export const refused: ImportSource = {
  name: 'refused',
  describes: 'PDF, old Word, MHTML, pictures and packed files are refused with what to do instead',
  accepts: (input) => find(input) !== undefined,
  // biome-ignore lint/correctness/useYield: it reads nothing
  read: async function* (input) {
    const { what, next } = find(input) ?? { what: 'of a kind that cannot be read', next: undefined };
    throw new UserError(`${input.name} is ${what}`, next);
  },
};

const find = (input: ImportInput): Refused | undefined => {
  const start = input.head.toString('latin1', 0, 64);
  return REFUSED.find(({ is }) => is(input, start));
};
