import { csl } from './csl.ts';
import { docx } from './docx.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import type { ImportInput } from './input.ts';
import { jsonl } from './jsonl.ts';
import { manifest } from './manifest.ts';
import type { ImportSource } from './record.ts';
import { refused } from './refused.ts';
import { ris } from './ris.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { warc } from './warc.ts';

/**
 * Every import source; the first that accepts an input reads it. Sources that know their kind by its bytes stand
 * before those that go by a name; `refused` comes after the archives it would refuse, `text` accepts anything.
 */
export const IMPORT_SOURCES: Readonly<Record<string, ImportSource>> = {
  warc,
  docx,
  refused,
  feed,
  html,
  ris,
  csl,
  table,
  manifest,
  jsonl,
  text,
};

export const sourceFor = (input: ImportInput): ImportSource =>
  Object.values(IMPORT_SOURCES).find((source) => source.accepts(input)) ?? text;
