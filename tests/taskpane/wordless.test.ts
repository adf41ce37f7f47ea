import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isJsxText,
  isStringLiteralLike,
  type Node,
  ScriptTarget,
} from 'typescript';

// What the pane says stands in the catalogues. In the browser the pseudo-locale finds what does not, but for a word that the
// report or the library has as well: that one is found in the source.

const PANE = join(__dirname, '../../src/taskpane');
const components = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

/** The words of a language in a component's text: hanzi in any string, letters between elements. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.text)) found.push(node.text);
    if (isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    forEachChild(node, visit);
  };
  visit(createSourceFile('component.tsx', source, ScriptTarget.Latest));
  return found;
}

test('words in a component are found', () => {
  const source = "const a = <b title='看'>Fill {x}</b>; // 注\nconst c = `全改`;";
  expect(wordsIn(source)).toEqual(['看', 'Fill', '全改']);
});

test('no component says anything by itself', () => {
  const faults = components.flatMap((file) =>
    wordsIn(readFileSync(join(PANE, file), 'utf8')).map((word) => `${file}: ${word}`),
  );
  expect(components.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
