import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Where Debian and others put it; `CHROMIUM` names another place. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

export const hasBrowser = CHROMIUM !== undefined;

/** A real browser without a window. It may reach no network: every page is a file. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('no Chromium: install it, or name it in CHROMIUM');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false });
}
