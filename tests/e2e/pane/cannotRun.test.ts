import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/trial/browser/launch';
import { PANE_FOLDER } from '../../../src/trial/serve/files';
import { part } from '../../amount';
import { useTrial } from '../trial/trialPage';
import { Watch } from '../trial/watch';

// The released page in a real browser that is told to be what cannot run it.

const SITE = 'https://oa.example/nigao/';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

const trial = useTrial();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page as an office would serve it, without Word around it. */
async function openAlone(userAgent?: string): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext({ ...(userAgent && { userAgent }), locale: 'zh-CN' });
  const watch = new Watch(SITE);
  watch.begin(context);
  await context.route(`${SITE}**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace('/nigao/', '');
    return route.fulfill({ path: join(PANE_FOLDER, path) });
  });
  const page = await context.newPage();
  await page.goto(`${SITE}taskpane.html`);
  return { page, watch };
}

const BROWSERS: readonly (readonly [name: string, userAgent: string | undefined, says: string])[] = [
  [
    'Internet Explorer',
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'internetExplorer',
  ],
  ['the first Edge', `${WINDOWS} Chrome/64.0.3282.140 Safari/537.36 Edge/17.17134`, 'edgeHtml'],
  ['WPS', `${WINDOWS} Chrome/104.0.5112.102 Safari/537.36 WpsOfficeApp/12.1.0.16250`, 'wps'],
  ['a plain browser', undefined, 'notWord'],
];

test.each(part(BROWSERS, 0.25, () => 'browser'))(
  '%s: a plain page says what is missing',
  async (_name, userAgent, says) => {
    const { page, watch } = await openAlone(userAgent);
    await page.locator(`#${says} h1`).waitFor();
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await page.locator('#root main').count()).toBe(0);
    expect(watch.complaints).toEqual([]);
    await page.context().close();
  },
);

test('a Word with too old a requirement set: likewise', async () => {
  const { pane } = await trial.open(undefined, { api: '1.2' });
  await pane.locator('#oldWord h1').waitFor();
  expect(await pane.locator('#root main').count()).toBe(0);
});
