import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDocx } from '@aide-memoire/docx';
import { compose, templates } from '@aide-memoire/handout';
import { toPdf } from '@aide-memoire/pdf';
import { checkBrief } from '@aide-memoire/schema';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { context } from '../support/outputs.ts';
import { ROOT, textOf } from '../support/repository.ts';
import { Browser, chromium } from './chromium/chromium.ts';
import { Page, until } from './chromium/page.ts';
import { serve } from './chromium/serve.ts';

const app = join(ROOT, 'examples/app');
const folder = mkdtempSync(join(tmpdir(), 'app-'));
const TITLE = 'Talks in Miami, as edited in a browser';

beforeAll(async () => {
  await build({
    root: app,
    build: { outDir: join(folder, 'site') },
    logLevel: 'error',
    configFile: join(app, 'vite.config.ts'),
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the types of the app check as those of a consumer', () => {
  const tsc = join(ROOT, 'node_modules/@typescript/native/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', app], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

describe.skipIf(chromium === undefined)('the app in Chromium', () => {
  const downloads = join(folder, 'downloads');
  let browser: Browser;
  let page: Page;
  let close: () => void;

  beforeAll(async () => {
    const { server, url } = await serve(join(folder, 'site'));
    close = () => server.close();
    browser = new Browser(chromium ?? '', join(folder, 'profile'));
    await browser.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    });
    page = await Page.open(browser, url);
    await until(async () => (await page.text('article h1')) !== '', 'the handout');
  });
  afterAll(async () => {
    await browser.close();
    close();
  });

  it('shows the brief from its handout tree', async () => {
    expect(await page.text('article h1')).toBe(
      'Diplomatic Meeting: Miami Talks between US and Russian Officials',
    );
    expect(await page.text('article')).toContain('Conflict Escalation');
  });

  it('says beside a field what is wrong with it, and prints nothing of it', async () => {
    const field = '[name="/publication/publishedOn"]';
    await page.type(field, '2024-02-30');
    const finding = await until(() => page.text(`${field} + div .finding`), 'the finding');
    expect(finding).toContain('"2024-02-30" is not a day of the calendar.');
    expect(finding).toContain('schema/date');
    expect(await page.value('document.querySelector("[name=pdf]").disabled')).toBe(true);
    await page.type(field, '2024-12-20');
    await until(async () => (await page.text(`${field} + div`)) === '', 'no finding');
  });

  it('prints what is typed', async () => {
    await page.type('[name="/title"]', TITLE);
    await until(async () => (await page.text('article h1')) === TITLE, 'the new title');
  });

  it.each([
    ['docx', toDocx],
    ['pdf', toPdf],
  ] as const)('makes the %s that Node makes, byte for byte', async (format, write) => {
    const file = 'examples/briefs/us-russia-miami-talks/json/us-russia-miami-talks.json';
    const value = { ...(JSON.parse(textOf(file)) as object), title: TITLE };
    const { brief } = checkBrief(value);
    const template = templates.handout;
    if (brief === undefined || template === undefined) throw new Error('The example has errors.');
    const fonts = format === 'pdf' ? context.fonts : [];
    const { bytes } = await write(compose(brief, { template }).handout, { ...context, fonts });

    const before = browser.heard('Browser.downloadProgress').length;
    await page.click(`[name=${format}]`);
    await until(
      () =>
        browser
          .heard('Browser.downloadProgress')
          .slice(before)
          .some(({ state }) => state === 'completed'),
      `${format} as a download`,
    );
    const downloaded = join(downloads, `us-russia-miami-talks.${format}`);
    expect(existsSync(downloaded)).toBe(true);
    expect(readFileSync(downloaded).equals(bytes)).toBe(true);
  });
});
