import { contentOf } from '../../../../src/standin/document/story/content';
import { rangeOf } from '../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { bare } from '../../../../src/library/phrases/bare';
import { openPane } from '../../pane';

export type PhrasesPane = Awaited<ReturnType<typeof openPhrasesPane>>;

/** The pane as a clerk has it who is at phrases, for one test file. */
export async function openPhrasesPane() {
  const pane = await openPane();
  const { screen, fireEvent, waitFor, within, office } = pane;
  const { host } = office;

  /** Selects a text in the report, or puts the cursor behind it. */
  const mark = (text: string, isCursor: boolean, to = text): void => {
    const all = paragraphsOf(host.document.body.root);
    const edge = (what: string, isEnd: boolean) => {
      const paragraph = all.find((each) => contentOf(each).text.includes(what));
      if (!paragraph) throw new Error(`“${what}” is not in the report`);
      const start = contentOf(paragraph).text.indexOf(what);
      return { paragraph, offset: start + (isEnd ? what.length : 0) };
    };
    const end = edge(to, true);
    host.select(rangeOf(host.document, isCursor ? end : edge(text, false), end));
  };

  /** The row of a phrase whose card is open. */
  const rowWith = (name: string): HTMLElement => {
    const row = screen.getByRole('group', { name }).closest<HTMLElement>('[data-row]');
    if (!row) throw new Error(`The card of ${name} stands in no row`);
    return row;
  };

  return {
    ...pane,
    host,
    /** Opens the pane on the tab, over a report of these paragraphs. */
    async start(language: 'zh-CN' | 'en-US', ...report: string[]): Promise<void> {
      await pane.write(...report);
      pane.show(language);
      fireEvent.click(screen.getByRole('tab', { name: language === 'zh-CN' ? '用语' : 'Phrases' }));
      await screen.findByRole('searchbox');
      await waitFor(() => {
        expect(this.rows().length).toBeGreaterThan(5);
        expect(panel('placeholders').textContent).not.toMatch(/正在通读|Reading/);
      });
    },
    /** Waits until the tab says something. */
    async says(text: string): Promise<void> {
      await waitFor(() => {
        expect(this.shown()).toContain(text);
      });
    },
    /** All that the tab says. */
    shown: (): string => panel('phrases').textContent,
    field: (): HTMLInputElement => screen.getByRole('searchbox'),
    /** Types into the search field. */
    search(text: string): void {
      fireEvent.change(this.field(), { target: { value: text } });
    },
    press: (key: string, more: Readonly<Record<string, unknown>> = {}): void => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
    },
    /** A key that presses the button that has the focus, as browsers do it. */
    enter(): void {
      const { activeElement } = document;
      if (fireEvent.keyDown(activeElement ?? document.body, { key: 'Enter' }))
        if (activeElement instanceof HTMLButtonElement) fireEvent.click(activeElement);
    },
    rows: (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#panel-phrases [data-row]')],
    /** The names in the list, as far as it is there. */
    names(): string[] {
      return this.rows().map(nameOf);
    },
    /** Waits until the first rows are these. */
    async found(...names: string[]): Promise<void> {
      await waitFor(() => {
        expect(this.names().slice(0, names.length)).toEqual(names);
      });
    },
    entry(name: string): HTMLElement {
      const row = this.rows().find((each) => nameOf(each) === name);
      const entry = row?.querySelector<HTMLElement>('[data-entry]');
      if (!entry) throw new Error(`${name} is not in the list`);
      return entry;
    },
    /** Opens the card of a phrase that is in the list. */
    open(name: string): void {
      fireEvent.click(this.entry(name));
    },
    /** Types into the search field and opens the card of the phrase that is found first. */
    async lookUp(typed: string, name: string): Promise<void> {
      this.search(typed);
      await this.found(name);
      this.open(name);
    },
    card: (name: string): HTMLElement => screen.getByRole('group', { name }),
    textOf: (name: string): string => screen.getByRole('group', { name }).textContent,
    /** A button in the row of a phrase that is open. */
    buttonIn: (name: string, button: string): HTMLElement =>
      within(rowWith(name)).getByRole('button', { name: button }),
    clickIn(name: string, button: string): void {
      fireEvent.click(this.buttonIn(name, button));
    },
    /** Whether the card of a phrase says that it is a favourite. */
    isLiked: (name: string): boolean =>
      within(rowWith(name)).queryByRole('button', { pressed: true }) !== null,
    /** A field of the page on which a phrase is written. */
    input: (name: RegExp): HTMLInputElement =>
      within(screen.getByRole('dialog', { name: /我的用语/ })).getByLabelText(name),
    /** Escape on a page, as browsers tell of it. */
    leavePage(): void {
      fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    },
    select(text: string, to = text): void {
      mark(text, false, to);
    },
    putCursorBehind(text: string): void {
      mark(text, true);
    },
    /** Waits until the report reads so. */
    async reads(...texts: string[]): Promise<void> {
      await waitFor(() => {
        expect(pane.texts()).toEqual(texts);
      });
    },
    kept: (): string => localStorage.getItem('nigao.library') ?? '',
    keep(key: 'library' | 'unit', value: unknown): void {
      localStorage.setItem(`nigao.${key}`, JSON.stringify(value));
    },
    /** Nothing is kept, and everything is as it was. */
    async tidy(): Promise<void> {
      await pane.tidy();
      localStorage.clear();
      expect(host.faults.splice(0)).toEqual([]);
    },
  };
}

/** The name in a row: in an open one it is written as in a report, with its marks. */
function nameOf(row: HTMLElement): string {
  return bare(row.querySelector('[data-entry] span span')?.textContent ?? '');
}

function panel(id: string): HTMLElement {
  const found = document.getElementById(`panel-${id}`);
  if (!found) throw new Error(`There is no panel ${id}`);
  return found;
}
