import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { contentsOf } from '../../src/release/contents';
import { launchBrowser } from '../../src/trial/browser/launch';
import { THEMES } from '../../src/trial/pictures/show';
import { PANE_FOLDER } from '../../src/trial/serve/files';
import { longTest } from '../amount';
import { Writer } from './clerk/fromNothing';
import { MouseHands } from './clerk/hands/mouse';
import { OWN_STORY } from './clerk/stories';
import { doTheTask, expectDone } from './clerk/task';
import { HAS_NGINX, openServed, type Served, serveWithNginx } from './trial/nginx';
import { faultsOfStates } from './trial/sound';

// A clerk's whole evening with the pane as an office serves it, and every state that it can be in: nothing is asked of another
// server, and the policies forbid nothing of what is done.

const OPTIONS = { site: 'https://oa.example.gov.cn/pane', id: undefined, officeJs: 'local' } as const;
const ROOT = join(__dirname, '../..');
const LIBRARY = join(ROOT, 'src/trial/sample/library.json');

/** The header that the package's configuration sends. It stands in a module of the other kind than jest runs. */
function frameAncestors(): string {
  const script =
    "import { frameAncestors } from './config/security.mjs'; process.stdout.write(frameAncestors);";
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

const describeWithNginx = HAS_NGINX ? describe : describe.skip;
describeWithNginx('served by nginx as the guide says (skipped without nginx)', () => {
  let browser: Browser;
  let served: Served;
  const frames = frameAncestors();
  beforeAll(async () => {
    const files = new Map(contentsOf(PANE_FOLDER, OPTIONS, '0.0.0', frames));
    files.set('site/library.json', readFileSync(LIBRARY)); // an office lays its own beside the pane
    served = await serveWithNginx(files, OWN_STORY.report);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('a report is filled in, an own library comes in and goes out', async () => {
    const opened = await openServed(browser, served.url);
    const clerk = new Writer(opened);
    expectDone(await doTheTask(opened, clerk, new MouseHands(clerk), OWN_STORY), OWN_STORY);
    await clerk.button('设置').click();
    await clerk.button('粘贴表格').click();
    await clerk.pane.getByLabel('从 Excel 复制来的用语').fill('名称\t用语\n清溪精神\t“清溪精神”');
    await clerk.button('先看看').click();
    await clerk.button('确认导入 1 条').click();
    await clerk.sees(/已导入：新增 1 条/);
    const { text } = await clerk.saved(clerk.button('导出'));
    expect(text).toContain('清溪精神');
    expect(opened.watch.complaints).toEqual([]);
    await opened.page.context().close();
  });

  longTest(
    'every state is sound in every theme, can be read in the contrast themes, and fits into the narrowest pane',
    async () => {
      const opened = await openServed(browser, served.url);
      const { page, watch } = opened;
      expect(await faultsOfStates(opened, 'zh-CN', THEMES)).toEqual([]);
      expect(new Set(watch.requests.map((url) => new URL(url).origin))).toEqual(
        new Set([new URL(served.url).origin]),
      );
      await page.context().close();
    },
  );

  test('it answers with the policy for frames, never to be guessed types, and scripts that may be kept', async () => {
    const ask = async (path: string): Promise<Headers> =>
      (await fetch(new URL(`pane/${path}`, served.url))).headers;
    const page = await ask('taskpane.html');
    expect(page.get('content-security-policy')).toBe(frames);
    expect(page.get('x-content-type-options')).toBe('nosniff');
    expect(page.get('cache-control')).toContain('must-revalidate');
    const html = readFileSync(join(PANE_FOLDER, 'taskpane.html'), 'utf8');
    const [, script = ''] = /data-script="([^"]+)"/.exec(html) ?? [];
    const kept = await ask(script);
    expect([kept.get('content-type'), kept.get('cache-control')]).toEqual([
      expect.stringContaining('text/javascript'),
      expect.stringContaining('immutable'),
    ]);
  });
});
