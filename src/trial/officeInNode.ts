import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type AbortablePromise } from 'jsdom';
import { WordDocument } from '../standin/document/wordDocument';
import type { Host } from '../standin/host';

/** Office.js at work in Node, with the stand-in behind it. */
export interface OfficeInNode {
  readonly host: Host;
  /** Puts another document behind Office.js. @throws DocxError if it cannot be read */
  open(bytes: Uint8Array): Promise<void>;
  /** The document as it would be saved now. */
  save(): Uint8Array;
  /** Takes Office.js away again; nothing of it keeps the process alive. */
  close(): void;
}

/** An address that exists nowhere: only the package's own files are read, from disk. */
const ORIGIN = 'https://office.invalid/';
const START_TIMEOUT_MS = 20_000;

/** What `src/word` expects to find on the global object, as it does in a browser. */
const GLOBALS = ['Office', 'Word', 'OfficeExtension', 'DOMParser'] as const;

class DistLoader extends ResourceLoader {
  private readonly folder = dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
  );

  override fetch(url: string): AbortablePromise<Buffer> | null {
    const { origin, pathname } = new URL(url);
    if (`${origin}/` !== ORIGIN) return null;
    const path = normalize(join(this.folder, decodeURIComponent(pathname)));
    if (!path.startsWith(this.folder)) return null;
    return Object.assign(readFile(path), { abort: () => undefined });
  }
}

/** Loads the unmodified Office.js into a window of jsdom, and puts `Office` and `Word` on the global object. */
export async function startOffice(host: Host): Promise<OfficeInNode> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: ORIGIN,
    runScripts: 'dangerously',
    resources: new DistLoader(),
    virtualConsole: loudConsole(),
    beforeParse: (window) => {
      host.install(window, true); // the one window there is
    },
  });
  const window = dom.window as unknown as Window & Record<(typeof GLOBALS)[number], unknown>;
  const close = (): void => {
    host.events.close();
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    window.close();
  };
  try {
    await load(window, `${ORIGIN}office.js`);
    Object.assign(globalThis, { Office: window.Office });
    await within(START_TIMEOUT_MS, Office.onReady());
  } catch (error) {
    close();
    throw error;
  }
  for (const name of GLOBALS) Object.assign(globalThis, { [name]: window[name] });
  host.resetCounts();
  return {
    host,
    async open(bytes) {
      host.open(WordDocument.open(bytes));
      await rereadSettings();
    },
    save: () => host.document.save(),
    close,
  };
}

/** Errors in handlers that Office.js calls would be lost in its window. */
function loudConsole(): VirtualConsole {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    process.emitWarning(error);
  });
  return virtualConsole;
}

function load(window: Window, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`Office.js could not be loaded from ${address}`));
    };
    window.document.head.append(script);
  });
}

/** The library keeps the settings that it read when it started; the new document has others. */
function rereadSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.refreshAsync((result: Office.AsyncResult<Office.Settings>) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}

async function within<R>(milliseconds: number, work: Promise<R>): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Office.js did not get ready'));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
