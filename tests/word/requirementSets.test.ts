import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const WORD_ROOM = join(__dirname, '../../src/word');
const FLOOR = 1.3;

interface Use {
  readonly file: string;
  readonly member: string;
  readonly set: string;
}

/** The requirement set that the type definitions state for a declaration, or for what holds it. */
function statedSet(declaration: ts.Node): string | undefined {
  for (let node = declaration; !ts.isModuleBlock(node); node = node.parent) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getText())
      .join('\n');
    const set = /\[Api set: (\w+(?: \w+)*? [\d.]+)/.exec(comment)?.[1];
    if (set) return set;
  }
  return undefined;
}

/** Every use of a member that the type definitions of Office.js declare in the namespace `Word`. */
function usesIn(room: string): Use[] {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const paths = files.map((file) => join(room, file));
  const options = { strict: true, types: ['office-js'], moduleResolution: ts.ModuleResolutionKind.Bundler };
  const program = ts.createProgram(paths, { ...options, module: ts.ModuleKind.ESNext, noEmit: true });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const holder = declaration.parent;
        if (!declaration.getSourceFile().fileName.includes('@types/office-js')) continue;
        if (!ts.isClassDeclaration(holder) && !ts.isInterfaceDeclaration(holder)) continue;
        const set = statedSet(declaration);
        if (set) uses.push({ file, member: `${holder.name?.text ?? ''}.${node.name.text}`, set });
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, file);
    });
  };
  paths.forEach((path, i) => {
    const source = program.getSourceFile(path);
    if (source) visit(source, (files[i] ?? '').replaceAll('\\', '/'));
  });
  return uses;
}

const uses = usesIn(WORD_ROOM);
const aboveFloor = ({ set }: Use): boolean =>
  !(/^WordApi [\d.]+$/.test(set) && Number(set.split(' ')[1]) <= FLOOR);

test('the sets of the members in use are read at all', () => {
  const members = uses.map(({ member, set }) => `${member} ${set}`);
  expect(members).toContain('Paragraph.search WordApi 1.1');
  expect(members).toContain('Range.expandTo WordApi 1.3');
});

test('members above the floor stand in newer.ts only', () => {
  expect(uses.filter(aboveFloor).filter(({ file }) => file !== 'newer.ts')).toEqual([]);
  expect(uses.filter(aboveFloor).map(({ member }) => member)).toContain('Document.changeTrackingMode');
});

test('each of them is behind isSetSupported for its set and a test that the member is there', () => {
  const source = readFileSync(join(WORD_ROOM, 'newer.ts'), 'utf8');
  for (const { member, set } of uses.filter(aboveFloor)) {
    const [holder, name] = member.split('.') as [string, string];
    const [api, version] = set.split(' ') as [string, string];
    expect(source).toContain(`isSetSupported('${api}', '${version}')`);
    expect(source).toContain(`'${name}' in Word.${holder}.prototype`);
  }
});

test('members above the floor are not hidden in the texts handed to load', () => {
  const files = readdirSync(WORD_ROOM, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const loading = files.filter((file) =>
    /load\([^)]*changeTrackingMode/.test(readFileSync(join(WORD_ROOM, file), 'utf8')),
  );
  expect(loading).toEqual(['newer.ts']);
});
