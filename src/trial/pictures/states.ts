import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Something that the pane can look like, and how it comes to look so. */
export interface PaneState {
  /** The pictures' name. */
  readonly name: string;
  /** The report that lies on the page; by default the sample. */
  readonly report?: string;
  /** Also a picture of the whole page, in Chinese, for the README. */
  readonly inReadme?: boolean;
  /** Brings the pane there from where it opens, in either language, and waits until it is. */
  prepare(pane: FrameLocator, page: Page): Promise<void>;
}

/** All that is pictured. */
export const STATES: readonly PaneState[] = [
  {
    name: 'found',
    inReadme: true,
    prepare: (pane) => button(pane, /标记全部|Mark all/).waitFor(),
  },
  {
    name: 'marked',
    async prepare(pane) {
      await button(pane, /标记全部|Mark all/).click();
      await button(pane, /清除标记|Clear marks/).waitFor();
    },
  },
];

function button(pane: FrameLocator, name: RegExp): Locator {
  return pane.getByRole('button', { name });
}
