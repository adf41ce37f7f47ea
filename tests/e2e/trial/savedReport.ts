import { readFile } from 'node:fs/promises';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { canonicalParts } from '../../standin/canonical';
import type { Clerk } from '../clerk/clerk';
import type { Hands } from '../clerk/hands/hands';

// What a clerk has saved, by a reader that shares no code with the stand-in.

const DOCUMENT = 'word/document.xml';
/** Where an add-in's settings are kept, and the parts that lead there. */
const ADD_INS = /^(?:word\/webextensions\/.*|_rels\/\.rels|\[Content_Types\]\.xml)$/;

/** Saves the report with the page's button. @returns the file that the browser was given */
export async function save(clerk: Clerk, hands: Hands): Promise<Uint8Array> {
  const [download] = await Promise.all([
    clerk.page.waitForEvent('download'),
    hands.press(clerk.pageButton('保存')),
  ]);
  return readFile(await download.path());
}

/** The texts of a report's paragraphs. */
export function textsIn(docx: Uint8Array): string[] {
  return paragraphsOf(docx).map((paragraph) => elementsIn(paragraph, 'w:t').map(textOf).join(''));
}

/** What is highlighted in a report, run by run: `yellow XX`. */
export function highlightsIn(docx: Uint8Array): string[] {
  return paragraphsOf(docx).flatMap((paragraph) =>
    elementsIn(paragraph, 'w:r').flatMap((run) => {
      const colour = elementsIn(run, 'w:highlight')[0]?.getAttribute('w:val');
      return colour ? [`${colour} ${elementsIn(run, 'w:t').map(textOf).join('')}`] : [];
    }),
  );
}

/** The main part paragraph by paragraph, formats included, with neighbouring runs of one look joined. */
export function looksIn(docx: Uint8Array): string[] {
  return (canonicalParts(docx)[DOCUMENT] ?? '').split('</w:p>');
}

/** All other parts. Those that an add-in's settings change are not among them. */
export function otherParts(docx: Uint8Array): Record<string, string> {
  const parts = unzipSync(docx, { filter: ({ name }) => name !== DOCUMENT && !ADD_INS.test(name) });
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );
}

/** The types and relationships of the package that are not an add-in's, one a line. */
export function declarationsIn(docx: Uint8Array): string[] {
  const parts = unzipSync(docx);
  return ['[Content_Types].xml', '_rels/.rels'].flatMap((name) =>
    Array.from(rootOf(parts[name]).childNodes, String).filter((line) => !line.includes('webextension')),
  );
}

function paragraphsOf(docx: Uint8Array): Element[] {
  return elementsIn(rootOf(unzipSync(docx)[DOCUMENT]), 'w:p');
}

function rootOf(part: Uint8Array | undefined): Element {
  const root = new DOMParser().parseFromString(
    strFromU8(part ?? new Uint8Array()),
    'text/xml',
  ).documentElement;
  if (!root) throw new Error('The saved file lacks a part');
  return root;
}

function elementsIn(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagName(name));
}

function textOf(element: Element): string {
  return element.textContent ?? '';
}
