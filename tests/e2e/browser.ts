import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

/** The two screens that everything is looked at on. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const;
export type Device = keyof typeof devices;

/** The four looks in which a screen is seen. */
export const looks = [
  ['phone', 'light'],
  ['phone', 'dark'],
  ['desktop', 'light'],
  ['desktop', 'dark'],
] as const;

export interface VisitOptions {
  readonly device?: Device;
  readonly colorScheme?: 'light' | 'dark';
  /** Messages in the browser's console that this test provokes. */
  readonly provoked?: readonly RegExp[];
}

let browser: Promise<Browser> | undefined;

/**
 * Opens an address in a window of its own, which goes away with the test.
 * The test fails when the page logs an error, breaks a rule of its Content-Security-Policy or asks another server.
 */
export async function visit(
  url: string,
  { device = 'desktop', colorScheme = 'light', provoked = [] }: VisitOptions = {},
) {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({
    ...devices[device],
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const troubles = troublesOf(page, new URL(url).origin);
  onTestFinished(async () => {
    await context.close();
    expect(troubles.filter((trouble) => !provoked.some((pattern) => pattern.test(trouble)))).toEqual([]);
  });
  await page.goto(url);
  return page;
}

/** What a visitor would never see: errors, broken rules, and requests that leave the machine. Grows while the page lives. */
function troublesOf(page: Page, home: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const stays = url.origin === home || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!stays) troubles.push(`asked ${url.origin}`);
  });
  return troubles;
}

/** Fails when axe finds anything, naming the rule and the place. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
  }));
  expect(found, page.url()).toEqual([]);
}

/** Fails when the page is wider than the screen, so that one would have to scroll sideways. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, page.url()).toBeLessThanOrEqual(screen ?? 0);
}

/** Keeps a picture of the whole page in `test-results/screens`, to be looked at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: true });
}

/** A page as it should be: accessible, no wider than the screen, and kept as a picture to be looked at. */
export async function looksGood(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await keepPicture(page, name);
}
