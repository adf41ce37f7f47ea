import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { coloursSettled } from '../../../src/trial/pictures/show';
import { paneFrame } from '../../../src/trial/browser/showTrial';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fluent's focus traps are elements that are hidden from screen readers and take the focus only to pass it on at once.
 * Everything else that is hidden and takes the focus is a fault.
 */
const FLUENTS_TRAPS = {
  rules: [{ id: 'aria-hidden-focus', selector: '[aria-hidden="true"]:not([data-tabster-dummy])' }],
};

/**
 * What axe finds by WCAG 2.2 AA, on the trial page and in the pane: a line for each element, with the
 * rule, the element and what is wrong with it. None, if all is well.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  return [...(await violationsIn(page.mainFrame())), ...(await violationsIn(paneFrame(page)))];
}

/**
 * The same for one frame, without those inside it.
 * @param only what is asked, where the rest is known: colours are all that another theme changes
 */
export async function violationsIn(frame: Frame, only: 'all' | 'colours' = 'all'): Promise<string[]> {
  // It stays there until the frame is loaded anew.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  await coloursSettled(frame);
  const { violations } = await frame.evaluate(
    async ([tags, spec, rules]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      inPage.configure(spec);
      return inPage.run({
        runOnly: rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
        iframes: false,
        resultTypes: ['violations'],
      });
    },
    [WCAG_22_AA, FLUENTS_TRAPS, only === 'colours' ? ['color-contrast'] : []] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
