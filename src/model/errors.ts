/** What is said below the lines of an error that is no mistake of the user's. */
export const BUG_REMARK = 'This is a bug in framediff. Please report it with the lines above.';

/** A mistake a user can mend: `message` says what is wrong and where, `next` what to do about it. Exit code 2. */
export class UserError extends Error {
  readonly next: string | undefined;

  constructor(message: string, next?: string) {
    super(message);
    this.name = 'UserError';
    this.next = next;
  }
}
