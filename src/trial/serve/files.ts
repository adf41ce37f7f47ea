import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { PAGE_POLICY, PANE_POLICY } from './policies';
import { SAMPLE_FILE, type StartReport } from './startReport';

/** What the server sends: a body, and the headers that depend on it. */
export interface Answer {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const ROOT = resolve(__dirname, '../../..');

/** The released pane, as an office would serve it. */
export const PANE_FOLDER = join(ROOT, 'dist');
/** The trial page's bundles; `config/trial.mjs` names the same folder. */
export const BUNDLE_FOLDER = join(ROOT, '.cache/trial');

/** Files that are served as they lie there. */
const FILES: Readonly<Record<string, string>> = {
  '/': join(ROOT, 'src/trial/page/trial.html'),
  '/trial.css': join(ROOT, 'src/trial/page/trial.css'),
  '/trial.js': join(BUNDLE_FOLDER, 'trial.js'),
  '/paneHost.js': join(BUNDLE_FOLDER, 'paneHost.js'),
  '/sample.docx': SAMPLE_FILE,
  // As an office would lay its own beside the pane.
  '/pane/library.json': join(ROOT, 'src/trial/sample/library.json'),
};
const PANE_PREFIX = '/pane/';
/** The pages that talk to Word. */
const OFFICE_PAGES: readonly string[] = [`${PANE_PREFIX}taskpane.html`, `${PANE_PREFIX}commands.html`];
/** A script whose name changes with what is in it: kept, it is not read anew whenever the pane is loaded anew. */
const NAMED_BY_CONTENT = /^\/pane\/[A-Za-z0-9.]+\.[0-9a-f]{8}\.js$/;
const KEPT = { 'Cache-Control': 'private, max-age=86400, immutable' };
/** Word's side of the bridge, in place before Office.js looks for it. */
const PANE_HOST = '<script src="../paneHost.js"></script>';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * What stands at a path of the server; undefined if there is nothing.
 * @param path below the server's secret, as it came in the request's address, still encoded
 * @param report what `/start.docx` is
 * @param pane the folder of the pane
 */
export async function answerTo(path: string, report: StartReport, pane: string): Promise<Answer | undefined> {
  if (path === '/start.docx') {
    const name = `inline; filename*=UTF-8''${encodeURIComponent(report.name)}`;
    return { body: report.bytes, headers: { ...typeOf(path), 'Content-Disposition': name } };
  }
  const file = FILES[path] ?? paneFile(path, pane);
  const body = file && (await contentOf(file));
  if (!body) return undefined;
  const policy = path.startsWith(PANE_PREFIX) ? PANE_POLICY : PAGE_POLICY;
  const headers = extname(file) === '.html' ? { 'Content-Security-Policy': policy } : {};
  return {
    body: OFFICE_PAGES.includes(path) ? withPaneHost(body) : body,
    headers: { ...typeOf(file), ...headers, ...(NAMED_BY_CONTENT.test(path) && KEPT) },
  };
}

/** A file of the pane's folder, never one outside. */
function paneFile(path: string, pane: string): string | undefined {
  if (!path.startsWith(PANE_PREFIX)) return undefined;
  const file = resolve(pane, decodeURIComponent(path.slice(PANE_PREFIX.length)));
  return file.startsWith(pane + sep) ? file : undefined;
}

/** Undefined where there is no such file, whatever the system calls that: ENOENT, EISDIR, ENOTDIR, a bad name. */
async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

/** Every other byte is the released file's. */
function withPaneHost(page: Buffer): Buffer {
  const afterHead = page.indexOf('<head>') + '<head>'.length;
  return Buffer.concat([page.subarray(0, afterHead), Buffer.from(PANE_HOST), page.subarray(afterHead)]);
}

function typeOf(file: string): Record<string, string> {
  return { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' };
}
