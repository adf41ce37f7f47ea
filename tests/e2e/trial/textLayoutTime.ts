import type { Page } from 'playwright-core';

/** How often the text is laid out: the quickest time is the one that nothing else disturbed. */
const TIMES = 5;
/** So many paragraphs of so many characters. */
const PARAGRAPHS = 1_000;
const TEXT = '今年以来全镇清沟十二条，出工三百人，积案全部化解。'.repeat(4);

/**
 * How long this machine takes to build and lay out a thousand paragraphs of plain text: what other times of the same run are
 * compared with, where how fast the machine is must play no part.
 * @param page whose browser is asked, in a page of its own
 * @returns milliseconds
 */
export async function textLayoutTime(page: Page): Promise<number> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      ([times, paragraphs, text]) => {
        const build = (): number => {
          const from = performance.now();
          const all = document.createElement('div');
          for (let i = 0; i < paragraphs; i++) {
            const paragraph = document.createElement('p');
            paragraph.textContent = `${i} ${text}`;
            all.append(paragraph);
          }
          document.body.replaceChildren(all);
          // Asking for the height has the page laid out at once.
          if (all.offsetHeight === 0) throw new Error('The text has not been laid out');
          return performance.now() - from;
        };
        return Math.min(...Array.from({ length: times }, build));
      },
      [TIMES, PARAGRAPHS, TEXT] as const,
    );
  } finally {
    await blank.close();
  }
}
