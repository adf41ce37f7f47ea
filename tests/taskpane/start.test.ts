import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';

const PANE = 'taskpane.0123abcd.js';
const OWN = 'office-js/office.js';
const MICROSOFT = 'https://appsforoffice.example/office.js';
const SHORTEN =
  "import { shortened } from './config/shortened.mjs'; import { readFileSync } from 'node:fs'; " +
  "process.stdout.write(await shortened(readFileSync(0, 'utf8')));";
const folder = join(__dirname, '../../src/taskpane');
const source = readFileSync(join(folder, 'start.js'), 'utf8');
/** As it is served. */
const script = execFileSync(process.execPath, ['--input-type=module', '-e', SHORTEN], {
  cwd: join(__dirname, '../..'),
  input: source,
  encoding: 'utf8',
});

/** The page's template, filled in as the build does. */
function pageWith(...sources: string[]): string {
  return readFileSync(join(folder, 'taskpane.html'), 'utf8')
    .replaceAll('<%= htmlWebpackPlugin.files.js %>', PANE)
    .replaceAll("<%= officeJs.join(' ') %>", sources.join(' '));
}

const WEBVIEW2 = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';

/** Browsers that cannot run the pane: what they call themselves, which of the page's elements says so, and what they lack. */
const ENGINES = [
  {
    name: 'Internet Explorer 11',
    agent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    says: 'internetExplorer',
    lacks:
      'Promise Symbol Map Set WeakMap WeakSet Proxy Reflect fetch URL URLSearchParams AbortController Object.assign ' +
      'Object.entries Object.hasOwn Array.from Array.prototype.includes Array.prototype.find Array.prototype.flatMap ' +
      'String.prototype.startsWith String.prototype.includes NodeList.prototype.forEach Element.prototype.append ' +
      'Element.prototype.remove Element.prototype.closest Element.prototype.toggleAttribute',
  },
  {
    name: 'the first Edge',
    agent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134',
    says: 'edgeHtml',
    lacks:
      'Object.hasOwn Object.fromEntries Array.prototype.flatMap Array.prototype.flat Element.prototype.toggleAttribute',
  },
  {
    name: 'WPS',
    agent:
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/104.0 Safari/537.36 WpsOfficeApp/12.1.0.16250',
    says: 'wps',
    lacks: '',
  },
  {
    name: 'an old WebView2 or Safari',
    agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
    says: 'oldEngine',
    lacks: 'Object.hasOwn',
  },
] as const;

interface Answer {
  readonly host: string | null;
  /** The version of WordApi that Word has. */
  readonly api?: number;
}

/** The page in a browser that calls itself so and lacks these members, after its own script has run. */
function open(agent: string, lacks = '', sources: readonly string[] = [OWN]) {
  const { window } = new JSDOM(pageWith(...sources), {
    runScripts: 'outside-only',
    url: 'https://oa.example/',
  });
  const { document } = window;
  for (const member of lacks.split(' ').filter(Boolean)) window.eval(`delete ${member}`);
  const ready: ((answer: Answer) => void)[] = [];
  const onReady = jest.fn((then?: (answer: Answer) => void) => then && ready.push(then));
  const timers = new Map<number, () => void>();
  Object.defineProperty(window.navigator, 'userAgent', { value: agent });
  Object.defineProperty(window, 'setTimeout', {
    value: (later: () => void, milliseconds: number) => timers.set(milliseconds, later),
  });
  window.eval(script);
  const scripts = (): string[] =>
    [...document.querySelectorAll('body > script[src]')]
      .map((each) => each.getAttribute('src') ?? '')
      .filter((source) => source !== 'start.js' && !source.startsWith('<%'));
  const giveOffice = (answers: boolean): void => {
    if (answers) Object.assign(window, { Office: { onReady } });
  };
  return {
    document,
    onReady,
    scripts,
    shown: () =>
      [...document.querySelectorAll('body > .plain:not([hidden]), #root:not([hidden])')].map(({ id }) => id),
    shows: (id: string) => document.getElementById(id)?.hasAttribute('hidden') === false,
    loadsPane: () => scripts().includes(PANE),
    /** The rest of the page has been read; Office.js is there, or could not be fetched. */
    finish: (officeJs: 'there' | 'missing' = 'there') => {
      giveOffice(officeJs === 'there');
      document.dispatchEvent(new window.Event('DOMContentLoaded'));
    },
    /** What was asked for last, a script or what is only fetched, came or did not. */
    end: (
      selector: 'link[rel=preload][as=script]' | 'body > script:last-of-type',
      came: 'load' | 'error',
      office = true,
    ) => {
      giveOffice(came === 'load' && office && selector.includes('script:last'));
      const asked = [...document.querySelectorAll(selector)].at(-1);
      if (!asked) throw new Error(`Nothing was asked for: ${selector}`);
      asked.dispatchEvent(new window.Event(came));
    },
    /** Office answers, in Word or elsewhere. */
    answer: ({ host, api = 1.3 }: Answer) => {
      const isSetSupported = (set: string, version: string): boolean =>
        set === 'WordApi' && Number(version) <= api;
      Object.assign(Reflect.get(window, 'Office') as object, {
        context: { requirements: { isSetSupported } },
      });
      for (const then of ready) then({ host });
    },
    wait: (milliseconds: number) => timers.get(milliseconds)?.(),
    tried: () => [...document.querySelectorAll('#tried li')].map(({ textContent }) => textContent),
  };
}

const LONG = 15_000;
const TWO_SECONDS = 2000;

test('Internet Explorer can read the script: ES3', () => {
  const messages = new Linter().verify(script, { languageOptions: { ecmaVersion: 3, sourceType: 'script' } });
  expect(messages).toEqual([]);
});

describe.each(ENGINES)('$name', ({ agent, says, lacks }) => {
  test('shows what is missing and what to do, in Chinese and English, in place of the pane', () => {
    const { shown, document, wait } = open(agent, lacks);
    expect(shown()).toEqual([says]);
    wait(LONG);
    expect(shown()).toEqual([says]);
    const page = document.getElementById(says);
    expect(page?.querySelector('h1')?.textContent).toMatch(/\p{Script=Han}/u);
    expect(page?.querySelector('[lang=en]')?.textContent).toMatch(/report was not changed/);
  });

  test('is not given the pane, and Word hears that the page is ready', () => {
    const { finish, loadsPane, onReady } = open(agent, lacks);
    finish();
    expect(loadsPane()).toBe(false);
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  test('shows it without Office.js too', () => {
    const { finish, shown } = open(agent, lacks);
    finish('missing');
    expect(shown()).toEqual([says]);
  });

  test('is given our own Office.js where the page has to choose', () => {
    const { finish, scripts, document } = open(agent, lacks, [MICROSOFT, OWN]);
    finish('missing');
    expect(scripts()).toEqual([OWN]);
    expect(document.querySelector('link[rel=preload][as=script][href^="https:"]')).toBeNull();
  });
});

test('in WPS it is said where reports can be filled in all the same', () => {
  const { document } = open(ENGINES[2].agent);
  expect(document.getElementById('wps')?.textContent).toMatch(/npm run trial[^]*npm run check/);
});

describe('in a current browser', () => {
  test('the pane is seen opening', () => {
    const { shown, shows } = open(WEBVIEW2);
    expect([shown(), shows('opening'), shows('stuck')]).toEqual([['root'], true, false]);
  });

  test('the pane is loaded after Office.js', () => {
    const { finish, loadsPane } = open(WEBVIEW2);
    expect(loadsPane()).toBe(false);
    finish();
    expect(loadsPane()).toBe(true);
  });

  test('Word that has what is needed is left to the pane', () => {
    const { finish, answer, shown } = open(WEBVIEW2);
    finish();
    answer({ host: 'Word', api: 1.3 });
    expect(shown()).toEqual(['root']);
  });

  test.each([
    ['a plain browser', { host: null }, 'notWord'],
    ['Excel', { host: 'Excel' }, 'notWord'],
    ['a Word with too old a requirement set', { host: 'Word', api: 1.2 }, 'oldWord'],
  ] as const)('%s: what is missing, in place of the pane', (_name, answered, says) => {
    const { finish, answer, shown, document } = open(WEBVIEW2);
    finish();
    answer(answered);
    expect(shown()).toEqual([says]);
    expect(document.querySelectorAll(`#${says} h1, #${says} [lang=en]`)).toHaveLength(2);
  });

  test('the manifest asks for the same requirement set', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const [, floor] = /var WORD_API = '([^']+)'/.exec(source) ?? [];
    expect(manifest).toContain(`<Set Name="WordApi" MinVersion="${floor ?? ''}"`);
  });

  test('a pane that stands is left alone', () => {
    const { document, finish, wait } = open(WEBVIEW2);
    finish();
    document.getElementById('root')?.replaceChildren('the pane');
    wait(LONG);
    expect(document.getElementById('root')?.textContent).toBe('the pane');
  });

  test('a Word that never answers: what was tried, and what to do', () => {
    const { finish, shows, tried, wait } = open(WEBVIEW2);
    finish();
    wait(LONG);
    expect([shows('opening'), shows('stuck')]).toEqual([false, true]);
    expect(tried()).toEqual([expect.stringMatching(/^office-js\/office\.js：取到了，Word 没有应答/)]);
  });

  test('without Office.js it is said at once, and once', () => {
    const { finish, loadsPane, shows, tried, wait } = open(WEBVIEW2, '', [MICROSOFT]);
    finish('missing');
    wait(LONG);
    expect([shows('stuck'), loadsPane()]).toEqual([true, false]);
    expect(tried()).toEqual([expect.stringContaining(`${MICROSOFT}：没有取到`)]);
  });
});

describe('where the page has to choose', () => {
  const fetched = 'link[rel=preload][as=script]';
  const loaded = 'body > script:last-of-type';
  const choose = () => {
    const opened = open(WEBVIEW2, '', [MICROSOFT, OWN]);
    opened.finish('missing');
    return opened;
  };

  test('Microsoft’s Office.js is fetched, and nothing runs before it is there', () => {
    const { scripts, document } = choose();
    expect(document.querySelector(`${fetched}[href="${MICROSOFT}"]`)).not.toBeNull();
    expect(scripts()).toEqual([]);
  });

  test('it is taken where it comes, and the pane behind it', () => {
    const { scripts, end, wait } = choose();
    end(fetched, 'load');
    wait(TWO_SECONDS);
    expect(scripts()).toEqual([MICROSOFT]);
    end(loaded, 'load');
    expect(scripts()).toEqual([MICROSOFT, PANE]);
  });

  test.each(['does not come within two seconds', 'cannot be had'])('our own is taken where it %s', (how) => {
    const { scripts, end, wait } = choose();
    if (how === 'cannot be had') end(fetched, 'error');
    wait(TWO_SECONDS);
    expect(scripts()).toEqual([OWN]);
    end(fetched, 'load'); // too late: both must not run
    end(loaded, 'load');
    expect(scripts()).toEqual([OWN, PANE]);
  });

  test('our own is taken where something else comes in its place', () => {
    const { scripts, end } = choose();
    end(fetched, 'load');
    end(loaded, 'load', false);
    end(loaded, 'load');
    expect(scripts()).toEqual([OWN, PANE]); // which finds its other files beside the first script of its name
  });

  test('where Word answers neither, both are named', () => {
    const { end, tried, wait, shows } = choose();
    wait(TWO_SECONDS);
    end(loaded, 'load');
    wait(LONG);
    expect(shows('stuck')).toBe(true);
    expect(tried()).toEqual([
      expect.stringContaining(`${MICROSOFT}：没有取到`),
      expect.stringContaining(`${OWN}：取到了，Word 没有应答`),
    ]);
  });
});
