import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, getChromium } from '../../scripts/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that all tests share; each opens its own window in it. */
    browser: string;
  }
}

let server: BrowserServer | undefined;

export async function setup(project: TestProject) {
  for (const built of ['dist/node/cli.js', 'dist/web/index.html']) {
    if (!existsSync(built)) throw new Error(`There is no ${built}. Run “npm run build” first.`);
  }
  server = await chromium.launchServer({ executablePath: findChromium() ?? getChromium() });
  project.provide('browser', server.wsEndpoint());
}

export const teardown = () => server?.close();
