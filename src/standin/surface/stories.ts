import { homeOf } from '../document/story/home';
import { closest } from '../document/markup/tree';
import { paragraphsOf } from '../document/markup/paragraphs';
import type { Story } from '../document/story/openDocument';
import { HostError } from '../protocol/hostError';
import type { XmlElement } from '../xml/node';

/** Elements that hold a text of their own. */
const ROOTS = ['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:tc'];

/** `Word.BodyType` by the element that holds the text. */
const TYPES: Record<string, string> = {
  'w:body': 'MainDoc',
  'w:hdr': 'Header',
  'w:ftr': 'Footer',
  'w:footnote': 'Footnote',
  'w:endnote': 'Endnote',
  'w:tc': 'TableCell',
};

/** The text that an element stands in: a body, a header, a cell, … */
export function storyOf(element: XmlElement): Story {
  const root = closest(element.parent, ...ROOTS);
  const home = homeOf(element);
  if (!root || !home) throw new HostError('ItemNotFound', 'It was deleted from the document');
  return { ...home, root };
}

/** The body, header, footer or note that holds the table that an element may stand in. */
export function outerStoryOf(element: XmlElement): Story {
  let story = storyOf(element);
  while (story.root.key === 'w:tc') story = storyOf(story.root);
  return story;
}

/** What kind of text it is (`Word.BodyType`). */
export function typeOf(story: Story): string {
  return TYPES[story.root.key] ?? 'Unknown';
}

/** The paragraph that stands so many places after this one (before it, if negative) in its story. */
export function neighbour(paragraph: XmlElement, step: 1 | -1): XmlElement | undefined {
  const paragraphs = paragraphsOf(outerStoryOf(paragraph).root);
  return paragraphs[paragraphs.indexOf(paragraph) + step];
}
