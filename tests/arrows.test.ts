import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const IMPORTS = '@typescript-eslint/no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

/** A file of a room, a line of code in it, a rule, and whether the line breaks it. */
const CASES: readonly (readonly [file: string, code: string, rule: string, broken: boolean])[] = [
  ['placeholders/find.ts', "import '../word/read/readReport';", IMPORTS, true],
  ['placeholders/find.ts', "import 'react';", IMPORTS, true],
  ['outline/headings.ts', "import '../placeholders/find';", IMPORTS, true],
  ['word/read/readReport.ts', "import '../../placeholders/find';", IMPORTS, true],
  ['word/package/align.ts', "import '../../standin/host';", IMPORTS, true],
  ['taskpane/app/App.tsx', "import '../../standin/host';", IMPORTS, true],
  ['taskpane/app/App.tsx', "import '../../trial/officeInNode';", IMPORTS, true],
  ['standin/host.ts', "import '../report/span';", IMPORTS, true],
  ['taskpane/app/App.tsx', "export const late = () => import('../../standin/host');", SYNTAX, true],
  ['taskpane/app/App.tsx', "export const late = () => import('../../word/read/readReport');", SYNTAX, false],
  ['library/skeleton.ts', "import '../placeholders/find';", IMPORTS, true],
  ['library/skeletons/compose.ts', "import '../../word/read/readReport';", IMPORTS, true],
  ['library/skeletons/compose.ts', "import '../../outline/draft';", IMPORTS, false],
  ['ledger/row.ts', "import '../library/skeleton';", IMPORTS, true],
  ['ledger/rows/makeRows.ts', "import '../../word/read/readReport';", IMPORTS, true],
  ['ledger/rows/makeRows.ts', "import '../../worklist/entry';", IMPORTS, false],
  ['worklist/entry.ts', "import '../ledger/row';", IMPORTS, true],
  ['library/search/pinyin.ts', 'export const here = Office.context;', GLOBALS, true],
  ['rollover/rollOver.ts', "import '../worklist/entry';", IMPORTS, true],
  ['rollover/rollOver.ts', "import '../library/phrase';", IMPORTS, false],
  ['library/skeleton.ts', "import '../rollover/decision';", IMPORTS, true],
  ['word/file/reportFile.ts', "import '../../rollover/decision';", IMPORTS, true],
  ['layout/flatOpc.ts', "import '../outline/draft';", IMPORTS, true],
  ['layout/flatOpc.ts', "import '../report/newParagraph';", IMPORTS, false],
  ['outline/plan.ts', "import '../library/skeleton';", IMPORTS, true],
  ['review/review.ts', "import '../word/read/readReport';", IMPORTS, true],
  ['review/review.ts', "import '../worklist/worklist';", IMPORTS, true],
  ['review/review.ts', "import '../placeholders/find';", IMPORTS, false],
  ['word/insert/insert.ts', "import '../../outline/plan';", IMPORTS, true],
  ['word/insert/markup.ts', "import '../../layout/flatOpc';", IMPORTS, false],
  ['standin/xml/node.ts', "import '../document/story/home';", IMPORTS, true],
  ['standin/protocol/batch.ts', "import '../surface/font';", IMPORTS, true],
  ['standin/document/story/home.ts', "import '../../../report/span';", IMPORTS, true],
  ['standin/document/story/home.ts', "import '../range/position';", IMPORTS, true],
  ['standin/document/edit/runs.ts', "import '../range/position';", IMPORTS, false],
  ['standin/surface/font.ts', "import '../document/format/fontFormat';", IMPORTS, false],
  ['placeholders/scan.ts', "import '../outline/headings';", IMPORTS, false],
  ['word/read/readReport.ts', "import '../../report/span';", IMPORTS, false],
  ['taskpane/app/App.tsx', "import '../../word/read/readReport';", IMPORTS, false],
  ['placeholders/find.ts', 'export const run = Word.run;', GLOBALS, true],
  ['taskpane/app/App.tsx', 'export const run = Word.run;', GLOBALS, true],
  ['standin/host.ts', 'export const context = Office.context;', GLOBALS, true],
  ['word/office/run.ts', 'export const run = Word.run;', GLOBALS, false],
];

/**
 * ESLint is a module of the other kind than jest runs: it works in a process of its own, once for all cases. Only the rules that
 * hold the arrows are asked, and they look at no types: reading the whole project for these takes most of the time else.
 */
const SCRIPT = `
  import { ESLint } from 'eslint';
  const asked = ${JSON.stringify([IMPORTS, GLOBALS, SYNTAX])};
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => asked.includes(ruleId),
    overrideConfig: { languageOptions: { parserOptions: { project: false } } },
  });
  const rules = [];
  for (const [file, code] of ${JSON.stringify(CASES)}) {
    const [result] = await eslint.lintText(code, { filePath: 'src/' + file });
    rules.push(result.messages.map((message) => message.ruleId));
  }
  console.log(JSON.stringify(rules));
`;

const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
  cwd: ROOT,
  encoding: 'utf8',
});
const rules = JSON.parse(output) as string[][];

test.each(CASES.map((line, i) => [...line, rules[i] ?? []] as const))(
  'in %s the line %s against %s: %s',
  (_file, _code, rule, broken, found) => {
    expect(found.includes(rule)).toBe(broken);
  },
);
