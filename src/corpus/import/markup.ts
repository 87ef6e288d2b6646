/** Name of the first element of a document, in lower case, past byte order mark, declarations and comments. */
export function firstElement(head: Buffer): string | undefined {
  const wide = head[0] === 0xff && head[1] === 0xfe;
  const text = wide ? head.toString('utf16le') : head[0] === 0xfe ? swapped(head) : head.toString('latin1');
  let at = 0;
  for (;;) {
    at += /^(?:[\s\uFEFF]|\xEF\xBB\xBF)*/.exec(text.slice(at))?.[0].length ?? 0;
    const end = CLOSINGS.find(([opening]) => text.startsWith(opening, at))?.[1];
    if (end === undefined) break;
    const closed = text.indexOf(end, at);
    if (closed < 0) return undefined;
    at = closed + end.length;
  }
  return /^<(!doctype\s+)?([a-z][\w:-]*)/i.exec(text.slice(at, at + 100))?.[2]?.toLowerCase();
}

/** What may stand before the first element, and where it ends. */
const CLOSINGS: readonly (readonly [opening: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

/** UTF-16 with the higher byte first. */
const swapped = (head: Buffer): string =>
  Buffer.from(head.subarray(0, head.length & ~1))
    .swap16()
    .toString('utf16le');
