import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Keeps Chromium from calling out: it finds no network here, and tests must not depend on one. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium from the system. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: PROGRAM, args: QUIET });

/** Folder that TRACE names: each window leaves a trace of all it did there, for `npx playwright-core show-trace FILE`. */
const TRACES = process.env['TRACE'];

async function traced(context: BrowserContext, folder: string): Promise<void> {
  const test = (expect.getState().currentTestName ?? 'before the tests')
    .replaceAll(/[^\w]+/g, '-')
    .slice(0, 100);
  const close = context.close.bind(context);
  await context.tracing.start({ screenshots: true, snapshots: true, sources: true });
  context.close = async () => {
    await context.tracing.stop({ path: path.join(folder, `${test}-${randomUUID().slice(0, 8)}.zip`) });
    await close();
  };
}

/** A browser window; JavaScript of pages is off unless it is asked for. */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  if (TRACES !== undefined) await traced(context, TRACES);
  return context;
}
