import { createHash } from 'node:crypto';

/** A GUID that is the same for the same name: UUID version 8 (RFC 9562, section 5.8) over SHA-256. */
export function guidOf(...name: readonly string[]): string {
  const hash = createHash('sha256').update(name.join('\u0000')).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(18, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
