import { UserError } from '../../model/errors.ts';
import { hashOf } from '../../model/hash.ts';

/** A part of the events, for machines that share no queue. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `2/5` is the second of five. @throws UserError when it is none. */
export function parseShard(text: string): Shard {
  const [, index = '', of = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.of) return shard;
  throw new UserError(`--shard ${text}: no part`, 'Write it like 2/5, the second of five.');
}

/** By the hash of the id: an event stays in its shard when others come. */
export const isInShard = (event: string, { index, of }: Shard): boolean => hashOf(event) % of === index - 1;
