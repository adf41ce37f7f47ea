import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const TYPES = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');

/** The requirement set of each of Word's members as its documentation says: `Body.search` → `WordApi 1.1`. */
export function readApiSets(): Map<string, string> {
  const source = ts.createSourceFile('index.d.ts', readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== 'Word') return;
    node.body?.forEachChild((member) => {
      if (ts.isClassDeclaration(member)) readClass(member, sets);
    });
  });
  return sets;
}

function readClass(declaration: ts.ClassDeclaration, sets: Map<string, string>): void {
  for (const member of declaration.members) {
    const comment = member.getFullText().slice(0, member.getLeadingTriviaWidth());
    const set = /\[Api set: (\w+ [\d.]+)/.exec(comment)?.[1];
    const key = `${declaration.name?.text}.${member.name?.getText()}`;
    // The first of several ways to call it is the oldest.
    if (set && !sets.has(key)) sets.set(key, set);
  }
}
