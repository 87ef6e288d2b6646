import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/**
 * `npm run bench | npm run performance-page`: puts what the benches printed into docs/performance.md, each under its
 * name. Benches that did not run keep what they printed last.
 */
const FILE = 'docs/performance.md';
const INTRODUCTION = `# Performance

Made from the output of \`npm run bench\` by \`npm run performance-page\`; \`LONG=1\` runs the long ones. Ratios against a named peer in the same run are what counts: seconds are those of one machine.
`;

const sections = new Map<string, string>();
const collect = (text: string): void => {
  for (const [, name = '', body = ''] of text.matchAll(/^## (\S+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gmu))
    sections.set(name, body.trim());
};

collect(readFileSync(FILE, 'utf8'));
const printed = readFileSync(0, 'utf8');
const machine = /^node v\S+, \S+/m.exec(printed)?.[0] ?? process.version;
const before = new Map(sections);
collect(printed);
for (const [name, body] of sections) {
  if (body === before.get(name)) continue;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  sections.set(name, `\`${machine}, ${cpus().length} cores\`\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``);
}
writeFileSync(FILE, `${INTRODUCTION}${[...sections].map(([name, body]) => `\n## ${name}\n\n${body}\n`).join('')}`);
