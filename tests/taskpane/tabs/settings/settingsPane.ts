import type { Library } from '../../../../src/library/own/library';
import { readLibrary } from '../../../../src/library/own/read/readLibrary';
import { writeLibrary } from '../../../../src/library/own/writeLibrary';
import type { FileToRead } from '../../../../src/taskpane/tabs/settings/own/readFile';
import { CATALOGUES } from '../../catalogues';
import { openPane } from '../../pane';

export type SettingsPane = Awaited<ReturnType<typeof openSettingsPane>>;

/** The pane with the settings shown, over this browser's own storage; what lies on the server is told by each test. */
export async function openSettingsPane() {
  const pane = await openPane();
  const { fireEvent, screen, within } = pane;
  const { allMessages } = await import('../../../../src/taskpane/app/messages/all');
  /** What lies beside the pane's pages. */
  let served: (address: unknown) => Promise<Response> = notThere;
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => served(address));

  /** The settings, and nothing of the other tabs. */
  const region = () => screen.getByRole('region', { name: /^(设置|Settings)$/ });
  const view = () => within(region());
  return {
    ...pane,
    view,
    serve(answer: (address: unknown) => Promise<Response>): void {
      served = answer;
    },
    async open(language: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<void> {
      await pane.write('改厕XX座。');
      pane.show(language);
      await pane.says(language === 'zh-CN' ? '还剩 1 / 1 处' : 'Left 1 / 1'); // nothing is under way any more
      fireEvent.click(pane.button(language === 'zh-CN' ? '设置' : 'Settings'));
      // The region is there before what it shows is loaded, and that before what is kept on this machine is read.
      const { own } = allMessages(CATALOGUES[language]).settings;
      const { library } = readLibrary(localStorage.getItem(keyOf('library')) ?? '');
      const counts = own.counts(library?.skeletons.length ?? 0, library?.phrases.length ?? 0);
      await pane.waitFor(() => {
        expect(view().getByRole('region', { name: own.title }).textContent).toContain(counts);
      });
    },
    field: (name: string): HTMLInputElement => view().getByRole('textbox', { name }),
    press(name: string | RegExp): void {
      fireEvent.click(pane.buttonNamed(region(), name));
    },
    type(name: string, value: string): void {
      fireEvent.change(view().getByRole('textbox', { name }), { target: { value } });
    },
    /** Chooses files, as the system's dialog hands them over. */
    choose(...files: readonly FileToRead[]): void {
      const input = document.querySelector('input[type=file]');
      if (!input) throw new Error('there is nowhere to choose files');
      fireEvent.change(input, { target: { files } });
    },
    /** The lines of what would be imported. */
    plan: (): string[] =>
      within(view().getByRole('list', { name: '将要导入' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    async settle(): Promise<void> {
      await pane.waitFor(() => {
        expect(view().queryByText('正在读文件…')).toBeNull();
      });
    },
    /** The clerk's own library, as it is kept. */
    kept(): Library {
      const text = localStorage.getItem(keyOf('library'));
      const { library, refused } = readLibrary(text ?? '');
      expect(refused).toEqual([]);
      if (!library) throw new Error('nothing is kept');
      return library;
    },
    /** Keeps a library, as if it had been kept before. */
    keep(library: Library | string): void {
      localStorage.setItem(keyOf('library'), typeof library === 'string' ? library : writeLibrary(library));
    },
    async tidy(): Promise<void> {
      await pane.tidy();
      localStorage.clear();
      served = notThere;
    },
  };
}

/** The name under which the add-in keeps something in this browser; the stand-in gives the page no part of its own. */
function keyOf(key: string): string {
  return `nigao.${key}`;
}

function notThere(): Promise<Response> {
  return Promise.resolve(new Response('', { status: 404 }));
}
