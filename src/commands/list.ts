import { readEvent } from '../corpus/event.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import type { Outlets } from '../corpus/outlets.ts';
import { articleIds, eventIds, INBOX, readOutlets, type Workspace } from '../corpus/workspace.ts';
import { LANGUAGES } from '../language/registry.ts';
import { textOf } from '../model/article.ts';
import { eventTitle } from '../model/event.ts';
import { inertJson } from '../model/inert.ts';
import { publishedLabel } from '../report/documents.ts';
import { bold, dim, type Output } from './output.ts';

export interface ListOptions {
  readonly workspace?: string;
  readonly json?: boolean;
  readonly languages?: boolean;
  readonly outlets?: boolean;
}

/** Lists the events of the workspace with their articles, or the languages. */
export async function runList(options: ListOptions, output: Output): Promise<void> {
  if (options.languages) return listLanguages(options, output);
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  if (options.outlets) return listOutlets(await readOutlets(workspace), options, output);
  if (options.json) return listAsJson(workspace, output);
  if (kind === 'sample') output.line(dim('sample corpus (there is no folder “corpus” here)'));
  for (const id of await eventIds(workspace)) {
    const { info, articles } = await readEvent(workspace, id);
    output.line(bold(info.id), `  ${eventTitle(info, 'en')}`);
    for (const article of articles) {
      output.line(
        `  ${article.id}  ${article.language}  ${publishedLabel(article)}  `,
        dim(`${textOf(article).split(/\s+/u).length} words`),
      );
    }
  }
  const waiting = articleIds(workspace, INBOX);
  if (waiting.length === 0) return;
  output.line(bold('inbox'), '  waiting for an event: framediff move ARTICLE EVENT');
  for (const id of waiting) output.line(`  ${id}`);
}

/** Rows only are held: a collection's texts need not fit in memory. */
async function listAsJson(workspace: Workspace, output: Output): Promise<void> {
  const rows = [];
  for (const event of await eventIds(workspace)) {
    const { info, articles } = await readEvent(workspace, event);
    rows.push({
      event,
      title: info.title,
      articles: articles.map(({ id, outlet, language, published, headline }) => ({
        id,
        outlet,
        language,
        published,
        headline,
      })),
    });
  }
  output.raw(`${inertJson(rows)}\n`);
}

function listOutlets(outlets: Outlets, options: ListOptions, output: Output): void {
  if (options.json) {
    output.raw(`${inertJson([...outlets].map(([address, { id, name }]) => ({ address, id, name })))}\n`);
    return;
  }
  for (const [address, { id, name }] of outlets)
    output.line(`${address.padEnd(28)}${id.padEnd(24)}`, dim(Object.values(name).join(' / ')));
}

function listLanguages(options: ListOptions, output: Output): void {
  const packs = Object.values(LANGUAGES);
  if (options.json) {
    output.raw(
      `${inertJson(packs.map(({ code, name, direction, capabilities }) => ({ code, name, direction, capabilities })))}\n`,
    );
    return;
  }
  for (const { code, name, capabilities } of packs) {
    output.line(bold(`${code}  ${name.en}`), `  ${name.own}`);
    for (const { part, state, note } of capabilities) output.line(`  ${state.padEnd(6)}${part}: ${note}`);
  }
}
