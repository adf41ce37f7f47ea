import type { HostOptions } from '../../src/standin/host';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { docxOf, paragraph } from '../docx';
import { openPaneWindow } from './paneWindow';

let office: OfficeInNode;
afterEach(async () => {
  // What React and Fluent UI have put off until later must not find the window gone.
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  office.close();
});

/** Opens the page's own script in such a Word, and waits until the pane shows a text. */
async function openIn(word: HostOptions, text: string): Promise<void> {
  ({ office } = await openPaneWindow(word));
  await office.open(docxOf(paragraph('改厕XX座')));
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.setItem('nigao.introduced', 'yes');
  jest.resetModules(); // React keeps to the document that it was loaded with
  const { configure, waitFor } = await import('@testing-library/react/pure');
  configure({ asyncUtilTimeout: 60_000 }); // a busy machine may take long
  await import('../../src/taskpane/index');
  await waitFor(() => {
    expect(document.body.textContent).toContain(text);
  });
}

test('in Word it lists what is left, in the language that Word speaks', async () => {
  await openIn({ locale: 'zh-CN' }, '还剩 1 / 1 处');
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('in a Word that speaks neither Chinese nor English it speaks English', async () => {
  await openIn({ locale: 'de-DE' }, 'Left 1 / 1');
  expect(document.documentElement.lang).toBe('en-US');
});

test('where the page has said why the pane cannot run, it is left alone', async () => {
  ({ office } = await openPaneWindow());
  document.body.innerHTML = '<div id="root" hidden>as it was</div>';
  jest.resetModules();
  await import('../../src/taskpane/index');
  await Office.onReady();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(document.body.textContent).toBe('as it was');
});
