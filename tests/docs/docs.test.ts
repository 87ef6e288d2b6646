import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { compare } from '../../src/compare/compare.ts';
import { DETECTORS } from '../../src/compare/detectors.ts';
import { IMPORT_SOURCES } from '../../src/corpus/import/registry.ts';
import { LANGUAGES } from '../../src/language/registry.ts';
import { program } from '../../src/program.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { COMMAND_IDS, type CommandId, commandsOn, keysOf } from '../../src/ui/keys.ts';
import type { ScreenKind } from '../../src/ui/state.ts';
import { english } from '../../src/ui/strings/en.ts';
import { VERSION } from '../../src/version.ts';
import EXPECTED from '../compare/expected-findings.json' with { type: 'json' };
import { analysed } from '../support/article.ts';
import { corpusEvents } from '../support/corpus.ts';
import { keepCurrent, section, table } from '../support/derived-docs.ts';
import { framediff } from '../support/run.ts';

const SCREENS: readonly ScreenKind[] = ['events', 'overview', 'passage', 'article', 'menu', 'help'];

const screensWith = (id: CommandId): string => {
  const own = SCREENS.filter((screen) => commandsOn(screen).includes(id));
  return own.length === SCREENS.length ? 'every screen' : own.join(', ');
};

/** The heaviest finding of each detector on the sample corpus. */
const examples = new Map(
  (await corpusEvents())
    .flatMap(({ info, articles }) => {
      const all = analysed(...articles);
      return compare(info, all, align(info.id, all)).findings;
    })
    .sort((a, b) => a.weight - b.weight)
    .map(({ detector, note }) => [detector, note.en]),
);

const formats = await Promise.all(
  Object.entries(REPORT_FORMATS).map(async ([name, load]) => `- \`${name}\`: ${(await load()).describes}`),
);

test('the README is current', () => {
  keepCurrent('README.md', (text) => {
    const commands = program({ line: () => undefined, raw: () => undefined, warn: () => undefined }).commands;
    let current = section(text, 'example: framediff', `\`\`\`\n${framediff([]).stdout.trimEnd()}\n\`\`\``);
    current = section(
      current,
      'commands',
      table(
        ['command', 'what it does'],
        [
          [
            '`framediff`',
            'open the interface; without a terminal: compare every event, print a summary, write the reports',
          ],
          ...commands.map((command) => [
            `\`framediff ${command.name()} ${command.usage().replace('[options] ', '')}\``,
            command.description(),
          ]),
        ],
      ),
    );
    current = section(
      current,
      'detectors',
      table(
        ['detector', 'kind', 'sees', 'ignores', 'in the sample corpus'],
        Object.entries(DETECTORS).map(([id, { kind, sees, ignores }]) => [
          `\`${id}\``,
          kind,
          sees,
          ignores,
          examples.get(id) ?? '–',
        ]),
      ),
    );
    current = section(
      current,
      'sources',
      Object.values(IMPORT_SOURCES)
        .map(({ name, describes }) => `- \`${name}\`: ${describes}`)
        .join('\n'),
    );
    current = section(current, 'formats', formats.join('\n'));
    current = section(
      current,
      'keys',
      table(
        ['key', 'does', 'on'],
        COMMAND_IDS.map((id) => [
          keysOf(id)
            .map((key) => `\`${key}\``)
            .join(' '),
          english.commands[id],
          screensWith(id),
        ]),
      ),
    );
    return section(
      current,
      'languages',
      Object.values(LANGUAGES)
        .map(({ code, name }) => `- ${name.en} (${name.own}), \`${code}\``)
        .join('\n'),
    );
  });
});

test('the page of languages is current', () => {
  keepCurrent('docs/languages.md', (text) => {
    const parts = Object.values(LANGUAGES).map(({ code, name, capabilities }) =>
      [
        `## ${name.en} (${name.own}), \`${code}\``,
        '',
        table(
          ['part', 'how well', 'note'],
          capabilities.map(({ part, state, note }) => [part, state, note]),
        ),
      ].join('\n'),
    );
    return section(text, 'languages', parts.join('\n\n'));
  });
});

test('the page of known limits is current', () => {
  keepCurrent('docs/known-limits.md', (text) =>
    section(
      text,
      'expected',
      table(
        ['entry', 'what a reader listed', 'why it is not found'],
        EXPECTED.flatMap((entry) => ('limit' in entry ? [[entry.id, entry.says, `${entry.limit}`]] : [])),
      ),
    ),
  );
});

test('the program has the version of its package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test.each([
  ['English', ['--format', 'md,html', '--out', 'reports']],
  ['Arabic', ['--format', 'html,slides', '--lang', 'ar', '--out', 'reports/ar']],
])('the sample reports are current: %s', (_language, options) => {
  const { status, stderr } = framediff(['report', '--all', '--check', ...options]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
