/** What the shell is told. */
export const EXIT = {
  /** All is done. */
  done: 0,
  /** Done in part: some rows were rejected, or a check found something. */
  partly: 1,
  /** A mistake the user can mend; the message says how. */
  userError: 2,
  /** A bug in framediff. */
  bug: 70,
  /** Stopped by the user (Ctrl-C); what was done stays. */
  interrupted: 130,
} as const;
