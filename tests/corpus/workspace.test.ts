import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/corpus/event.ts';
import { eventIds } from '../../src/corpus/workspace.ts';
import { temporaryFolder } from '../support/run.ts';

const ARTICLE = '---\noutlet: a\nlanguage: ar\nheadline: عنوان\nsource-sha256: ""\n---\nقال الوزير.\n';

/** `corpus/` holds the events `summit` and `قمة`, and much that is none. */
const root = temporaryFolder();
for (const folder of ['summit', 'قمة', 'inbox', '.hidden', '../outside']) {
  mkdirSync(join(root, 'corpus', folder), { recursive: true });
  writeFileSync(join(root, 'corpus', folder, 'one.md'), ARTICLE);
}
mkdirSync(join(root, 'corpus', 'emptied'));
writeFileSync(join(root, 'corpus', 'emptied', 'event.yaml'), 'title:\n  en: Its articles have moved\n');
writeFileSync(join(root, 'corpus', 'file'), '');
symlinkSync(join(root, 'outside'), join(root, 'corpus', 'link'));
symlinkSync(join(root, 'outside'), join(root, 'corpus', 'outside'));

describe('one event is read where all are listed, and nowhere else', () => {
  test('the list', async () => {
    expect(await eventIds({ root })).toEqual(['summit', 'قمة']);
  });

  test.each(['summit', 'قمة'])('%s is an event', async (id) => {
    expect((await readEvent({ root }, id)).articles).toHaveLength(1);
  });

  test.each([
    ['inbox', 'there is no event'],
    ['.hidden', 'there is no event'],
    ['../outside', 'there is no event'],
    ['summit/../قمة', 'there is no event'],
    ['./summit', 'there is no event'],
    ['..', 'there is no event'],
    ['', 'there is no event'],
    ['Summit', 'there is no event “Summit”'],
    ['file', 'there is no event'],
    ['link', 'there is no event'],
    ['outside', 'there is no event'],
    ['emptied', 'event “emptied” has no articles'],
  ])('“%s” is none', async (id, message) => {
    await expect(readEvent({ root }, id)).rejects.toThrow(message);
  });
});
