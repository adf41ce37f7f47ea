import { contentOf } from '../../../../src/standin/document/story/content';
import { rangeOf } from '../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
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
      return this.rows().map((row) => row.querySelector('[data-entry] span span')?.textContent ?? '');
    },
    /** Waits until the first rows are these. */
    async found(...names: string[]): Promise<void> {
      await waitFor(() => {
        expect(this.names().slice(0, names.length)).toEqual(names);
      });
    },
    entry(name: string): HTMLElement {
      const row = this.rows().find(
        (each) => each.querySelector('[data-entry] span span')?.textContent === name,
      );
      const entry = row?.querySelector<HTMLElement>('[data-entry]');
      if (!entry) throw new Error(`${name} is not in the list`);
      return entry;
    },
    /** Opens the card of a phrase that is in the list. */
    open(name: string): void {
      fireEvent.click(this.entry(name));
    },
    card: (name: string): HTMLElement => screen.getByRole('group', { name }),
    textOf: (name: string): string => screen.getByRole('group', { name }).textContent,
    /** A button in the card of a phrase. */
    buttonIn: (name: string, button: string): HTMLElement =>
      within(screen.getByRole('group', { name })).getByRole('button', { name: button }),
    clickIn(name: string, button: string): void {
      fireEvent.click(this.buttonIn(name, button));
    },
    /** Whether the card of a phrase says that it is a favourite. */
    isLiked: (name: string): boolean =>
      within(screen.getByRole('group', { name })).queryByRole('button', { pressed: true }) !== null,
    /** A field of the form in which a phrase is written. */
    input: (name: RegExp): HTMLInputElement => within(screen.getByRole('form')).getByLabelText(name),
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
    tidy(): void {
      pane.tidy();
      localStorage.clear();
      expect(host.faults.splice(0)).toEqual([]);
    },
  };
}

function panel(id: string): HTMLElement {
  const found = document.getElementById(`panel-${id}`);
  if (!found) throw new Error(`There is no panel ${id}`);
  return found;
}
