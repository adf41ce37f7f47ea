import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../../src/trial/serve/server';
import { readStartReport, SAMPLE_FILE } from '../../../src/trial/serve/startReport';

const ROOT = join(__dirname, '../../..');
const RELEASED = readFileSync(join(ROOT, 'dist/taskpane.html'), 'utf8');

test('the pane is the released one, with Word’s side of the bridge before everything else; what is named by its content is kept', async () => {
  const server = await startServer({ report: readStartReport(SAMPLE_FILE) });
  const response = await fetch(`${server.url}pane/taskpane.html`);
  const page = await response.text();
  const added = '<script src="../paneHost.js"></script>';
  expect(page).toContain(`<head>${added}`);
  expect(page.replace(added, '')).toBe(RELEASED);
  expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  const [, named = ''] = /data-script="([^"]+)"/.exec(page) ?? [];
  const kept = await fetch(`${server.url}pane/${named}`);
  expect([kept.status, kept.headers.get('cache-control')]).toEqual([
    200,
    expect.stringContaining('immutable'),
  ]);
  expect(response.headers.get('cache-control')).toBe('no-store');
  for (const script of page.matchAll(/<script src="([^"]+)"/g)) {
    const { status, headers } = await fetch(new URL(script[1] ?? '', `${server.url}pane/`));
    expect([script[1], status, headers.get('content-type')]).toEqual([
      script[1],
      200,
      'text/javascript; charset=utf-8',
    ]);
  }
  await server.close();
});

test('npm run trial says where the page is, serves the file that was named, and ends with Ctrl+C', async () => {
  const args = ['--import', 'tsx', 'src/trial/serve/main.ts', SAMPLE_FILE];
  const command = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, CI: 'true' } });
  command.stdout.setEncoding('utf8');
  let out = '';
  for await (const text of command.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
    out += text;
    if (out.includes('Ctrl+C')) break;
  }
  const url = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(out)?.[0] ?? '';
  expect(out).toContain('report.docx');
  const report = await fetch(`${url}start.docx`);
  expect(Buffer.from(await report.arrayBuffer()).equals(readFileSync(SAMPLE_FILE))).toBe(true);
  const ended = once(command, 'exit');
  command.kill('SIGINT');
  // Windows has no signals: there Node ends the process at once.
  expect(await ended).toEqual(process.platform === 'win32' ? [null, 'SIGINT'] : [0, null]);
});
