import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// What the project says of itself in Markdown: the links hold, and what is named is there.

const ROOT = join(__dirname, '..');
const ROOMS = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const TOP = ['src', 'tests', 'config', 'assets', 'docs', '.ci', '.github'];

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const DOCUMENTS = [...markdownIn('.'), ...markdownIn('docs'), 'src/word/assumptions.md', 'tests/mutation.md'];
const read = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** A path as it is named: with its ending, or a file of TypeScript without. */
function isThere(path: string): boolean {
  return ['', '.ts', '.tsx', '.mjs'].some((ending) => existsSync(join(ROOT, path + ending)));
}

/** What stands in backticks and is a path from the root, or from `src`; patterns and the parts of a .docx are left out. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]*)+)`/g)].map(([, path = '']) => path);
  return quoted.flatMap((path) => {
    const [first = ''] = path.split('/');
    if (TOP.includes(first)) return [path];
    return ROOMS.includes(first) && !path.endsWith('.xml') ? [`src/${path}`] : [];
  });
}

/** Where a heading can be linked to, as GitHub makes it of its words. */
function anchorsIn(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words);
  return new Set(
    headings.map((words) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

test.each(DOCUMENTS)('the links of %s hold', (document) => {
  const text = read(document);
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? '',
  );
  const broken = targets
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = decodeURIComponent(target).split('#');
      const file = path === '' ? join(ROOT, document) : resolve(ROOT, dirname(document), path);
      return (
        !existsSync(file) || (anchor !== undefined && !anchorsIn(readFileSync(file, 'utf8')).has(anchor))
      );
    });
  expect(broken).toEqual([]);
});

test.each(DOCUMENTS)('what %s names is there', (document) => {
  expect(pathsIn(read(document)).filter((path) => !isThere(path))).toEqual([]);
});

test.each(DOCUMENTS)('the scripts that %s names can be run', (document) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const named = [...read(document).matchAll(/\bnpm (?:run ([\w:-]+)|(start|stop|test)\b)/g)];
  expect(
    named.map(([, script, own]) => script ?? own ?? '').filter((script) => !(script in scripts)),
  ).toEqual([]);
});

test('the map names every room, and every folder on it is there', () => {
  const [, map = ''] = /```\n(src\/\n[^]*?)```/.exec(read('ARCHITECTURE.md')) ?? [];
  const folders: string[] = [];
  const open: string[] = [];
  for (const line of map.split('\n')) {
    const [, indent = '', name] = /^( *)([\w.]+)\/(?= |$)/.exec(line) ?? [];
    if (name === undefined || indent.length / 2 > open.length) continue; // a line that goes on
    open.splice(indent.length / 2, open.length, name);
    folders.push(open.join('/'));
  }
  expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  const rooms = new Set(folders.map((folder) => folder.split('/')[1]));
  expect(ROOMS.filter((room) => !rooms.has(room))).toEqual([]);
});

test('version and changes are those of the package and the manifest', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')).toContain(`<Version>${version}.0</Version>`);
  expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
});
