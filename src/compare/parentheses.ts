/** No parenthesis is longer, in UTF-16 units. */
const LONGEST = 300;

/** Some outlets write «(كلور)» for «"كلور"»: whether a place in the text stands inside parentheses. */
export function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
