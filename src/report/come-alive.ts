/**
 * Places inside plain words of which GitHub, Marp and their like make a link or a picture: `https://…`, `www.…`,
 * `a@b.c`, `:x:`. Escapes do not keep them from it, and are read as letters inside such a link. What does is an element
 * that is not seen, a place where the line may break.
 */
export const COMES_ALIVE =
  /(?<=(?:https?|ftp):)(?=\/\/)|(?<=www)(?=\.)|(?<=[\w+.-])(?=@)|(?<=:)(?=[a-z+-][\w+\\-]*:)/gi;

export const LINE_MAY_BREAK = '<wbr>';
