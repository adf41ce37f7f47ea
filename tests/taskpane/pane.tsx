import type { HostOptions } from '../../src/standin/host';
import { contentOf } from '../../src/standin/document/story/content';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import type { View } from '../../src/taskpane/app/tabs';
import { docxOf, paragraph } from '../docx';
import { CATALOGUES } from './catalogues';
import { openPaneWindow } from './paneWindow';

/** A busy machine may take long: no test waits so long that does not fail. */
const PATIENCE_MS = 60_000;

export type Pane = Awaited<ReturnType<typeof openPane>>;

/** The pane over Office.js and the stand-in, for one test file. Shown with `show`, taken away with `tidy`. */
export async function openPane(options: HostOptions = {}) {
  const { office, reported } = await openPaneWindow(options);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const library = await import('@testing-library/react/pure');
  const { App } = await import('../../src/taskpane/app/App');
  const { render, screen, cleanup, waitFor, within } = library;
  library.configure({
    asyncUtilTimeout: PATIENCE_MS,
    // Without the whole page in its words, which would be written out for each look that is in vain.
    getElementError: (message) => new Error(message ?? ''),
  });

  return {
    ...library,
    office,
    reported,
    /** Puts a report of these paragraphs into Word. */
    async write(...texts: string[]): Promise<void> {
      await office.open(docxOf(texts.map((text) => paragraph(text)).join('')));
      office.host.resetCounts();
    },
    show(language: 'zh-CN' | 'en-US' = 'zh-CN', isFirstDay = false): void {
      if (!isFirstDay) localStorage.setItem('nigao.introduced', 'yes');
      const messages = CATALOGUES[language];
      render(<App messages={messages} officeTheme={Office.context.officeTheme} />);
    },
    /** A button by its name. */
    button: (name: string): HTMLElement => screen.getByRole('button', { name }),
    /** A button of a tab's own: whether one can be seen is asked for each of the page else, which takes long. */
    buttonIn: (view: View, name: string): HTMLElement =>
      within(document.getElementById(`panel-${view}`) ?? document.body).getByRole('button', { name }),
    /** Waits until the pane says something. */
    async says(text: string): Promise<void> {
      await waitFor(() => {
        expect(document.body.textContent).toContain(text);
      });
    },
    /** The report, paragraph by paragraph. */
    texts: (): string[] => paragraphsOf(office.host.document.body.root).map((each) => contentOf(each).text),
    /** Everything is as it was before the next test. */
    tidy(): void {
      cleanup();
      office.host.failAtBatch = undefined;
      office.host.protect('none');
      reported.length = 0;
    },
    close: () => {
      office.close();
    },
  };
}
