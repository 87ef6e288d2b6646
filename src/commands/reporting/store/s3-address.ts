import { UserError } from '../../../model/errors.ts';

/** A bucket of an S3-compatible object store, and what names in it begin with. */
export interface S3Address {
  readonly bucket: string;
  /** Empty, or ends with a slash. */
  readonly prefix: string;
}

export const isS3Address = (address: string): boolean => address.startsWith('s3:');

/** Names of buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const ADDRESS = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>.*))?$/u;

/** @throws UserError when it names no bucket. */
export function parseS3Address(address: string): S3Address {
  const { bucket, prefix = '' } = ADDRESS.exec(address)?.groups ?? {};
  const parts = prefix.split('/').filter((part) => part !== '');
  if (bucket === undefined || parts.includes('..') || parts.includes('.'))
    throw new UserError(`${address} is no address of a bucket`, 'Write it like s3://bucket/reports');
  return { bucket, prefix: parts.map((part) => `${part}/`).join('') };
}
