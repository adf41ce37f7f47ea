import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../../src/trial/browser/launch';
import { showTrial, type TrialQuery } from '../../../src/trial/browser/showTrial';
import { startServer, type TrialServer } from '../../../src/trial/serve/server';
import { readStartReport, SAMPLE_FILE } from '../../../src/trial/serve/startReport';
import { openReport, type OpenReport } from './openReport';
import { Watch } from './watch';

/** A trial page that is open: the report at the left, the pane at the right. */
export interface TrialPage {
  readonly page: Page;
  /** What stands in the pane; it outlives the pane's being loaded anew. */
  readonly pane: FrameLocator;
  /** The report on it, as it is now. */
  readonly report: OpenReport;
  /** What the page asked for and what it complained of. */
  readonly watch: Watch;
}

/** Opens trial pages in the one browser of a test file. */
export interface Trial {
  /**
   * @param bytes the report that lies there; by default the sample
   * @param pane the folder of the pane; by default the one that is released
   */
  open(bytes?: Uint8Array, query?: TrialQuery, pane?: string): Promise<TrialPage>;
}

/** A busy machine may take long: no test waits so long that does not fail. */
const PATIENCE_MS = 120_000;
const VIEWPORT = { width: 1280, height: 900 };

/**
 * A browser for this test file, closed after it. After each test its pages are closed, and the test fails if one of them
 * asked another server for anything, or told its console of an error that the test did not take.
 */
export function useTrial(): Trial {
  let browser: Browser;
  const opened: { context: BrowserContext; server: TrialServer; watch: Watch }[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const closed = opened.splice(0);
    for (const { context, server } of closed) {
      await context.close();
      await server.close();
    }
    for (const { watch } of closed) expect(watch.complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });

  return {
    async open(bytes, query, pane) {
      const report = bytes ? { name: 'report.docx', bytes } : readStartReport(SAMPLE_FILE);
      const server = await startServer({ report, ...(pane !== undefined && { pane }) });
      const context = await browser.newContext({ viewport: VIEWPORT, locale: query?.lang ?? 'zh-CN' });
      context.setDefaultTimeout(PATIENCE_MS);
      const watch = new Watch(server.url);
      opened.push({ context, server, watch });
      watch.begin(context);
      const page = await context.newPage();
      await showTrial(page, server.url, query);
      return { page, pane: page.frameLocator('#frame'), report: openReport(page), watch };
    },
  };
}
