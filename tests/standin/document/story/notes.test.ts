import { type Note, noteBehind, notesOf } from '../../../../src/standin/document/story/notes';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { paragraph } from '../../../docx';
import { docxWithParts, note, noteReference } from '../../../parts';

const NOTES = 4;
/** The fourth note is referred to first, the third not at all, and the last reference leads nowhere. */
const BODY =
  `<w:p>${noteReference(4)}<w:r><w:t>a</w:t></w:r>${noteReference(1)}</w:p>` +
  `<w:tbl><w:tr><w:tc>${paragraph('b')}<w:p>${noteReference(9)}${noteReference(2)}</w:p></w:tc></w:tr></w:tbl>` +
  `<w:p>${noteReference(8)}</w:p>`;

function open(): WordDocument {
  const notes = Array.from({ length: NOTES }, (_, at) => note(at + 1, paragraph(`注${at + 1}`)));
  return WordDocument.open(docxWithParts(BODY, { footnotes: notes.join('') }));
}

function textOf({ story }: Note): string {
  return story.root.text;
}

/** From each to the next, as an add-in goes. */
function oneByOne({ body }: WordDocument): Note[] {
  const found: Note[] = [];
  for (let at = notesOf(body, 'Footnote')[0]; at; at = noteBehind(at, body)) found.push(at);
  return found;
}

test('notes stand in the order of their references, also when one is asked for behind the other', () => {
  const document = open();
  expect(notesOf(document.body, 'Footnote').map(textOf)).toEqual(['注4', '注1', '注2']);
  expect(oneByOne(document).map(textOf)).toEqual(['注4', '注1', '注2']);
  expect(notesOf(document.body, 'Endnote')).toEqual([]);
});

test('a note that goes is found no more', () => {
  const document = open();
  const [, second] = notesOf(document.body, 'Footnote');
  second?.story.root.parent?.remove(second.story.root);
  expect(oneByOne(document).map(textOf)).toEqual(['注4', '注2']);
});
