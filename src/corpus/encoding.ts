import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { encodingByMark } from './decode.ts';

/** A page's text, and the encoding it was read in (a label of https://encoding.spec.whatwg.org). */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
  readonly basis: 'byte order mark' | 'header' | 'meta' | 'content';
}

/** So much of a page is searched for its encoding; the HTML standard asks for 1,024 bytes, real pages need more. */
const PRESCAN = 4_096;
const SAMPLE = 200_000;

/**
 * Decodes a web page: by its byte order mark, the server's word, the page's own, and else by its bytes. A stated
 * encoding that the bytes contradict is not believed: servers call windows-1256 pages UTF-8 or Latin-1.
 */
export function decodePage(bytes: Buffer, contentType: string | undefined): DecodedPage {
  const mark = encodingByMark(bytes);
  if (mark !== undefined) return { text: decode(bytes, mark), encoding: mark, basis: 'byte order mark' };
  const stated = [
    { label: /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1], basis: 'header' as const },
    { label: charsetInPage(bytes), basis: 'meta' as const },
  ];
  for (const { label, basis } of stated) {
    const encoding = label === undefined ? undefined : canonical(label);
    if (encoding !== undefined && !isContradicted(bytes, encoding))
      return { text: decode(bytes, encoding), encoding, basis };
  }
  const encoding = encodingByContent(bytes);
  return { text: decode(bytes, encoding), encoding, basis: 'content' };
}

const decode = (bytes: Buffer, encoding: string): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** Characters of the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20 decodes windows-1252 as if it were Latin-1, whose 0x80 to 0x9F are control characters. */
const decodeWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));

/** What a page's `<meta>` or a feed's XML declaration says. */
const charsetInPage = (bytes: Buffer): string | undefined =>
  /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(bytes.toString('latin1', 0, PRESCAN))?.[1];

function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A UTF-8 page with a broken character or two is UTF-8; one with a broken character every few words is not. */
const BROKEN_SHARE = 0.02;

function isContradicted(bytes: Buffer, encoding: string): boolean {
  if (encoding === 'utf-8') return brokenShare(bytes) > BROKEN_SHARE;
  if (encoding.startsWith('utf-16')) return true;
  // Text in a single-byte encoding is never whole UTF-8 by chance.
  if (!isAscii(bytes) && brokenShare(bytes) === 0) return true;
  return encoding === 'windows-1252' && arabicShare(bytes, 'windows-1256') > 0.5;
}

function brokenShare(bytes: Buffer): number {
  if (isUtf8(bytes)) return 0;
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  return (decode(sample, 'utf-8').match(/\uFFFD/g)?.length ?? 0) / Math.max(1, high);
}

/** Share of the bytes above ASCII that are Arabic letters in an encoding. */
function arabicShare(bytes: Buffer, encoding: string): number {
  const high = Buffer.from(bytes.subarray(0, SAMPLE).filter((byte) => byte >= 0x80));
  if (high.length === 0) return 0;
  return (decode(high, encoding).match(/\p{Script=Arabic}/gu)?.length ?? 0) / high.length;
}

/** Encodings framediff guesses; others must be stated. */
const ARABIC = new Set(['windows-1256', 'iso-8859-6']);
const GUESSED = new Set(['windows-1252', 'windows-1251', 'utf-16le', 'utf-16be']);

function encodingByContent(bytes: Buffer): string {
  if (brokenShare(bytes) <= BROKEN_SHARE) return 'utf-8';
  const guesses = analyse(bytes.subarray(0, SAMPLE)).flatMap(({ name }) => canonical(name) ?? []);
  const isArabic = arabicShare(bytes, 'windows-1256') > 0.5;
  const likely = guesses.find((guess) => (isArabic ? ARABIC.has(guess) : GUESSED.has(guess)));
  return likely ?? (isArabic ? 'windows-1256' : 'windows-1252');
}
