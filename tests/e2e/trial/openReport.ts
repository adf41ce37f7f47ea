import type { Page } from 'playwright-core';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Host } from '../../../src/standin/host';

/** The report on a trial page. */
export interface OpenReport {
  /** The file as it would be saved now. */
  bytes(): Promise<Uint8Array>;
  /** The texts of its main part's paragraphs, read from the saved file, without what was deleted while tracked. */
  texts(): Promise<string[]>;
  /**
   * Runs a function on the stand-in behind the page, to see or to change it: `host((host) => host.counts.syncs)`. It is
   * sent over as its source: what it needs must be in it, or come as the argument.
   */
  host<Result, Argument = undefined>(
    use: (host: Host, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result>;
}

/** The report on a page, to be asked at any time. */
export function openReport(page: Page): OpenReport {
  const bytes = async (): Promise<Uint8Array> => {
    const base64 = await page.evaluate(() => {
      return btoa(Array.from(window.nigao.save(), (byte) => String.fromCharCode(byte)).join(''));
    });
    return Buffer.from(base64, 'base64');
  };
  return {
    bytes,
    texts: async () => textsOf(await bytes()),
    async host<Result>(use: (host: Host, argument: never) => Result, argument?: unknown): Promise<Result> {
      const host = await page.evaluateHandle(() => window.nigao.host);
      return host.evaluate(use as (host: Host, argument: unknown) => Result, argument);
    },
  };
}

/** The paragraphs of a `.docx` by a reader that shares no code with the stand-in. */
function textsOf(docx: Uint8Array): string[] {
  const part = unzipSync(docx)['word/document.xml'];
  if (!part) throw new Error('The report has no word/document.xml');
  const xml = new DOMParser().parseFromString(strFromU8(part), 'text/xml');
  return Array.from(xml.getElementsByTagName('w:p'), (paragraph) =>
    Array.from(paragraph.getElementsByTagName('w:t'), (text) => text.textContent ?? '').join(''),
  );
}
