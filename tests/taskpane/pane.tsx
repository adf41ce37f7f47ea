import type * as TestingLibrary from '@testing-library/react/pure';
import type { HostOptions } from '../../src/standin/host';
import { contentOf } from '../../src/standin/document/story/content';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import type { View } from '../../src/taskpane/app/tabs';
import { inTurn } from '../../src/word/office/inTurn';
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
  const { render, cleanup, waitFor, within } = library;
  library.configure({
    asyncUtilTimeout: PATIENCE_MS,
    // Without the whole page in its words, which would be written out for each look that is in vain.
    getElementError: (message) => new Error(message ?? ''),
  });

  /** The buttons of a region that have a name: it is worked out, which takes long, only of those that could have it. */
  const buttonsNamed = (region: HTMLElement, name: Name): HTMLElement[] =>
    [...region.querySelectorAll('button')].filter(
      (each) =>
        couldBeNamed(each, name) &&
        within(each.parentElement ?? region)
          .queryAllByRole('button', { name })
          .includes(each),
    );
  const buttonNamed = (region: HTMLElement, name: Name): HTMLElement => {
    const [button, ...others] = buttonsNamed(region, name);
    if (button && others.length === 0) return button;
    throw new Error(
      button ? `Several buttons are called ${String(name)}` : `No button is called ${String(name)}`,
    );
  };
  const panelOf = (view: View): HTMLElement => document.getElementById(`panel-${view}`) ?? document.body;

  return {
    ...library,
    fireEvent: honest(library.fireEvent),
    /** Presses what is disabled, of which nothing may come. */
    pressInVain(element: Element, init?: MouseEventInit): void {
      expect(isDisabled(element)).toBe(true);
      library.fireEvent.click(element, init);
    },
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
    buttonsNamed,
    buttonNamed,
    /** A button by its name. */
    button: (name: Name): HTMLElement => buttonNamed(document.body, name),
    /** A button of a tab's own. */
    buttonIn: (view: View, name: Name): HTMLElement => buttonNamed(panelOf(view), name),
    /** The buttons of a tab's own that have a name, none or several. */
    buttonsIn: (view: View, name: Name): HTMLElement[] => buttonsNamed(panelOf(view), name),
    /** Waits until the pane says something. */
    async says(text: string): Promise<void> {
      await waitFor(() => {
        expect(document.body.textContent).toContain(text);
      });
    },
    /** The report, paragraph by paragraph. */
    texts: (): string[] => paragraphsOf(office.host.document.body.root).map((each) => contentOf(each).text),
    /** Everything is as it was before the next test; what was under way in Word is over. */
    async tidy(): Promise<void> {
      cleanup();
      office.host.failAtBatch = undefined;
      office.host.protect('none');
      await inTurn(() => Promise.resolve());
      reported.length = 0;
    },
    close: () => {
      office.close();
    },
  };
}

type Name = string | RegExp;
type Events = typeof TestingLibrary.fireEvent;

/**
 * The same events, but for clicks on what is disabled: nothing comes of one, and a test that did not mean it would tell of
 * something else, or only on a slow machine.
 */
function honest(fireEvent: Events): Events {
  const click: Events['click'] = (element, init) => {
    if (element instanceof Element && isDisabled(element))
      throw new Error(`“${element.ariaLabel ?? element.textContent}” is pressed while it is disabled`);
    return fireEvent.click(element, init);
  };
  return Object.assign((...event: Parameters<Events>) => fireEvent(...event), fireEvent, { click });
}

function isDisabled(element: Element): boolean {
  return element.closest(':disabled, [aria-disabled="true"]') !== null;
}

/** Whether a button's label or text reads so, but for the blanks between its parts. */
function couldBeNamed(button: HTMLElement, name: Name): boolean {
  const labels = button.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const text =
    labels.map((id) => document.getElementById(id)?.textContent ?? '').join('') ||
    (button.getAttribute('aria-label') ?? button.textContent);
  if (typeof name !== 'string') return name.test(text);
  return text.replace(/\s/g, '') === name.replace(/\s/g, '');
}
