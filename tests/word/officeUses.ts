import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A use of a member that the type definitions of Office.js declare, and the requirement set that they state for it. */
export interface Use {
  readonly file: string;
  /** Such as `Range.expandTo`. */
  readonly member: string;
  /** Such as `WordApi 1.3`. */
  readonly set: string;
}

/** A text that names what is to be loaded. */
export interface Load {
  readonly file: string;
  readonly text: string;
}

/** What a room of the add-in uses of Office.js. */
export interface OfficeUses {
  readonly uses: readonly Use[];
  readonly loads: readonly Load[];
  /** The sets that the type definitions state for members of a name, in whatever class of `Word`. */
  readonly setsOf: (name: string) => string[];
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

/** The strings in an argument, whichever of them is taken. */
function stringsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse].flatMap(stringsIn) : [];
}

/** Reads a room's source. `loaders`: functions that hand their last argument on to `load`. */
export function officeUses(room: string, loaders: readonly string[]): OfficeUses {
  const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const options = { strict: true, types: ['office-js'], moduleResolution: ts.ModuleResolutionKind.Bundler };
  const paths = names.map((name) => join(room, name));
  const program = ts.createProgram(paths, { ...options, module: ts.ModuleKind.ESNext, noEmit: true });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const loads: Load[] = [];
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
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText();
      if (called === 'load' || loaders.includes(called)) {
        for (const text of node.arguments.flatMap(stringsIn)) loads.push({ file, text });
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, file);
    });
  };
  for (const [i, path] of paths.entries()) {
    const source = program.getSourceFile(path);
    if (source) visit(source, (names[i] ?? '').replaceAll('\\', '/'));
  }
  return { uses, loads, setsOf: (name) => setsOf(program, name) };
}

function setsOf(program: ts.Program, name: string): string[] {
  const sets = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) {
      for (const member of node.members) {
        const set = member.name?.getText() === name ? statedSet(member) : undefined;
        if (set?.startsWith('WordApi')) sets.add(set);
      }
    } else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node) || ts.isSourceFile(node))
      ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('@types/office-js'))
    .forEach(visit);
  return [...sets];
}
