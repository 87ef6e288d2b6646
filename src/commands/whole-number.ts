import { UserError } from '../model/errors.ts';

/** A number from 1 on as typed after an option. @throws UserError when it is none. */
export function wholeNumber(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UserError(`${option} ${text} is no number from 1 on`, 'Write a whole number, such as 4.');
}
