const NAMED: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Text of HTML that holds no tags. */
export const unescaped = (html: string): string =>
  html.replace(/&(?:#(\d+)|\w+);/g, (reference, code?: string) =>
    code === undefined ? (NAMED[reference] ?? reference) : String.fromCodePoint(Number(code)),
  );
