/**
 * The first whole words of a text of one line, at most so many UTF-16 units and an ellipsis; all of it where it is no
 * longer. A word that is longer by itself is cut, though not inside a character.
 */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${end < 0 ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut.slice(0, end)}…`;
}
