import type { Page } from 'playwright-core';
import type { HostErrorCode } from '../../standin/protocol/hostError';
import type { Quirk } from '../../standin/quirks';

// What Word can be like while the pane works, done to the stand-in of a trial page.

/** How Word is when a report is opened. What is left out is as in an ordinary Word 2019. */
export interface WordOptions {
  /** The version of WordApi that is declared. */
  readonly api?: string;
  readonly protection?: 'protected' | 'readOnly';
}

/** Puts Word to rights after anything below, and makes it such a one. */
export async function setWord(page: Page, { api = '1.3', protection }: WordOptions = {}): Promise<void> {
  await page.evaluate(
    ([version, protect]) => {
      const { host } = window.nigao;
      // What stands before the methods of their classes.
      for (const name of ['processQuery']) Reflect.deleteProperty(host, name);
      Reflect.deleteProperty(host.events, 'later');
      host.quirks.clear();
      host.sets = { ...host.sets, WordApi: version };
      host.protect(protect ?? 'none');
    },
    [api, protection] as const,
  );
}

/** From now on Word is not as documented in one more way. */
export async function misbehave(page: Page, quirk: Quirk): Promise<void> {
  await page.evaluate((name) => {
    window.nigao.host.quirks.add(name);
  }, quirk);
}

/** From now on Word does not answer, nor tell of anything. */
export async function holdWord(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.nigao.host.events.later = () => undefined;
  });
}

/** Word does not answer any more from the nth batch on that searches: that one is not answered either. */
export async function holdAtSearch(page: Page, nth: number): Promise<void> {
  await page.evaluate((last) => {
    const { host } = window.nigao;
    const answer = host.processQuery.bind(host);
    let searches = 0;
    host.processQuery = (request) => {
      if (request.includes('"Search"') && ++searches === last) host.events.later = () => undefined;
      return answer(request);
    };
  }, nth);
}

/** From now on every batch is refused. */
export async function refuseBatches(page: Page, code: HostErrorCode): Promise<void> {
  await page.evaluate((refusal) => {
    const error = { Code: refusal, Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
    window.nigao.host.processQuery = () => JSON.stringify({ Results: [], TraceIds: [], Error: error });
  }, code);
}

/** From now on Word does not give the document as a file: an old one tells by it alone whether changes are tracked. */
export async function refuseFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.nigao.host.document.save = () => {
      throw new Error('The file is not given');
    };
  });
}

/** Changes are tracked from now on. */
export async function trackChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.nigao.host.document.revisions.tracking = true;
  });
}

/** Writes over a text of the report, as the clerk does on the page. */
export async function writeOver(page: Page, text: string, instead: string): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = document.getElementById('sheet');
    const nodes = sheet && document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (nodes?.nextNode()) {
      const at = nodes.currentNode.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      sheet?.focus();
      getSelection()?.setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + wanted.length);
      return;
    }
  }, text);
  await page.keyboard.type(instead);
}

/** Selects from the beginning of a paragraph of the report to the end of another; the first is 0. */
export async function selectParagraphs(page: Page, first: number, last: number): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const sheet = document.getElementById('sheet');
      const paragraphs = sheet?.querySelectorAll('p');
      const [start, end] = [paragraphs?.[from], paragraphs?.[to]];
      if (!sheet || !start || !end) throw new Error(`There are no paragraphs ${from} to ${to}`);
      sheet.focus();
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [first, last] as const,
  );
}

/** Panes that are loaded from now on are not told Word's colours: they take the system's, as in a Word that has none. */
export async function tellNoTheme(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { host } = window.nigao;
    const install = host.install.bind(host);
    host.install = (pane) => {
      install(pane);
      const { external } = pane as { external: { GetContext(): Record<string, unknown> } };
      external.GetContext().GetOfficeThemeInfo = () => '{}';
    };
  });
}
