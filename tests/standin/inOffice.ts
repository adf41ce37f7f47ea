import type { HostOptions } from '../../src/standin/host';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { startTestOffice } from '../office';

/**
 * Office.js with the stand-in behind it for one test file: each test begins with this document open, untouched by
 * the one before, and none may leave a fault of the stand-in behind.
 */
export function inOffice(bytes: Uint8Array, options: HostOptions = {}): () => OfficeInNode {
  let office: OfficeInNode | undefined;
  const started = (): OfficeInNode => {
    if (!office) throw new Error('Office has not started');
    return office;
  };
  beforeAll(async () => void (office = await startTestOffice(options)));
  afterAll(() => {
    expect(started().host.faults).toEqual([]);
    started().close();
  });
  beforeEach(async () => {
    const { host } = started();
    host.failAtBatch = undefined;
    host.failAtAction = 0;
    host.beforeBatch = options.beforeBatch;
    host.quirks.clear();
    for (const quirk of options.quirks ?? []) host.quirks.add(quirk);
    host.protect(options.protection ?? 'none');
    host.sets = { ...host.sets, WordApi: '1.3' };
    await started().open(bytes);
    host.resetCounts();
  });
  return started;
}

/** The texts of all paragraphs of the body. */
export function texts(): Promise<string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

/** The code that something fails with; `done` if it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** A Common API call as a promise; it fails with the number of the error. */
export function call<R>(work: (done: (result: Office.AsyncResult<R>) => void) => void): Promise<R> {
  return new Promise((resolve, reject) => {
    work((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(String(result.error.code)));
    });
  });
}
