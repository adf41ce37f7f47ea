// Where Office.js comes from. Microsoft supports its own servers only; an office on a closed network cannot reach
// them and serves the files of the npm package from beside the pane. So it is a setting of the build: OFFICE_JS.

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
 * The script that the page names, the origins that are not ours, and the files to copy.
 * @param {string} setting `local`, `cdn` or `cdn-cn`
 */
export function chooseOfficeJs(setting) {
  if (setting === 'local') return { script: 'office-js/office.js', source: '', copies: copiesOfPackage() };
  const chosen = hosted[setting];
  if (!chosen) throw new Error(`OFFICE_JS is local, cdn or cdn-cn, not "${setting}".`);
  const { script, others } = chosen;
  return { script, source: [new URL(script).origin, ...others].join(' '), copies: [] };
}

/** Microsoft's licence lets the files be served unmodified: `minimized` keeps the minifier away from them. */
function copiesOfPackage() {
  return ['LICENSE.md', ...served.map((file) => `dist/${file}`)].map((file) => ({
    from: `node_modules/@microsoft/office-js/${file}`,
    to: `office-js/${file.replace('dist/', '')}`,
    info: { minimized: true },
  }));
}
