import { type Command, Option } from 'commander';
import type { Output } from '../commands/output.ts';
import { examples, JSON_OUTPUT, withWorkspace } from './options.ts';

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

/** Commands that change what a workspace holds. */
export function addCollectingCommands(root: Command, output: Output): void {
  root
    .command('init')
    .description('make a workspace: folders for articles and alignments, and a list of outlets')
    .argument('[dir]', 'where (default: this folder)')
    .addHelpText('after', examples('init my-study'))
    .action(async (folder, options, command) => {
      const { workspace } = withWorkspace(options, command);
      await (await import('../commands/init.ts')).runInit(folder ?? workspace ?? '.', output);
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
      const { runAdd } = await import('../commands/add.ts');
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
      const { runImport } = await import('../commands/import.ts');
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
    .option('--workers <number>', 'threads that read articles (default: one for each core)')
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
      const { runDiscover } = await import('../commands/discover.ts');
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
      const { runWatch } = await import('../commands/watch.ts');
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
      (await import('../commands/rearrange.ts')).runMove(ids, withWorkspace(options, command), output),
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
      (await import('../commands/rearrange.ts')).runRename(from, to, withWorkspace(options, command), output),
    );

  root
    .command('remove')
    .description('put events or articles into the workspace’s trash/ folder')
    .argument('<id...>')
    .option(...OWN_WORKSPACE)
    .option(...DRY_RUN)
    .addHelpText('after', examples('remove asharq-2022-01-13 --dry-run'))
    .action(async (ids, options, command) =>
      (await import('../commands/rearrange.ts')).runRemove(ids, withWorkspace(options, command), output),
    );
}
