import { Command, Option } from 'commander';
import type { Output } from './commands/output.ts';
import { BIDI_CHOICES } from './commands/ui/options.ts';
import { UserError } from './model/errors.ts';
import { REPORT_FORMATS } from './report/formats.ts';
import { THEME_IDS } from './ui/theme.ts';
import { VERSION } from './version.ts';
import { LANGUAGE_IDS } from './words/language-id.ts';

/** The commands and their options. Each command's code is loaded when it is called: `--help` must be quick. */

const WORKSPACE = [
  '--workspace <dir>',
  'folder with corpus/ and alignments/ (default: this one, else the sample corpus)',
] as const;
const JSON_OUTPUT = ['--json', 'print JSON for a program'] as const;

const OWN_WORKSPACE = ['--workspace <dir>', 'folder with corpus/ (default: this one)'] as const;
const DRY_RUN = ['--dry-run', 'say what would be done, and do nothing'] as const;

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** What sources cannot say themselves, and how their articles get an event. */
const sourceOptions = (command: Command): Command =>
  command
    .option('--workspace <dir>', 'workspace to import into; made when the folder is empty (default: this one)')
    .option('--event <id>', 'event of articles that do not name one; "new" makes one')
    .option('--yes', 'without --event: file each article under the likeliest event, the unsure ones in the inbox')
    .option('--outlet <id>', 'outlet of articles that do not name one')
    .option('--published <date>', 'publication date of articles that do not state one')
    .option('--published-basis <text>', 'how the date is known, e.g. "inferred: speaks of Thursday"')
    .option('--language <code>', 'language of articles that do not state one')
    .option('--encoding <name>', 'encoding of text files and tables, e.g. windows-1256 (default: UTF-8)')
    .option('--id <id>', 'article id, for a single article')
    .option(...JSON_OUTPUT)
    .addOption(
      new Option('--kind <kind>', 'report, or primary for a readout, a statement or a transcript').choices([
        'report',
        'primary',
      ]),
    );

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ framediff ${line}`).join('\n')}`;

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

  root
    .command('init')
    .description('make a workspace: folders for articles and alignments, and a list of outlets')
    .argument('[dir]', 'where (default: this folder)')
    .addHelpText('after', examples('init my-study'))
    .action(async (folder, options, command) => {
      const { workspace } = withWorkspace(options, command);
      await (await import('./commands/init.ts')).runInit(folder ?? workspace ?? '.', output);
    });

  sourceOptions(
    root
      .command('add')
      .description('add articles one by one: addresses, saved pages, text files, or pasted text (-)')
      .argument('<source...>', 'address, file, folder, or - for standard input'),
  )
    .option('--allow-private', 'also fetch from this machine and its network')
    .addHelpText(
      'after',
      examples(
        'add https://www.aljazeera.net/politics/2022/1/13/…',
        'add page.html --event summit-2022',
        'add *.html --event new',
        'add - --outlet asharq --published 2022-01-13 < pasted.txt',
      ),
    )
    .action(async (sources, options, command) => {
      const { runAdd } = await import('./commands/add.ts');
      process.exitCode = await runAdd(sources, withWorkspace(options, command), output);
    });

  sourceOptions(
    root
      .command('import')
      .description(
        'import many articles from files and folders: tables, JSONL, archives, reference lists, pages, texts',
      )
      .argument('<file...>', 'file, folder, or - for standard input'),
  )
    .option('--map <field=column>', 'which column holds a field; may be given again', collect)
    .addHelpText(
      'after',
      examples(
        'import articles.jsonl --workspace my-study',
        'import export.csv --map title=headline --map text=body --event summit-2022',
        'import crawl.wacz zotero.ris texts/ --yes',
        'import report.txt --event summit-2022 --outlet asharq --published 2022-01-13',
      ),
    )
    .action(async (files, options, command) => {
      const { runImport } = await import('./commands/import.ts');
      process.exitCode = await runImport(files, withWorkspace(options, command), output);
    });

  root
    .command('discover')
    .description('find the events that the articles of a collection tell of: its outlets, times, headlines and texts')
    .argument('<collection...>', 'files that `import` reads, or - for standard input')
    .option('--out <file>', 'write the events here, one JSON object a line (- for standard output)')
    .option('--workspace <dir>', 'file the articles here, an event each; made when the folder is empty')
    .option('--state <dir>', 'keep what was read here, so that later runs add to it (default: in the workspace)')
    .option('--window <days>', 'days from the first article of an event to its last (default: 4)')
    .option('--outlets <number>', 'leave out events that fewer outlets tell of (default: 2)')
    .option('--map <field=column>', 'which column holds a field; may be given again', collect)
    .option('--outlet <id>', 'outlet of articles that do not name one')
    .option('--language <code>', 'language of articles that do not state one')
    .option('--encoding <name>', 'encoding of text files and tables, e.g. windows-1256 (default: UTF-8)')
    .addHelpText(
      'after',
      examples(
        'discover year.jsonl --out events.jsonl',
        'discover monday.jsonl --workspace my-study',
        'discover tuesday.jsonl --workspace my-study --outlets 3',
        'discover export.csv --map title=headline --map text=body --out -',
      ),
    )
    .action(async (files, options, command) => {
      const { runDiscover } = await import('./commands/discover.ts');
      process.exitCode = await runDiscover(files, withWorkspace(options, command), output);
    });

  root
    .command('watch')
    .description('fetch the new items of feeds and file them; made to be called again, for example by cron')
    .argument('<feeds.yaml>', 'list of feeds, each with its address and, if you like, outlet and event')
    .option('--workspace <dir>', 'workspace to import into; made when the folder is empty (default: this one)')
    .option('--yes', 'file each article under the likeliest event (default: it waits in the inbox)')
    .option('--limit <number>', 'most new items a feed and round (default: 50)')
    .option('--pause <seconds>', 'pause between two pages of one host (default: 1)')
    .option('--allow-private', 'also fetch from this machine and its network')
    .option(...JSON_OUTPUT)
    .addHelpText('after', examples('watch feeds.yaml', 'watch feeds.yaml --yes --workspace my-study'))
    .action(async (file, options, command) => {
      const { runWatch } = await import('./commands/watch.ts');
      process.exitCode = await runWatch(file, withWorkspace(options, command), output);
    });

  root
    .command('move')
    .description('put articles into another event, or out of the inbox')
    .argument('<article...>', 'articles, and the event last')
    .option(...OWN_WORKSPACE)
    .option(...DRY_RUN)
    .addHelpText('after', examples('move asharq-2022-01-13 summit-2022 --dry-run'))
    .action(async (ids, options, command) =>
      (await import('./commands/rearrange.ts')).runMove(ids, withWorkspace(options, command), output),
    );

  root
    .command('rename')
    .description('give an event or an article another id')
    .argument('<id>')
    .argument('<new-id>')
    .option(...OWN_WORKSPACE)
    .option(...DRY_RUN)
    .addHelpText('after', examples('rename summit-2022 geneva-summit-2022'))
    .action(async (from, to, options, command) =>
      (await import('./commands/rearrange.ts')).runRename(from, to, withWorkspace(options, command), output),
    );

  root
    .command('remove')
    .description('put events or articles into the workspace’s trash/ folder')
    .argument('<id...>')
    .option(...OWN_WORKSPACE)
    .option(...DRY_RUN)
    .addHelpText('after', examples('remove asharq-2022-01-13 --dry-run'))
    .action(async (ids, options, command) =>
      (await import('./commands/rearrange.ts')).runRemove(ids, withWorkspace(options, command), output),
    );

  root
    .command('list')
    .description('list events and articles, languages, or outlets')
    .option(...WORKSPACE)
    .option(...JSON_OUTPUT)
    .option('--languages', 'list languages and how well each part of them works')
    .option('--outlets', 'list the outlets known by the address of their pages')
    .addHelpText('after', examples('list', 'list --languages', 'list --json --workspace my-study'))
    .action(async (options, command) =>
      (await import('./commands/list.ts')).runList(withWorkspace(options, command), output),
    );

  root
    .command('show')
    .description('print an article as framediff reads it')
    .argument('<article>')
    .option(...WORKSPACE)
    .option(...JSON_OUTPUT)
    .option('--find <text>', 'only the lines that hold this text, whatever its marks and spelling')
    .addHelpText('after', examples('show asharq-2022-01-13', 'show asharq-2022-01-13 --find ستولتنبرج'))
    .action(async (id, options, command) =>
      (await import('./commands/show.ts')).runShow(id, withWorkspace(options, command), output),
    );

  root
    .command('align')
    .description('align the articles of an event and write alignments/<event>.json')
    .argument('<event>')
    .option(...WORKSPACE)
    .option(...JSON_OUTPUT)
    .addHelpText(
      'after',
      examples('align nato-russia-council-2022-01', 'align nato-russia-council-2022-01 --json | jq .passages[0]'),
    )
    .action(async (event, options, command) =>
      (await import('./commands/align.ts')).runAlign(event, withWorkspace(options, command), output),
    );

  root
    .command('compare')
    .description('print the findings of an event, or of text files compared ad hoc')
    .argument('<event-or-files...>')
    .option(...WORKSPACE)
    .option('--alignment <file>', 'use this alignment instead of aligning anew')
    .option(...JSON_OUTPUT)
    .addHelpText(
      'after',
      examples(
        'compare nato-russia-council-2022-01',
        'compare a.txt b.txt',
        'compare nato-russia-council-2022-01 --json',
      ),
    )
    .action(async (subjects, options, command) =>
      (await import('./commands/compare.ts')).runCompare(subjects, withWorkspace(options, command), output),
    );

  root
    .command('report')
    .description('write reports and exports of events: web pages, Markdown, tables, annotations, TEI, QDA, slides')
    .argument('[event...]')
    .option(...WORKSPACE)
    .option('--all', 'every event of the workspace')
    .option('--format <names>', 'formats, parted by commas (default: md)')
    .option('--out <dir>', 'folder for the reports (default: reports/)')
    .addOption(new Option('--lang <code>', 'language of the report’s own words (default: en)').choices(LANGUAGE_IDS))
    .addOption(
      new Option('--detail <level>', 'of Markdown: brief leaves out candidates and workings (default: full)').choices([
        'brief',
        'full',
      ]),
    )
    .option('--workers <number>', 'events compared at a time (default: one for each core)')
    .option('--shard <i/n>', 'only the i-th of n parts of the events, for machines that share a folder')
    .option('--redis <url>', 'have the events built by the workers of this Redis server (framediff worker)')
    .option('--force', 'write everything, not only what has changed')
    .option('--check', 'write nothing; end with 1 where a report is out of date')
    .option('--watch', 'go on, and write again what changes')
    .option('--bom', 'begin CSV and TSV with a byte order mark, for spreadsheets that need it')
    .addHelpText(
      'after',
      () =>
        `${examples(
          'report --all --format md,html',
          'report --all --format html --check',
          'report --all --shard 2/5',
          'report --all --redis redis://127.0.0.1:6379',
          'report --all --format html --lang ar --watch',
          'report nato-russia-council-2022-01 --format md,xlsx,refi-qda --out exports',
          'report nato-russia-council-2022-01 --format slides --lang ar',
        )}\n\nFormats: ${Object.keys(REPORT_FORMATS).join(', ')}`,
    )
    .action(async (events, options, command) => {
      const { runReport } = await import('./commands/report.ts');
      process.exitCode = await runReport(events, withWorkspace(options, command), output);
    });

  root
    .command('worker')
    .description('build the reports that `report --redis` asks for, until it is stopped')
    .requiredOption('--redis <url>', 'address of the Redis server')
    .option(...WORKSPACE)
    .option('--out <dir>', 'folder for the reports, shared with whoever asks (default: reports/)')
    .option('--workers <number>', 'events compared at a time (default: one for each core)')
    .addHelpText('after', examples('worker --redis redis://127.0.0.1:6379 --workspace /shared/study'))
    .action(async (options, command) => {
      const { runWorker } = await import('./commands/worker.ts');
      process.exitCode = await runWorker(withWorkspace(options, command), output);
    });

  root
    .command('lexicon')
    .description('list the classes of the lexicon, or count their words in an event and show them in their lines')
    .argument('[event]')
    .option(...WORKSPACE)
    .option('--class <name>', 'only this class or category, with every entry or every line')
    .option('--word <word>', 'only entries that hold this word: where it came from')
    .option(...JSON_OUTPUT)
    .addHelpText(
      'after',
      examples('lexicon', 'lexicon --word زعم', 'lexicon nato-russia-council-2022-01 --class troop-build-up'),
    )
    .action(async (event, options, command) =>
      (await import('./commands/lexicon.ts')).runLexicon(event, withWorkspace(options, command), output),
    );

  root
    .command('terminal')
    .description('find out how this terminal shows Arabic right, and remember it')
    .addHelpText('after', examples('terminal'))
    .action(async () => (await import('./commands/terminal.ts')).runTerminal(output));

  root
    .command('evaluate')
    .description(
      'score the aligner against hand-aligned events, or discovery on a labelled collection, beside baselines',
    )
    .argument('<gold...>', 'gold.json files or folders that hold one; or .jsonl files whose rows name their event')
    .option(...WORKSPACE)
    .option('--leave-one-out', 'also score each set by a model fitted to the others')
    .option('--fit <file>', 'write a model fitted to these sets, or to --pairs')
    .option('--pairs <file>', 'of a collection: pairs of ids, one {"a", "b", "same"} a line')
    .option(...JSON_OUTPUT)
    .addHelpText(
      'after',
      examples('evaluate gold/*/gold.json', 'evaluate gold/* --leave-one-out', 'evaluate labelled.jsonl'),
    )
    .action(async (gold, options, command) =>
      (await import('./commands/evaluate.ts')).runEvaluate(gold, withWorkspace(options, command), output),
    );

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

/** `--workspace` and `--out` may stand before the command or after it. */
function withWorkspace<Options extends object>(options: Options, command: Command): Options {
  return { ...command.parent?.opts(), ...options };
}
