import { Command, Option } from 'commander';
import type { Output } from './commands/output.ts';
import { BIDI_CHOICES } from './commands/ui/options.ts';
import { UserError } from './model/errors.ts';
import { addCollectingCommands } from './program/collecting.ts';
import { examples, WORKSPACE } from './program/options.ts';
import { addStudyingCommands } from './program/studying.ts';
import { THEME_IDS } from './ui/theme.ts';
import { VERSION } from './version.ts';
import { LANGUAGE_IDS } from './words/language-id.ts';

/** The commands and their options. Each command's code is loaded when it is called: `--help` must be quick. */

export function program(output: Output): Command {
  const root = new Command('framediff')
    .description(
      'Aligns the passages in which news outlets report the same event, and shows where wording, emphasis or omitted details differ.',
    )
    .version(VERSION)
    .option(...WORKSPACE)
    .option('--out <dir>', 'where reports go (default: reports/)')
    .addOption(new Option('--bidi <how>', 'how the terminal is written to').choices(BIDI_CHOICES))
    .option('--no-marks', 'without the vowel marks of Arabic')
    .addOption(new Option('--lang <code>', 'language of the interface (default: by locale)').choices(LANGUAGE_IDS))
    .addOption(new Option('--theme <name>', 'colours (default: as dark as the terminal)').choices(THEME_IDS))
    .option('--blind [seed]', 'begin with the outlets’ names hidden, in the order drawn from this number')
    .showHelpAfterError('(framediff --help shows the commands)')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        '',
        '--lang ar --theme light',
        '--blind 4711',
        'compare nato-russia-council-2022-01',
        'compare a.txt b.txt',
        'report --all --out reports',
      ),
    )
    .usage('[options] [command]')
    .argument('[unknown]')
    .action(async (unknown, options) => {
      if (unknown !== undefined)
        throw new UserError(`there is no command “${unknown}”`, await commandHint(unknown, root));
      await (await import('./commands/start.ts')).runStart(options, output);
    });

  addCollectingCommands(root, output);
  addStudyingCommands(root, output);
  return root;
}

async function commandHint(unknown: string, root: Command): Promise<string> {
  const { closest } = await import('./bigram-dice.ts');
  const close = closest(
    unknown,
    root.commands.map((command) => command.name()),
  );
  return close === undefined ? '`framediff --help` shows the commands.' : `Did you mean “${close}”?`;
}
