// Where Office.js comes from. Microsoft supports its own servers only; an office on a closed network cannot reach
// them and serves the files of the npm package from beside the pane. So it is a setting of the build: OFFICE_JS.

/** The script that is copied beside the pane. */
const OWN = 'office-js/office.js';

/**
 * The script, and where else its parts may come from: Microsoft renames the host of the first (September 2026).
 * @type {Record<string, { script: string, others: string[] }>}
 */
const hosted = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    others: ['https://officeapis.public.onecdn.static.microsoft'],
  },
  'cdn-cn': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    others: [],
  },
};

/** What Office.js asks for in Word on Windows, Mac, iPad and the web, in the languages that the pane speaks. */
const served = [
  'office.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'word-win32-16.00.js',
  'word-win32-16.01.js',
  'word-mac-16.00.js',
  'word-ios-16.00.js',
  'word-web-16.00.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * The scripts that the page tries one after another, the origins that are not ours, and the files to copy.
 * @param {string} setting `local`, `cdn`, `cdn-cn`, or `auto`: Microsoft's where it can be had at once, else our own
 */
export function chooseOfficeJs(setting) {
  const isAuto = setting === 'auto';
  if (setting === 'local') return { scripts: [OWN], source: '', copies: copiesOfPackage() };
  const chosen = hosted[isAuto ? 'cdn' : setting];
  if (!chosen) throw new Error(`OFFICE_JS is local, cdn, cdn-cn or auto, not "${setting}".`);
  const { script, others } = chosen;
  const source = [new URL(script).origin, ...others].join(' ');
  return isAuto
    ? { scripts: [script, OWN], source, copies: copiesOfPackage() }
    : { scripts: [script], source, copies: [] };
}

/** Microsoft's licence lets the files be served unmodified: `minimized` keeps the minifier away from them. */
function copiesOfPackage() {
  return ['LICENSE.md', ...served.map((file) => `dist/${file}`)].map((file) => ({
    from: `node_modules/@microsoft/office-js/${file}`,
    to: `office-js/${file.replace('dist/', '')}`,
    info: { minimized: true },
  }));
}
