import { ESLint } from 'eslint';

const ROOT = `${__dirname}/..`;
const eslint = new ESLint({ cwd: ROOT });

/** The rules that a line of code would break in a file of a room. */
async function broken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}/src/${file}` });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';

test.each([
  ['placeholders/find.ts', "import '../word/read';"],
  ['placeholders/find.ts', "import 'react';"],
  ['outline/headings.ts', "import '../placeholders/find';"],
  ['word/read.ts', "import '../placeholders/find';"],
  ['word/package/align.ts', "import '../../standin/host';"],
  ['taskpane/App.tsx', "import '../standin/host';"],
  ['taskpane/App.tsx', "import '../trial/officeInNode';"],
  ['standin/host.ts', "import '../report/span';"],
])('%s must not hold %s', async (file, code) => {
  expect(await broken(file, code)).toContain(IMPORTS);
});

test.each([
  ['placeholders/scan.ts', "import '../outline/headings';"],
  ['word/read.ts', "import '../report/span';"],
  ['taskpane/App.tsx', "import '../word/read';"],
])('%s may hold %s', async (file, code) => {
  expect(await broken(file, code)).not.toContain(IMPORTS);
});

test.each([
  ['placeholders/find.ts', 'export const run = Word.run;'],
  ['taskpane/App.tsx', 'export const run = Word.run;'],
  ['standin/host.ts', 'export const context = Office.context;'],
])('in %s Office.js is out of reach', async (file, code) => {
  expect(await broken(file, code)).toContain('no-restricted-globals');
});
