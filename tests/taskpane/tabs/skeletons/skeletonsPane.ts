import { rangeOf } from '../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import type { Source } from '../../../../src/taskpane/tabs/skeletons/derive/filter';
import { openPane } from '../../pane';

export type SkeletonsPane = Awaited<ReturnType<typeof openSkeletonsPane>>;

/** The pane with the tab 骨架 in it, for one test file. */
export async function openSkeletonsPane() {
  const pane = await openPane();
  const { screen, fireEvent, waitFor } = pane;

  /** The boxes of the tab, in their order: role queries take seconds in so large a document. */
  const boxes = (): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>('#panel-skeletons input[type="checkbox"]'),
  ];
  const labelOf = (box: HTMLInputElement | undefined): string => box?.labels?.[0]?.textContent ?? '';
  const box = (name: RegExp): HTMLInputElement | undefined =>
    boxes().find((each) => name.test(labelOf(each)));
  const buttonOf = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
  const found = async <T>(look: () => T | undefined): Promise<T> =>
    waitFor(() => {
      const it = look();
      if (it === undefined) throw new Error('It is not there');
      return it;
    });

  /** Puts the selection from the beginning of one paragraph to the end of another. */
  const select = (first: number, last: number, end = 0): void => {
    const { document } = pane.office.host;
    const paragraphs = paragraphsOf(document.body.root);
    const [from, to] = [paragraphs[first], paragraphs[last]];
    if (!from || !to) throw new Error(`There are no paragraphs ${first} to ${last}`);
    pane.office.host.select(
      rangeOf(document, { paragraph: from, offset: 0 }, { paragraph: to, offset: end }),
    );
  };

  return {
    ...pane,
    select,
    boxes,
    box,
    buttonOf,
    /** Waits for something to come. */
    found,
    /** Puts the cursor into a paragraph, as a click does. */
    clickInto: (index: number): void => {
      select(index, index);
    },
    /** Shows the tab, and waits for a skeleton. The unit and the year are set, unless they are to be asked for. */
    async openTab(isSet = true, first = /^党建引领/): Promise<void> {
      const settings = { unit: '青溪镇', self: '', county: '青山县', year: new Date().getFullYear() };
      if (isSet) localStorage.setItem('nigao.unit', JSON.stringify(settings));
      pane.show();
      fireEvent.click(screen.getByRole('tab', { name: '骨架' }));
      await found(() => box(first));
    },
    tick(name: RegExp): void {
      const wanted = box(name);
      if (!wanted) throw new Error(`There is nothing called ${String(name)}`);
      fireEvent.click(wanted);
    },
    press(name: string): void {
      const wanted = buttonOf(name);
      if (!wanted) throw new Error(`There is no button ${name}`);
      fireEvent.click(wanted);
    },
    /** Shows whole reports or sections, and what of them. */
    look(kind: '整篇' | '章节'): void {
      fireEvent.click(screen.getByLabelText(kind));
    },
    narrow(from: Source): void {
      fireEvent.change(screen.getByLabelText('只看一种来源'), { target: { value: from } });
    },
    /** A field of the page that lies over the tab. */
    async field(label: string): Promise<HTMLInputElement> {
      return waitFor(() => {
        const page = document.querySelector<HTMLElement>('dialog[open]');
        if (!page) throw new Error('There is no page');
        return pane.within(page).getByLabelText<HTMLInputElement>(label);
      });
    },
    /** Waits until no page lies over the tab. */
    async back(): Promise<void> {
      await waitFor(() => {
        expect(document.querySelector('dialog[open]')).toBeNull();
      });
    },
    /** Looks for a skeleton by what the clerk types, and ticks the best match with Enter. */
    async search(typed: string, name: RegExp): Promise<void> {
      const field = screen.getByRole('searchbox', { name: '查找骨架' });
      fireEvent.change(field, { target: { value: typed } });
      // The readings are loaded late.
      await waitFor(() => {
        expect(labelOf(boxes()[0])).toMatch(name);
      });
      fireEvent.keyDown(field, { key: 'Enter' });
    },
  };
}
