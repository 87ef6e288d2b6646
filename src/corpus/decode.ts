import { UserError } from '../model/errors.ts';

/**
 * Text of a file, which must be UTF-8 (with or without a byte order mark), UTF-16 with one, or in the encoding stated.
 * @throws UserError for binary data and other encodings, with the likely encoding where the bytes show it.
 */
export function decodeText(bytes: Buffer, file: string, encoding = 'utf-8'): string {
  const marked = encodingByMark(bytes);
  if (marked?.startsWith('utf-16')) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) throw new UserError(`${file} is binary, not text`, 'Save the article as plain text (UTF-8).');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const guess = looksLikeWindows1256(bytes) ? 'It looks like windows-1256: ' : '';
    const command = `iconv -f windows-1256 -t utf-8 ${file} > converted.txt`;
    throw new UserError(
      `${file} is not ${encoding.toUpperCase()}`,
      `${guess}import it with \`--encoding windows-1256\`, or convert it first, for example with \`${command}\`.`,
    );
  }
}

/** What a byte order mark says. */
export function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Most bytes above ASCII decode to Arabic letters. */
function looksLikeWindows1256(bytes: Buffer): boolean {
  const high = Buffer.from(bytes.subarray(0, 100_000).filter((byte) => byte >= 0x80));
  const letters = new TextDecoder('windows-1256').decode(high).match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > high.length / 2;
}
