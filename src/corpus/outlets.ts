import * as v from 'valibot';
import { UserError } from '../model/errors.ts';
import { parseYaml } from './front-matter.ts';
import { OUTLET_LIST } from './outlet-list.ts';

/** A publisher, as known by the address of its pages. */
export interface Outlet {
  readonly id: string;
  /** Display name by language code. */
  readonly name: Readonly<Record<string, string>>;
}

/** Outlets by address: a host, or a host and the beginning of a path (`bbc.com/arabic`). */
export type Outlets = ReadonlyMap<string, Outlet>;

export const KNOWN_OUTLETS: Outlets = new Map(
  OUTLET_LIST.trim()
    .split('\n')
    .map((line): [string, Outlet] => {
      const [address = '', id = '', en = '', ar = ''] = line.split('|').map((cell) => cell.trim());
      return [address, { id, name: { ar, en } }];
    }),
);

const Schema = v.record(
  v.pipe(v.string(), v.nonEmpty()),
  v.object({ id: v.pipe(v.string(), v.nonEmpty()), name: v.optional(v.record(v.string(), v.string()), {}) }),
);

/** `outlets.yaml` of a workspace, laid over the known outlets. @throws UserError naming the file and the address. */
export function parseOutlets(yaml: string, file: string): Outlets {
  const result = v.safeParse(Schema, parseYaml(yaml, file));
  if (!result.success) {
    const issue = result.issues[0];
    throw new UserError(
      `${file}: ${v.getDotPath(issue) ?? 'outlets'}: ${issue.message}`,
      'An entry is written so:\nexample.org:\n  id: example\n  name: { ar: مثال, en: Example }',
    );
  }
  return new Map([...KNOWN_OUTLETS, ...Object.entries(result.output)]);
}

/** The outlet whose address is the longest beginning of a page's; where none is, the page's host stands for it. */
export function outletAt(url: string, outlets: Outlets): Outlet | undefined {
  if (!URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (!/^https?:$/.test(page.protocol)) return undefined;
  const host = page.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  const path = page.pathname.split('/').filter(Boolean)[0];
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const found = outlets.get(`${domain}/${path}`) ?? outlets.get(domain);
    if (found !== undefined) return found;
  }
  return host === '' ? undefined : { id: host, name: {} };
}
