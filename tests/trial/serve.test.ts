import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trial } from '../../src/trial/serve/command';
import { isOlder } from '../../src/trial/serve/freshness';
import { opener } from '../../src/trial/serve/openAddress';
import { startServer, type TrialServer } from '../../src/trial/serve/server';
import { messages } from '../../src/trial/serve/messages';
import { readStartReport, SAMPLE_FILE } from '../../src/trial/serve/startReport';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import { contentOf } from '../../src/standin/document/story/content';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../docx';
import { type Ran, ranHere, ROOT } from './command';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  const report = { name: '2025年 总结.docx', bytes: docxOf(paragraph('改厕XX座')) };
  let server: TrialServer;
  beforeAll(async () => {
    server = await startServer({ report });
  });
  afterAll(() => server.close());

  interface Reply {
    readonly status: number | undefined;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  }

  /** Asks for a path below the secret as it stands: browsers, and `fetch`, would follow its dots first. */
  function ask(path: string, words: { method?: string; host?: string } = {}): Promise<Reply> {
    return askWhole(new URL(server.url).pathname.slice(0, -1) + path, words);
  }

  function askWhole(path: string, { method = 'GET', host = '127.0.0.1' } = {}): Promise<Reply> {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path, method, headers: { host } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks) });
        });
      });
      asked.on('error', reject).end();
    });
  }

  test('gives the report with its name, and the sample', async () => {
    const { body, headers } = await ask('/start.docx');
    expect(body.equals(report.bytes)).toBe(true);
    expect(headers['content-disposition']).toContain(encodeURIComponent(report.name));
    expect(headers['content-type']).toContain('wordprocessingml.document');
    expect((await ask('/sample.docx')).body.equals(readFileSync(SAMPLE_FILE))).toBe(true);
  });

  test('gives the page under a policy that lets it load its own files only', async () => {
    const { headers } = await ask('/?lang=en-US');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('nothing is kept, taken for another type, or shown to other pages', async () => {
    for (const path of ['/', '/start.docx', '/absent', '/pane/taskpane.html', '/pane/library.json']) {
      expect((await ask(path)).headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test.each([
    '/package.json',
    '/absent',
    '/pane/',
    '/pane/../package.json',
    '/pane/../../package.json',
    '/pane/%2e%2e/package.json',
    '/pane/..%2fpackage.json',
    '/pane/..%5cpackage.json',
    '/pane//etc/passwd',
    '/pane/%2fetc/passwd',
    '/pane/a%00.js',
    '/trial.js/../../package.json',
  ])('%s is not found', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('a path that cannot be decoded is refused', async () => {
    expect((await ask('/pane/%ff')).status).toBe(400);
  });

  test.each(['evil.example', 'evil.example:4600', '127.0.0.1.evil.example', 'localhost@evil.example'])(
    'another computer’s name is refused: "%s"',
    async (host) => {
      const { status, body } = await ask('/start.docx', { host });
      expect(status).toBe(403);
      expect(body.equals(report.bytes)).toBe(false);
    },
  );

  test.each(['localhost', 'localhost:4600', '127.0.0.1:80'])('its own names are served: %s', async (host) => {
    expect((await ask('/start.docx', { host })).status).toBe(200);
  });

  test.each(['/', '/start.docx', '/sample.docx', '/pane/taskpane.html', '/x/start.docx', '//start.docx'])(
    'without the secret nothing is given, and it is said what is missing: %s',
    async (path) => {
      const { status, headers, body } = await askWhole(path);
      expect([status, headers['content-type']]).toEqual([403, 'text/plain; charset=utf-8']);
      expect(body.toString()).toContain('地址不完整');
    },
  );

  test('the address that a browser is started with leads to the page once', async () => {
    const { pathname } = new URL(server.invitation);
    const { status, headers } = await askWhole(pathname);
    expect([status, headers.location]).toEqual([302, new URL(server.url).pathname]);
    expect((await askWhole(pathname)).status).toBe(403);
  });

  test('each server has a secret of its own', async () => {
    const other = await startServer({ report });
    expect(new URL(other.url).pathname).toMatch(/^\/[\w-]{22}\/$/);
    expect(new URL(other.url).pathname).not.toBe(new URL(server.url).pathname);
    await other.close();
  });

  test('it is only to be read', async () => {
    expect((await ask('/start.docx', { method: 'POST' })).status).toBe(405);
    const { status, headers, body } = await ask('/start.docx', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, String(report.bytes.length), 0]);
  });

  test('a port that is taken: the next free one', async () => {
    const port = Number(new URL(server.url).port);
    const second = await startServer({ report, port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });
});

describe('the command', () => {
  /** Runs it with words that end it before anything is built. */
  function run(...words: string[]): Promise<Ran> {
    return ranHere(trial, words);
  }

  test.each([
    ['a file that is not there', 'absent.docx', undefined, '找不到这个文件'],
    ['a text in no known encoding', 'a.txt', new Uint8Array([0x41, 0, 0x42, 0]), '另存为 UTF-8'],
    ['a damaged file', 'a.docx', docxOf(paragraph('改厕XX座')).slice(0, 300), '另存为 .docx'],
    ['a folder', '.', undefined, '这是一个目录'],
  ])('%s: what to do, status 2', async (_name, name, content, advice) => {
    const file = join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    const { status, err } = await run(file);
    expect(err).toContain(`打不开“${file}”`);
    expect(err).toContain(advice);
    expect(status).toBe(2);
  });

  test('--help: the usage, status 0', async () => {
    const { status, out, err } = await run('--help');
    expect([status, out.startsWith('用法'), err]).toEqual([0, true, '']);
  });

  test('a first start says how long it may take', () => {
    expect(messages.building.pane).toMatch(/第一次.*分钟/);
  });

  test('a text file is opened as a document, a paragraph for each line', () => {
    const file = join(folder, '总结.txt');
    writeFileSync(file, '\ufeff一、基础设施\r\n　　改厕XX座。\r\n');
    const { name, bytes } = readStartReport(file);
    expect(name).toBe('总结.txt');
    const { root } = WordDocument.open(bytes).body;
    expect(paragraphsOf(root).map((each) => contentOf(each).text)).toEqual(['一、基础设施', '改厕XX座。']);
  });

  test.each([['--unknown'], ['a.docx', 'b.docx']])('words that it does not know: %j', async (...words) => {
    const { status, err } = await run(...words);
    expect([status, err.startsWith('用法')]).toEqual([2, true]);
  });

  test('in a process of its own it ends with its status', () => {
    const words = ['--import', 'tsx', 'src/trial/serve/main.ts', '--unknown'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr.startsWith('用法')]).toEqual([2, true]);
  });
});

test('a built file is old if it is missing, or if anything below its sources is newer or gone', () => {
  const built = join(folder, 'built.js');
  const at = (path: string, seconds: number): void => {
    utimesSync(path, seconds, seconds);
  };
  mkdirSync(join(folder, 'src/room'), { recursive: true });
  const source = join(folder, 'src/room/a.ts');
  writeFileSync(source, '');
  const settle = (): void => {
    for (const path of [source, join(folder, 'src/room'), join(folder, 'src')]) at(path, 1000);
  };
  settle();
  const old = (): boolean => isOlder(built, ['src'], folder);
  expect(old()).toBe(true);
  writeFileSync(built, '');
  at(built, 2000);
  expect(old()).toBe(false);
  at(source, 3000);
  expect(old()).toBe(true);
  settle();
  rmSync(source);
  expect(old()).toBe(true);
});

test.each([
  ['win32', ['cmd', '/c', 'start', '""', 'http://127.0.0.1:4600/']],
  ['darwin', ['open', 'http://127.0.0.1:4600/']],
  ['linux', ['xdg-open', 'http://127.0.0.1:4600/']],
] as const)('on %s the address is opened with what the system has', (platform, words) => {
  expect(opener('http://127.0.0.1:4600/', platform)).toEqual(words);
});
