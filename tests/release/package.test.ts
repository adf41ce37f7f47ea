import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/trial/browser/launch';
import { showTrial } from '../../src/trial/browser/showTrial';
import { buildTrial } from '../../src/trial/serve/build';
import { startServer, type TrialServer } from '../../src/trial/serve/server';
import { PLAYS_ALL } from '../amount';
import { Clerk } from '../e2e/clerk/clerk';
import { MouseHands } from '../e2e/clerk/hands/mouse';
import { OWN_STORY } from '../e2e/clerk/stories';
import { doTheTask, expectDone } from '../e2e/clerk/task';
import { openReport } from '../e2e/trial/openReport';
import { Watch } from '../e2e/trial/watch';

// A build each: only `npm run test:long` makes packages.
const describeLong = PLAYS_ALL ? describe : describe.skip;
const ROOT = join(__dirname, '../..');
const SITE = 'https://oa.example.gov.cn/pane/';

/** Runs the command. @returns the package */
function makePackage(...words: string[]): Uint8Array {
  const command = ['--import', 'tsx', 'src/release/main.ts', '--site', SITE, ...words];
  const out = execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  return readFileSync(out.trim().split('\n').at(-1) ?? '');
}

describeLong('a package', () => {
  let made: Uint8Array;
  let files: Readonly<Record<string, Uint8Array>>;
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString();

  beforeAll(() => {
    made = makePackage();
    files = Object.fromEntries(
      Object.entries(unzipSync(made)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]),
    );
  });

  test('is the same bytes each time', () => {
    expect(Buffer.from(makePackage()).equals(made)).toBe(true);
  });

  test('names the address that it is for, and every file that it names is in it', () => {
    const manifest = text('manifest.xml');
    expect(manifest).not.toContain('localhost');
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/oa\.example\.gov\.cn\/pane\/([^"#]*)/g)];
    expect(named.map(([, path = '']) => `site/${path}`).filter((path) => !(path in files))).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
    expect(text('部署说明.html')).toContain('https://oa.example.gov.cn/pane/taskpane.html');
    expect(text('部署说明.html') + text('server/nginx.conf') + text('server/web.config')).not.toMatch(
      /\{\w+\}/,
    );
  });

  test('brings the licence of each package that is in it', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const licences = text('licences.txt') + text('site/commands.licences.txt');
    const inSite = Object.keys(dependencies).filter((name) => name !== '@fluentui/react-components');
    for (const name of [...inSite, '@fluentui/react-button', 'scheduler', '@griffel/react'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, 'm'));
    expect(licences).toContain('Permission is hereby granted');
    expect(text('site/office-js/LICENSE.md')).toContain('MICROSOFT OFFICE JAVASCRIPT');
    expect(text('部署说明.html')).toContain('Microsoft is not responsible for maintaining');
  });

  const testWithNginx = spawnSync('nginx', ['-v']).error ? test.skip : test;
  testWithNginx('served as the guide says it works, within its policy (skipped without nginx)', async () => {
    await buildTrial(() => undefined);
    const trial = await startServer({ report: { name: 'report.docx', bytes: OWN_STORY.report } });
    const port = await freePort();
    // An office lays its own library beside the pane.
    const library = readFileSync(join(ROOT, 'src/trial/sample/library.json'));
    const served = { ...files, 'site/library.json': library };
    const nginx = serve(served, text('server/nginx.conf'), trial, port);
    const browser = await launchBrowser();
    try {
      await doTheTaskAt(`http://127.0.0.1:${port}/`, browser);
    } finally {
      await browser.close();
      nginx.kill('SIGQUIT');
      await trial.close();
    }
  });
});

/** A clerk's task in a browser, the pane from nginx: nothing is asked of another server, nothing is complained of. */
async function doTheTaskAt(url: string, browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const watch = new Watch(url);
  await watch.begin(context);
  // What the trial server puts into the pane's page; nginx serves that as it is.
  await context.addInitScript(() => {
    if (/\/pane\/(taskpane|commands)\.html$/.test(location.pathname)) {
      const { host } = (window.parent as unknown as { nigao: { host: { install(window: Window): void } } })
        .nigao;
      host.install(window);
    }
  });
  const page = await context.newPage();
  await showTrial(page, url);
  const pane = page.frameLocator('#frame');
  const opened = { page, pane, report: openReport(page), watch };
  const clerk = new Clerk(opened);
  expectDone(await doTheTask(opened, clerk, new MouseHands(clerk), OWN_STORY), OWN_STORY);
  for (const tab of ['骨架', '用语']) await pane.getByRole('tab', { name: tab }).click();
  await clerk.button('设置').click();
  await pane.getByText('自检', { exact: true }).first().waitFor();
  expect(watch.complaints).toEqual([]);
  await context.close();
}

/** Unpacks the site where nginx finds it, with the trial page's server behind all that is not the site's. */
function serve(
  files: Readonly<Record<string, Uint8Array>>,
  location: string,
  trial: TrialServer,
  port: number,
): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-nginx-'));
  chmodSync(folder, 0o755); // nginx reads it as another user
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
     events { worker_connections 64; }
     http {
       access_log off;
       client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
       fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
       server {
         listen 127.0.0.1:${port};
         location / { proxy_pass ${trial.url}; }
         ${location.replaceAll('/srv/nigao/site/', `${folder}/site/`)}
       }
     }`,
  );
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
