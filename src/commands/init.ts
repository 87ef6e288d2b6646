import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../corpus/files.ts';
import { makeWorkspace } from '../corpus/workspace.ts';
import type { Output } from './output.ts';

/** Makes a workspace: its folders, and a list of outlets to add to. What is there already stays. */
export async function runInit(folder: string, output: Output): Promise<void> {
  const { root } = await makeWorkspace(folder);
  const outlets = join(root, 'outlets.yaml');
  if (!existsSync(outlets)) await writeWhole(outlets, OUTLETS);
  output.line(`workspace: ${root}`);
  output.line('  corpus/        articles, a folder an event; corpus/inbox/ holds those without one');
  output.line('  alignments/    which passages say the same; reviews of people lie beside them');
  output.line('  outlets.yaml   outlets by the address of their pages, beside those framediff knows');
  output.line('Bring articles in with `framediff add URL` or `framediff import FILE`.');
}

const OUTLETS = `# Outlets by the address of their pages, beside the ones framediff knows (framediff list --outlets).
# An entry here goes before the known one. An address may end with the first part of a path.
#
# example.org/arabic:
#   id: example
#   name: { ar: مثال, en: Example }
{}
`;
