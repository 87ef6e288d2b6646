import { type Command, Option } from 'commander';
import type { Output } from '../commands/output.ts';
import { REPORT_FORMATS } from '../report/formats.ts';
import { LANGUAGE_IDS } from '../words/language-id.ts';
import { examples, JSON_OUTPUT, WORKSPACE, withWorkspace } from './options.ts';

/** Commands that read what a workspace holds. */
export function addStudyingCommands(root: Command, output: Output): void {
  root
    .command('list')
    .description('list events and articles, languages, or outlets')
    .option(...WORKSPACE)
    .option(...JSON_OUTPUT)
    .option('--languages', 'list languages and how well each part of them works')
    .option('--outlets', 'list the outlets known by the address of their pages')
    .addHelpText('after', examples('list', 'list --languages', 'list --json --workspace my-study'))
    .action(async (options, command) =>
      (await import('../commands/list.ts')).runList(withWorkspace(options, command), output),
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
      (await import('../commands/show.ts')).runShow(id, withWorkspace(options, command), output),
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
      (await import('../commands/align.ts')).runAlign(event, withWorkspace(options, command), output),
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
      (await import('../commands/compare.ts')).runCompare(subjects, withWorkspace(options, command), output),
    );

  root
    .command('report')
    .description('write reports and exports of events: web pages, Markdown, tables, annotations, TEI, QDA, slides')
    .argument('[event...]')
    .option(...WORKSPACE)
    .option('--all', 'every event of the workspace')
    .option('--format <names>', 'formats, parted by commas (default: md)')
    .option('--out <dir>', 'folder for the reports, or s3://bucket/prefix (default: reports/)')
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
          'report --all --out s3://observatory/reports',
          'report --all --format html --lang ar --watch',
          'report nato-russia-council-2022-01 --format md,xlsx,refi-qda --out exports',
          'report nato-russia-council-2022-01 --format slides --lang ar',
        )}\n\nFormats: ${Object.keys(REPORT_FORMATS).join(', ')}`,
    )
    .action(async (events, options, command) => {
      const { runReport } = await import('../commands/report.ts');
      process.exitCode = await runReport(events, withWorkspace(options, command), output);
    });

  root
    .command('worker')
    .description('build the reports that `report --redis` asks for, until it is stopped')
    .requiredOption('--redis <url>', 'address of the Redis server')
    .option(...WORKSPACE)
    .option('--out <dir>', 'folder or s3://bucket/prefix for the reports, shared with whoever asks (default: reports/)')
    .option('--workers <number>', 'events compared at a time (default: one for each core)')
    .addHelpText('after', examples('worker --redis redis://127.0.0.1:6379 --workspace /shared/study'))
    .action(async (options, command) => {
      const { runWorker } = await import('../commands/worker.ts');
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
      (await import('../commands/lexicon.ts')).runLexicon(event, withWorkspace(options, command), output),
    );

  root
    .command('terminal')
    .description('find out how this terminal shows Arabic right, and remember it')
    .addHelpText('after', examples('terminal'))
    .action(async () => (await import('../commands/terminal.ts')).runTerminal(output));

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
      (await import('../commands/evaluate.ts')).runEvaluate(gold, withWorkspace(options, command), output),
    );
}
