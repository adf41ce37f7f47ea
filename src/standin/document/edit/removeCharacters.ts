import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { piecesIn } from '../story/characters';
import { contentOf } from '../story/content';
import type { Spot } from '../story/pieces';
import { isProperties } from './gap';
import { closest, parentOf } from '../markup/tree';
import { isText } from '../markup/nodeText';
import { setText } from '../markup/runText';
import { ensureRunStart, runsIn } from './runs';

/** Takes the characters between two offsets out of a paragraph; if changes are tracked, marks them as deleted. */
export function deleteCharacters(paragraph: XmlElement, from: number, to: number): void {
  if (from >= to) return;
  if (mayChange(paragraph).document.revisions.tracking) trackDeletion(paragraph, from, to);
  else removeCharacters(paragraph, from, to);
}

/** Takes characters out for good, and what stands between them: pictures, fields that are inside as a whole. */
function removeCharacters(paragraph: XmlElement, from: number, to: number): void {
  const { document } = mayChange(paragraph);
  const hadFields = cutOut(paragraph, from, to);
  paragraphChanged(paragraph);
  document.live.deleted(paragraph, from, to);
  if (hadFields) structureChanged(paragraph, []);
}

/** The same for a paragraph that need not stand in a document. Returns whether parts of fields went too. */
export function cutOut(paragraph: XmlElement, from: number, to: number): boolean {
  const spots = spotsInside(paragraph, from, to);
  const emptied = new Set<XmlElement>();
  for (const { start, text, run, node } of piecesIn(paragraph, from, to)) {
    const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    const left = text.slice(0, first) + text.slice(last);
    if (isText(node) && left !== '') {
      setText(node, left);
    } else {
      run.remove(node);
      emptied.add(run);
    }
  }
  for (const { run, node } of spots) {
    run.remove(node);
    emptied.add(run);
  }
  for (const run of emptied) prune(run);
  return spots.some(({ node }) => node.key === 'w:fldChar');
}

/** Takes a run away that holds nothing any more, and what held nothing but it. */
function prune(run: XmlElement): void {
  for (let at = run; at.parent && at.children.every(isProperties);) {
    if (at.key === 'w:p' || at.key === 'w:sdt' || at.key === 'w:sdtContent' || at.key.startsWith('mc:'))
      return;
    const outer: XmlElement = at.parent;
    outer.remove(at);
    at = outer;
  }
}

/** What has no characters and stands between them; parts of fields only where the whole field does. */
function spotsInside(paragraph: XmlElement, from: number, to: number): Spot[] {
  const inside = contentOf(paragraph).spots.filter(({ offset }) => offset > from && offset < to);
  const types = inside.map(({ node }) => (node.key === 'w:fldChar' ? node.get('w:fldCharType') : ''));
  const count = (type: string): number => types.filter((each) => each === type).length;
  if (count('begin') === count('end')) return inside;
  return inside.filter(({ node }) => node.key !== 'w:fldChar' && node.key !== 'w:instrText');
}

function trackDeletion(paragraph: XmlElement, from: number, to: number): void {
  const { revisions } = mayChange(paragraph).document;
  runsIn(paragraph, from, to);
  const own: [number, number][] = [];
  const wrapped = new Set<XmlElement>();
  let last: XmlElement | undefined;
  const runs = new Set<XmlElement>();
  for (const { start, text, run, deleted } of piecesIn(paragraph, from, to)) {
    if (deleted) continue;
    const insertion = closest(run, 'w:ins', 'w:p');
    if (insertion?.key === 'w:ins' && revisions.isOwn(insertion)) own.push([start, start + text.length]);
    else runs.add(run);
  }
  for (const { run } of spotsInside(paragraph, from, to)) if (onlySpots(run)) runs.add(run);
  for (const run of inOrder(paragraph, runs)) {
    if (wrapped.has(run) || closest(run, 'w:del', 'w:moveFrom', 'w:p')?.key !== 'w:p') continue;
    const outer = parentOf(run);
    if (!last || last.parent !== outer || outer.children[outer.children.indexOf(last) + 1] !== run) {
      last = revisions.mark(outer, 'w:del');
      outer.insert(last, run);
    }
    last.insert(run);
    markDeleted(run);
    wrapped.add(run);
  }
  paragraphChanged(paragraph);
  for (const [start, end] of own.reverse()) {
    ensureRunStart(paragraph, start);
    removeCharacters(paragraph, start, end);
  }
}

/** The text of a deleted run is `w:delText`, and the code of a field `w:delInstrText`. */
function markDeleted(run: XmlElement): void {
  for (const node of run.elements()) {
    const key = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' }[node.key];
    if (key === undefined) continue;
    const renamed = make(run, key, Object.fromEntries(node.attributes()));
    renamed.adopt(node.children);
    run.insert(renamed, node);
    run.remove(node);
  }
}

function onlySpots(run: XmlElement): boolean {
  return run.elements().every(({ key }) => key !== 'w:t' && key !== 'w:delText');
}

/** The runs of a paragraph that are in a set, in reading order. */
function inOrder(paragraph: XmlElement, runs: ReadonlySet<XmlElement>): XmlElement[] {
  return [...paragraph.descendants('w:r')].filter((run) => runs.has(run));
}
