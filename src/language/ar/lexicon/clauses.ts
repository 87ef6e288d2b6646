/**
 * Words that open a new statement inside a sentence. "after comma" words need a comma before them;
 * "alone" words open a statement wherever they stand.
 */
export const OPENERS_AFTER_COMMA = `
فيما بينما في_حين لكن لكنه لكنها ولكن غير_أن إلا_أن
`;

export const OPENERS_ALONE = `
فيما بينما في_حين لكن لكنه لكنها ولكن ولكنه ولكنها غير_أن إلا_أن
`;
