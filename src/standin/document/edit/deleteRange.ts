import { editing } from '../range/editing';
import type { XmlElement } from '../../xml/node';
import { mayChange, partChanged, structureChanged } from '../story/changes';
import { lengthOf } from '../story/characters';
import { stretches } from '../range/stretches';
import type { LiveRange } from '../range/liveRange';
import type { Position } from '../story/position';
import { mayChangeRange } from './mayChangeRange';
import { deleteCharacters } from './removeCharacters';
import { joinParagraphs, trackMark } from './splitParagraph';
import { nextParagraph } from '../markup/paragraphs';

/** Deletes what a range covers; paragraphs that it joins become one, with the format of the first. */
export function deleteRange(range: LiveRange): void {
  mayChangeRange(range);
  editing(range, () => {
    deleteCovered(range);
  });
}

function deleteCovered(range: LiveRange): void {
  const { revisions } = range.document;
  const parts = stretches(range);
  for (const { paragraph, from, to } of [...parts].reverse()) deleteCharacters(paragraph, from, to);
  const ended = parts.filter(({ mark }) => mark);
  if (revisions.tracking) {
    for (const { paragraph } of ended) {
      trackMark(paragraph, 'w:del');
      partChanged(paragraph);
    }
    return;
  }
  for (const { paragraph, from } of ended.reverse()) {
    const next = nextParagraph(paragraph);
    const isWhole = from === 0 && lengthOf(paragraph) === 0;
    if (!next || (isWhole && takeOut(paragraph, { paragraph: next, offset: 0 }))) continue;
    if (sibling(paragraph) === next) joinParagraphs(paragraph, next);
  }
}

function sibling(paragraph: XmlElement): XmlElement | undefined {
  const siblings = paragraph.parent?.elements() ?? [];
  return siblings[siblings.indexOf(paragraph) + 1];
}

/** Takes a paragraph away that is not the last of its container and ends no section; else leaves it empty. */
export function takeOut(paragraph: XmlElement, instead: Position): boolean {
  const container = paragraph.parent;
  const siblings = container?.elements('w:p') ?? [];
  const keeps = paragraph.first('w:pPr')?.first('w:sectPr') !== undefined;
  const endsCell = container?.key === 'w:tc' && container.elements().at(-1) === paragraph;
  if (!container || siblings.length < 2 || keeps || endsCell) return false;
  const { document } = mayChange(paragraph);
  container.remove(paragraph);
  document.live.gone(paragraph, instead);
  structureChanged(container, [paragraph]);
  return true;
}
