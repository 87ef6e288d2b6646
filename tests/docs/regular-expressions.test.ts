import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Report } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Every regular expression of the program, where it stands. */
const expressions = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
    const found: { readonly file: string; readonly source: string; readonly flags: string }[] = [];
    const visit = (node: ts.Node): void => {
      const [, source, flags = ''] = ts.isRegularExpressionLiteral(node)
        ? (/^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [])
        : [];
      if (source !== undefined) found.push({ file, source, flags });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });

const reports = (source: string, flags: string): readonly Report[] =>
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports;

test('the check finds an expression that hangs', () => {
  expect(reports('^(?:a+)+$', 'u').some(({ exponential }) => exponential)).toBe(true);
});

test('no expression takes exponential time on any text', () => {
  expect(expressions.length).toBeGreaterThan(200);
  const exponential = expressions.filter(({ source, flags }) => reports(source, flags).some((one) => one.exponential));
  expect(exponential).toEqual([]);
});

/**
 * Expressions whose time grows with the square of a text, and what keeps that text short. Not seen here are those made of
 * parts (`new RegExp`), and those that begin anew at each place of a long run.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'corpus/encoding.ts: <(?:meta[^>]+charset|\\?xml[^>]+encoding)\\s*=\\s*["\']?\\s*([\\w:.-]+)':
    'the first 4 kB of a page',
};

test('what grows with the square of a text only sees short ones', () => {
  const square = expressions.filter(({ source, flags }) => reports(source, flags).length > 0);
  expect(square.map(({ file, source }) => `${file}: ${source}`).sort()).toEqual(Object.keys(BOUNDED).sort());
});
