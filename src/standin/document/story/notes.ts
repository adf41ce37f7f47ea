import { XmlElement, type XmlNode } from '../../xml/node';
import { elementsBehind } from '../markup/tree';
import { homeOf } from './home';
import type { Story } from './openDocument';

/** The kinds of notes, as `Word.NoteItemType` has them. */
export type NoteKind = 'Footnote' | 'Endnote';

/** A note: its text, and the reference to it in another. */
export interface Note {
  readonly kind: NoteKind;
  readonly story: Story;
  readonly reference: XmlElement;
}

/** The notes of a kind to which a text refers, in its order. */
export function notesOf(story: Story, kind: NoteKind): readonly Note[] {
  return [...notesIn(story, kind, story.root.descendants(referenceTo(kind)))];
}

/** The note of the same kind to which a text refers next; `undefined` behind its last. */
export function noteBehind({ kind, reference }: Note, story: Story): Note | undefined {
  const behind = elementsBehind(reference, story.root, referenceTo(kind));
  return notesIn(story, kind, behind).next().value;
}

/** The notes of some references; there need not be one for each. */
function* notesIn(
  { document }: Story,
  kind: NoteKind,
  references: Iterable<XmlElement>,
): Generator<Note, undefined> {
  const part = document.main.related(`${kind.toLowerCase()}s`);
  const all = part === undefined ? undefined : document.story(part);
  if (!all) return;
  const byId = notesById(all.root.children);
  for (const reference of references) {
    const note = byId.get(reference.get('w:id'));
    const home = note && homeOf(note);
    if (note && home) yield { kind, story: { ...home, root: note }, reference };
  }
}

const BY_ID = new WeakMap<readonly XmlNode[], ReadonlyMap<string | undefined, XmlElement>>();

/** All notes are asked for one behind another. Where one came or went, the list of them is a new one. */
function notesById(nodes: readonly XmlNode[]): ReadonlyMap<string | undefined, XmlElement> {
  const known = BY_ID.get(nodes);
  if (known) return known;
  const notes = nodes.filter((node) => node instanceof XmlElement);
  const byId = new Map(notes.map((note) => [note.get('w:id'), note]));
  BY_ID.set(nodes, byId);
  return byId;
}

function referenceTo(kind: NoteKind): string {
  return `w:${kind.toLowerCase()}Reference`;
}
