import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { showTrial } from '../../../src/trial/browser/showTrial';
import { startServer } from '../../../src/trial/serve/server';
import { openReport } from './openReport';
import type { TrialPage } from './trialPage';
import { Watch } from './watch';

export const HAS_NGINX = !spawnSync('nginx', ['-v']).error;

/** A package's site behind nginx, as an office would serve it, and the trial page around it. */
export interface Served {
  /** The trial page's address; the pane is below `pane/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Unpacks a package that was made for an address whose path is `/pane/`, and serves its site by nginx with the package's own
 * configuration; behind all that is not the site's stands the trial page's server.
 * @param files by their paths in the package
 * @param report what lies on the trial page
 */
export async function serveWithNginx(
  files: ReadonlyMap<string, Uint8Array>,
  report: Uint8Array,
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-nginx-'));
  chmodSync(folder, 0o755); // nginx reads it as another user
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const trial = await startServer({ report: { name: 'report.docx', bytes: report } });
  const port = await freePort();
  const location = Buffer.from(files.get('server/nginx.conf') ?? []).toString();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, trial.url, location));
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGQUIT');
      await Promise.all([ended, trial.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** @param location the package's own part, put into a site that has a rule for scripts already */
function configuration(folder: string, port: number, trial: string, location: string): string {
  return `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
    events { worker_connections 64; }
    http {
      access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
      server {
        listen 127.0.0.1:${port};
        location / { proxy_pass ${trial}; }
        location ~ ^/pane/.*\\.(js|css|png)$ { return 410; } # as panels write one into each site for what is cached
        ${location.replaceAll('/srv/nigao/site/', `${folder}/site/`)}
      }
    }`;
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

/**
 * Opens the trial page around what nginx serves; what asks for another server, and what the policies forbid, is told by the watch.
 * @param prepare is done to the page before anything is loaded
 */
export async function openServed(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<TrialPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const watch = new Watch(url);
  watch.begin(context);
  // What the trial server puts into the pane's page; nginx serves that as it is.
  await context.addInitScript(() => {
    if (/\/pane\/(taskpane|commands)\.html$/.test(location.pathname)) {
      const { host } = (window.parent as unknown as { nigao: { host: { install(window: Window): void } } })
        .nigao;
      host.install(window);
    }
  });
  const page = await context.newPage();
  await prepare(page);
  await showTrial(page, url);
  return { page, pane: page.frameLocator('#frame'), report: openReport(page), watch };
}
