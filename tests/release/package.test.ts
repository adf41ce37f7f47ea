import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Route } from 'playwright-core';
import { launchBrowser } from '../../src/trial/browser/launch';
import { buildTrial } from '../../src/trial/serve/build';
import { describeLong } from '../amount';
import { OWN_STORY } from '../e2e/clerk/stories';
import { HAS_NGINX, openServed, serveWithNginx } from '../e2e/trial/nginx';

const ROOT = join(__dirname, '../..');
const SITE = 'https://oa.example.gov.cn/pane/';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What stands in a package, by its paths there. */
function filesIn(made: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(made)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]),
  );
}

/** Runs the command. @returns the package */
function makePackage(...words: string[]): Uint8Array {
  const command = ['--import', 'tsx', 'src/release/main.ts', '--site', SITE, ...words];
  const out = execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  return readFileSync(out.trim().split('\n').at(-1) ?? '');
}

// A build each: only `npm run test:long` makes packages.
describeLong('a package', () => {
  let made: Uint8Array;
  let files: ReadonlyMap<string, Uint8Array>;
  const text = (name: string): string => Buffer.from(files.get(name) ?? []).toString();

  beforeAll(() => {
    made = makePackage();
    files = filesIn(made);
  });

  test('is the same bytes each time', () => {
    expect(Buffer.from(makePackage()).equals(made)).toBe(true);
  });

  test('names the address that it is for, and every file that it names is in it', () => {
    const manifest = text('manifest.xml');
    expect(manifest).not.toContain('localhost');
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/oa\.example\.gov\.cn\/pane\/([^"#]*)/g)];
    expect(named.map(([, path = '']) => `site/${path}`).filter((path) => !files.has(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
    expect(text('部署说明.html')).toContain('https://oa.example.gov.cn/pane/taskpane.html');
    expect(text('部署说明.html') + text('server/nginx.conf') + text('server/web.config')).not.toMatch(
      /\{[a-z]+\}/, // a pattern of nginx's may say {8}
    );
  });

  test('brings the licence of each package that is in it', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const licences = text('licences.txt') + text('site/commands.licences.txt');
    const inSite = Object.keys(dependencies).filter((name) => name !== '@fluentui/react-components');
    for (const name of [...inSite, '@fluentui/react-utilities', 'scheduler', '@griffel/react'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, 'm'));
    expect(licences).toContain('Permission is hereby granted');
    expect(text('site/office-js/LICENSE.md')).toContain('MICROSOFT OFFICE JAVASCRIPT');
    expect(text('部署说明.html')).toContain('Microsoft is not responsible for maintaining');
  });
});

const describeWithNginx = HAS_NGINX ? describeLong : describe.skip;
describeWithNginx('a package that chooses Office.js (skipped without nginx)', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  let browser: Browser;
  beforeAll(async () => {
    await buildTrial(() => undefined);
    files = filesIn(makePackage('--office-js', 'auto'));
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** Microsoft's server, as it is where there is a network: it has the same files. */
  const answer = (route: Route): Promise<void> => {
    const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', 'site/office-js/');
    return route.fulfill({ contentType: 'text/javascript', body: Buffer.from(files.get(path) ?? []) });
  };

  test.each([
    ['answers', answer, MICROSOFT],
    ['cannot be reached', (route: Route) => route.abort(), 'office-js/office.js'],
    ['does not answer', () => Promise.resolve(), 'office-js/office.js'],
    [
      'is not the one that answers',
      (route: Route) => route.fulfill({ body: '<html>' }),
      'office-js/office.js',
    ],
  ] as const)('Microsoft’s server %s', async (_how, handle, expected) => {
    const served = await serveWithNginx(files, OWN_STORY.report);
    const { page, pane, watch } = await openServed(browser, served.url, (fresh) =>
      fresh.route(`${new URL(MICROSOFT).origin}/**`, handle),
    );
    await pane.getByRole('tab', { name: '骨架' }).waitFor();
    const scripts = await pane
      .locator('script[src*="office.js"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
    expect(scripts).toEqual([expected]);
    expect(watch.complaints.filter((each) => each.includes('Security Policy'))).toEqual([]);
    await page.context().close();
    await served.close();
  });
});
