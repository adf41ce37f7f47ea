import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';

const PANE = 'taskpane.0123abcd.js';
const folder = join(__dirname, '../../src/taskpane');
const script = readFileSync(join(folder, 'legacy.js'), 'utf8');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8').replaceAll(
  '<%= htmlWebpackPlugin.files.js %>',
  PANE,
);

const browsers = {
  'Internet Explorer 11': 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  'the first Edge':
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134',
  WebView2: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
};

/** The page in a browser that calls itself so, after its own script has run. */
function open(userAgent: string) {
  const { window } = new JSDOM(page, { runScripts: 'outside-only' });
  const { document } = window;
  const toldOffice = jest.fn();
  Object.defineProperty(window.navigator, 'userAgent', { value: userAgent });
  let wait: () => void = () => undefined;
  Object.defineProperty(window, 'setTimeout', { value: (later: () => void) => (wait = later) });
  window.eval(script);
  return {
    document,
    toldOffice,
    shows: (id: string) => document.getElementById(id)?.hasAttribute('hidden') === false,
    loadsPane: () => document.querySelector(`script[src="${PANE}"]`) !== null,
    /** The rest of the page has been read; Office.js is there, or could not be fetched. */
    finish: (officeJs: 'there' | 'missing' = 'there') => {
      if (officeJs === 'there') Object.assign(window, { Office: { onReady: toldOffice } });
      document.dispatchEvent(new window.Event('DOMContentLoaded'));
    },
    waitLong: () => {
      wait();
    },
  };
}

test('Internet Explorer can read the script: ES3', () => {
  const messages = new Linter().verify(script, { languageOptions: { ecmaVersion: 3, sourceType: 'script' } });
  expect(messages).toEqual([]);
});

describe.each(['Internet Explorer 11', 'the first Edge'] as const)('%s', (name) => {
  test('reads what to upgrade', () => {
    const { shows, waitLong } = open(browsers[name]);
    waitLong();
    expect([shows('tooOld'), shows('root')]).toEqual([true, false]);
  });

  test('is not given the pane, which it cannot parse, and Word hears that the page is ready', () => {
    const { finish, loadsPane, toldOffice } = open(browsers[name]);
    finish();
    expect(loadsPane()).toBe(false);
    expect(toldOffice).toHaveBeenCalledTimes(1);
  });

  test('reads what to upgrade without Office.js too', () => {
    const { finish, shows } = open(browsers[name]);
    finish('missing');
    expect(shows('tooOld')).toBe(true);
  });
});

test('a current browser sees the pane opening', () => {
  const { shows } = open(browsers.WebView2);
  expect([shows('opening'), shows('stuck'), shows('tooOld')]).toEqual([true, false, false]);
});

test('a current browser loads the pane after Office.js, and leaves Office to it', () => {
  const { finish, loadsPane, toldOffice } = open(browsers.WebView2);
  expect(loadsPane()).toBe(false);
  finish();
  expect(loadsPane()).toBe(true);
  expect(toldOffice).not.toHaveBeenCalled();
});

test('a pane that never opens says so', () => {
  const { shows, waitLong } = open(browsers.WebView2);
  waitLong();
  expect([shows('opening'), shows('stuck')]).toEqual([false, true]);
});

test('a pane that stands is left alone', () => {
  const { document, waitLong } = open(browsers.WebView2);
  document.getElementById('root')?.replaceChildren('the pane');
  waitLong();
  expect(document.getElementById('root')?.textContent).toBe('the pane');
});
