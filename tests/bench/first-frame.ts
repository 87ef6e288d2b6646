import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { median } from './timing.ts';

/** From the start of the program to its first frame, against a bundled Ink program that says hello, in turn, in a terminal. */

const RUNS = 10;
const CACHE = 'node_modules/.cache/framediff';

export async function printFirstFrameBench(): Promise<void> {
  if (spawnSync('script', ['--version']).status !== 0) {
    console.log('\nfirst frame: not measured, the command `script` (util-linux) is missing');
    return;
  }
  const hello = bundledHello();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run <= RUNS; run++) {
    theirs.push(await firstFrame(`node ${hello}`, 'hello'));
    ours.push(await firstFrame('node --max-semi-space-size=64 dist/cli.js', '12 January'));
  }
  const [ourMs, theirMs] = [median(ours.slice(1)), median(theirs.slice(1))];
  console.log(
    `\nfirst frame, median of ${RUNS} runs after a warm-up: Ink hello-world ${theirMs.toFixed(0)} ms, framediff on the corpus ${ourMs.toFixed(0)} ms, ratio ${(ourMs / theirMs).toFixed(2)}`,
  );
}

/** Bundled as the program is: the peer must not pay for what bundling saves. */
function bundledHello(): string {
  const source = `${CACHE}/hello.tsx`;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    source,
    "import { render, Text } from 'ink';\nrender(<Text>hello</Text>);\nsetTimeout(() => {}, 5000);\n",
  );
  const options = [
    '--bundle',
    '--splitting',
    '--format=esm',
    '--platform=node',
    `--outdir=${CACHE}/hello`,
    '--out-extension:.js=.mjs',
    '--jsx=automatic',
    '--log-level=warning',
    '--external:react-devtools-core',
    '--define:process.env.NODE_ENV="production"',
    "--banner:js=import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  ];
  spawnSync('node_modules/.bin/esbuild', [source, ...options], { stdio: 'inherit' });
  return `${CACHE}/hello/hello.mjs`;
}

const DEVICE_ATTRIBUTES = '\u001B[c';
const ANSWER = '\u001B[?62c';

/** Milliseconds until `awaited` stands on the terminal, which answers as terminals do that know nothing else. */
function firstFrame(command: string, awaited: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const terminal = spawn('script', ['-qec', `stty cols 120 rows 40; ${command}`, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, CI: 'false', TERM: 'xterm-256color', TMUX: '' },
    });
    let shown = '';
    terminal.stdout.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      if (text.includes(DEVICE_ATTRIBUTES)) terminal.stdin.write(ANSWER);
      shown += text;
      if (!shown.includes(awaited)) return;
      resolve(performance.now() - started);
      shown = '';
      terminal.kill('SIGKILL');
    });
    terminal.on('error', reject);
  });
}
