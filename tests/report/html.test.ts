import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT_CONTEXT } from '../../src/commands/comparing.ts';
import { textOf } from '../../src/model/article.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { slice } from '../../src/model/span.ts';
import { html } from '../../src/report/html/html.tsx';
import { LANGUAGE_IDS, type LanguageId } from '../../src/words/language-id.ts';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { corpusComparisons, hostileComparison } from '../support/comparisons.ts';

/** The page as a browser shows it. Without Chromium these tests are skipped. */

const REAL = await corpusComparisons();
const HOSTILE = hostileComparison();
const folder = mkdtempSync(join(tmpdir(), 'framediff-html-'));

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const DESK = { viewport: { width: 1280, height: 900 } } as const;

describe.skipIf(!hasBrowser)('html', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the report of a comparison; `asked` collects every address the page asks for beside itself. */
  async function opened(
    comparison: Comparison,
    language: LanguageId,
    options: BrowserContextOptions = DESK,
  ): Promise<{ readonly page: Page; readonly asked: string[]; readonly said: string[] }> {
    const [file] = html.files(comparison, { ...REPORT_CONTEXT, language });
    const path = join(folder, `${language}.${file?.name}`);
    writeFileSync(path, file?.content ?? '');
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    await page.goto(pathToFileURL(path).href);
    return { page, asked: asked.slice(1), said };
  }

  /** Opens what is folded away. */
  const unfold = (page: Page): Promise<void> =>
    page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });

  /** Violations of WCAG 2.2 A and AA, as axe finds them. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const found = await page.evaluate(`axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`);
    return Array.isArray(found) ? found.map(String) : [String(found)];
  }

  test.each(LANGUAGE_IDS)('%s: no violation that axe finds: light, dark, phone, classroom', async (language) => {
    const [one = HOSTILE, other = HOSTILE] = REAL;
    for (const [comparison, options] of [
      [one, { ...DESK, colorScheme: 'dark' }],
      [other, PHONE],
    ] as const) {
      const { page } = await opened(comparison, language, options);
      await unfold(page);
      expect(await violations(page)).toEqual([]);
      // WCAG 1.4.10: nothing but a table scrolls sideways.
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.context().close();
    }
    const { page } = await opened(one, language);
    await page.click('#enter-classroom');
    await page.keyboard.press('Space');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('asks for nothing and says nothing, whatever is in the articles', async () => {
    for (const comparison of [...REAL, HOSTILE]) {
      const { page, asked, said } = await opened(comparison, 'ar');
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, object, embed, link, base').count()).toBe(0);
      const hrefs = await page.locator('[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      for (const href of hrefs) expect(href).toMatch(/^(?:#|https?:\/\/)/);
      const handlers = await page.evaluate(
        `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ name }) => /^on|^style$/.test(name)).length`,
      );
      expect(handlers).toBe(0);
      await page.context().close();
    }
  });

  test('every reading and every piece told by one article stands there, letter by letter', async () => {
    for (const comparison of [...REAL, HOSTILE]) {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await opened(comparison, 'en', { ...DESK, javaScriptEnabled });
        const shown = await page.locator('.passage blockquote').evaluateAll((all) => all.map((one) => one.textContent));
        const texts = new Map(comparison.articles.map((article) => [article.id, textOf(article)]));
        const readings = comparison.alignment.passages.flatMap((passage) =>
          passage.readings.map(({ article, spans }) =>
            spans.map((span) => slice(texts.get(article) ?? '', span)).join('[…] '),
          ),
        );
        expect(shown.map(plain)).toEqual(readings.map(plain));
        const unique = await page.locator('#unique blockquote').evaluateAll((all) => all.map((one) => one.textContent));
        expect(unique.map(plain).sort()).toEqual(
          comparison.unique.map(({ article, span }) => plain(slice(texts.get(article) ?? '', span))).sort(),
        );
        expect(await page.locator('.findings li').count()).toBe(
          comparison.findings.filter(({ subkind }) => subkind !== 'only-in').length,
        );
        await page.context().close();
      }
    }
  });

  /** White space and visible escapes aside: a page may break lines where it likes. */
  const plain = (text: string | null): string =>
    (text ?? '').replace(/\\u\{[0-9A-F]+\}|[\p{Cc}\p{Cf}\p{Cn}\s\uFFFD]|[\uD800-\uDFFF]/gu, '');

  test('filters, hidden names and colours work without the script', async () => {
    for (const comparison of REAL) {
      const { page } = await opened(comparison, 'en', { ...DESK, javaScriptEnabled: false });
      const visible = (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
      await unfold(page);
      const all = await visible('.findings li');
      for (const kind of ['wording', 'emphasis', 'omission'] as const) {
        const own = await visible(`.findings li[data-kind="${kind}"]`);
        await page.uncheck(`#show-${kind}`);
        expect(await visible('.findings li')).toBe(all - own);
        await page.check(`#show-${kind}`);
      }
      for (const outlet of await page.locator('input[name="outlets"]').all()) await outlet.uncheck();
      expect(await visible('.findings li[data-outlets]:not([data-outlets=""])')).toBe(0);
      await page.check('#outlet-0');
      expect(await visible('.findings li[data-outlets~="0"]')).toBe(
        await page.locator('.findings li[data-outlets~="0"]').count(),
      );
      await page.check('#hide-names');
      expect(await visible('.name')).toBe(0);
      expect(await page.locator('#headlines .letter').first().innerText()).toBe('A');
      const paper = (): Promise<unknown> =>
        page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      const light = await paper();
      await page.check('#colours-dark');
      expect(await paper()).not.toBe(light);
      await page.context().close();
    }
  });

  test.each(LANGUAGE_IDS)('%s: the classroom goes through all of it by keyboard, and back', async (language) => {
    for (const comparison of REAL) {
      const { page } = await opened(comparison, language);
      const slides = comparison.alignment.passages.length + 2;
      await page.focus('#enter-classroom');
      await page.keyboard.press('Enter');
      expect(await page.locator('.slide:visible').count()).toBe(1);
      expect(await page.locator('.name:visible').count()).toBe(0);
      let steps = 0;
      const place = (): Promise<string> => page.locator('#place').innerText();
      while (!(await place()).endsWith(`${slides} / ${slides}`)) {
        await page.keyboard.press('Space');
        if (++steps > slides * 20) throw new Error(await place());
      }
      expect(steps).toBeGreaterThan(slides * 2);
      await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      expect(await place()).toContain(`${slides - 1} / ${slides}`);
      await page.keyboard.press('n');
      expect(await page.locator('.name:visible').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      expect(await page.locator('#passages h2').isVisible()).toBe(true);
      await page.context().close();
    }
  });

  test('a handout is one page', async () => {
    for (const comparison of REAL) {
      const { page } = await opened(comparison, 'ar');
      await page.click('#enter-classroom');
      for (let slide = 0; slide <= comparison.alignment.passages.length; slide++) {
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        await page.keyboard.press('PageDown');
      }
      await page.context().close();
    }
  }, 60_000);

  test('pointing to a finding, or reaching it by keyboard, lights up its words', async () => {
    const { page } = await opened(REAL[0] ?? HOSTILE, 'ar');
    const lit = page.locator('.lit');
    const id = await page.locator('[data-findings]').first().getAttribute('data-findings');
    const finding = page.locator(`#${id?.split(' ')[0]}`);
    if (!(await finding.isVisible())) await page.locator('.passage details.candidates summary').first().click();
    expect(await lit.count()).toBe(0);
    await finding.focus();
    expect(await lit.count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
