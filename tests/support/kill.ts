import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { start } from './program.ts';
import { seededRandom } from './random.ts';
import { temporaryFolder } from './run.ts';

/** What an import left behind that was killed and run again. */
export interface AfterKill {
  readonly milliseconds: number;
  readonly articles: number;
  /** Rows that stand in the workspace twice or not at all, files without their pair, and files nobody asked for. */
  readonly wrong: readonly string[];
}

const row = (number: number): string =>
  JSON.stringify({
    event: `event-${number % 7}`,
    outlet: `outlet${number % 3}`,
    title: `عنوان الخبر ${number % 50}`,
    text: `قال الوزير في الخبر رقم ${number} إن المحادثات كانت صعبة.\nوأضاف أن الجولة رقم ${number} ستعقد في جنيف خلال أسبوعين على مستوى الخبراء.`,
    published: '2022-01-12',
    number,
  });

/** Imports rows, kills the program at a moment drawn at random, and imports again. */
export async function* killedImports(rows: number, times: number, seed: number): AsyncGenerator<AfterKill> {
  const random = seededRandom(seed);
  const source = join(temporaryFolder(), 'rows.jsonl');
  writeFileSync(source, `${Array.from({ length: rows }, (_, number) => row(number)).join('\n')}\n`);
  const began = Date.now();
  await start(['import', source, '--workspace', join(temporaryFolder(), 'w')]).ended;
  const whole = Date.now() - began;
  for (let time = 0; time < times; time++) {
    const workspace = join(temporaryFolder(), 'w');
    mkdirSync(workspace);
    const milliseconds = Math.round(random() * whole);
    const killed = start(['import', source, '--workspace', workspace]);
    await pause(milliseconds);
    killed.process.kill('SIGKILL');
    await killed.ended;
    await start(['import', source, '--workspace', workspace]).ended;
    yield { milliseconds, ...lookAt(workspace, rows) };
  }
}

function lookAt(workspace: string, rows: number): Pick<AfterKill, 'articles' | 'wrong'> {
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const wrong = files.filter((file) => !/(?:\.md|\.source\.json)$/.test(file));
  const numbers = new Map<number, number>();
  const articles = files.filter((file) => file.endsWith('.md'));
  for (const file of articles) {
    const text = readFileSync(file, 'utf8');
    const number = Number(/^ {2}number: (\d+)$/m.exec(text)?.[1] ?? -1);
    numbers.set(number, (numbers.get(number) ?? 0) + 1);
    if (!text.endsWith('الخبراء.\n')) wrong.push(`${file}: cut off`);
    if (!files.includes(file.replace(/\.md$/, '.source.json'))) wrong.push(`${file}: without its original`);
  }
  for (let number = 0; number < rows; number++)
    if (numbers.get(number) !== 1) wrong.push(`row ${number}: ${numbers.get(number) ?? 0} times`);
  return { articles: articles.length, wrong };
}
