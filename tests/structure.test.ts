import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { preProcessFile } from 'typescript';

const ROOT = join(__dirname, '..');
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** A folder's files and those of all folders in it, by their paths from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What each file imports, types included, by their paths from the root. */
function importsOf(files: readonly string[]): Map<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
      const found = importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith('.')) return [];
        const path = relative(ROOT, resolve(ROOT, dirname(file), fileName)).replaceAll('\\', '/');
        return ENDINGS.map((ending) => path + ending).filter((each) => known.has(each));
      });
      return [file, found] as const;
    }),
  );
}

/** The circles: sets of files of which each leads to each other (Tarjan's strongly connected components). */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): void => {
    numbers.set(file, numbers.size);
    let low = numbers.get(file) ?? 0;
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!numbers.has(next)) visit(next);
      if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? numbers.get(next) ?? low);
    }
    lowest.set(file, low);
    if (low !== numbers.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}

const code = filesIn('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

test('files that import each other are found', () => {
  const imports = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['a'] };
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual([['b', 'c']]);
  expect(importsOf(code).get('src/taskpane/app/App.tsx')?.length).toBeGreaterThan(3);
});

test('no files import each other in a circle, types included', () => {
  expect(circlesIn(importsOf(code))).toEqual([]);
});

/** More files in a folder than one takes in at a glance. */
const MOST = 20;
/** Folders that hold one file for each of a kind: Word's classes, ways to write a placeholder. */
const ONE_OF_A_KIND = ['src/standin/surface', 'src/placeholders/forms'];
test('no folder holds more files than one takes in at a glance', () => {
  const counts = new Map<string, number>();
  for (const file of [...code, ...filesIn('tests').filter((each) => /\.tsx?$/.test(each))])
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count > MOST).map(([folder]) => folder);
  expect(full.filter((folder) => !ONE_OF_A_KIND.includes(folder))).toEqual([]);
});
