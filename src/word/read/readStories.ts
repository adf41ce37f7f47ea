import { bodyOf, type Paragraph } from '../../report/paragraph';
import { atOnce } from '../../report/steps';
import type { Span } from '../../report/span';
import { isWithinReach } from '../locate/reach';
import { WordFailure } from '../office/failure';
import { notesIn } from '../office/optionalMembers';
import { asFailure } from '../office/run';
import { align } from '../package/align';
import type { Story } from '../package/elsewhere/stories';
import { withFileText } from '../package/withFileText';
import { throwIfHopeless } from './readSnapshot';
import { queueWordTexts, type ReportSnapshot } from './snapshot';
import { loadElsewhere } from './wholeReport';

/**
 * A snapshot with headers, footers and notes behind its body, as Word has them now: those that hold some spans, and those that are
 * wanted besides. Only for these is Word asked (`getHeader` makes headers where there are none, office-js#1904). One `sync`; none
 * where there are none, and what Word refuses is left out.
 * @param isWanted whether a story is to be read though no span stands in it
 * @throws WordFailure where Word does nothing at all now
 */
export async function withStories(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
  spans: readonly Span[],
  isWanted: (story: Story) => boolean = () => false,
): Promise<ReportSnapshot> {
  const { elsewhereIn, storiesRead } = await loadElsewhere();
  await elsewhereIn(snapshot);
  const bodyOfStory = storyBodies(context);
  const queued = storiesRead().flatMap(({ story, first }) => {
    const end = first + story.paragraphs.length;
    const holds = ({ part, paragraph }: Span): boolean =>
      part === story.part && paragraph >= first && paragraph < end;
    if (!isWithinReach(story) || !(spans.some(holds) || isWanted(story))) return [];
    const body = bodyOfStory(story);
    return body ? [{ story, first, body, read: queueWordTexts(body, STORY) }] : [];
  });
  if (queued.length === 0) return snapshot;
  try {
    await context.sync();
  } catch (error) {
    throwIfHopeless(await asFailure(error));
    return snapshot;
  }
  const read = queued.flatMap(({ story, first, body, read: texts }) => {
    const told = texts();
    const inFile = alignedWith(story, told);
    return told.map((wordText, i) => {
      const own: Paragraph = { ...wordText, part: story.part, index: first + i };
      const aligned = inFile[i] ?? null;
      return {
        paragraph: aligned ? withFileText(own, story.paragraphs[i], aligned) : own,
        item: body.paragraphs.items[i],
        aligned,
      };
    });
  });
  return {
    ...snapshot,
    paragraphs: [...snapshot.paragraphs, ...read.map(({ paragraph }) => paragraph)],
    items: [...itemsOfBody(snapshot), ...read.map(({ item }) => item)],
    inFile: [...filesOfBody(snapshot), ...read.map(({ aligned }) => aligned)],
  };
}

/** Word's own objects of a story's paragraphs, and their texts; numbers do not matter there. */
const STORY = { items: true, numbers: false } as const;

function alignedWith({ paragraphs }: Story, told: readonly Paragraph[]): ReturnType<typeof alignOf> {
  try {
    return alignOf(paragraphs, told);
  } catch (error) {
    if (error instanceof WordFailure) return []; // what was read of it before is of another moment
    throw error;
  }
}

function alignOf(paragraphs: Story['paragraphs'], told: readonly Paragraph[]) {
  return atOnce(align(paragraphs, told));
}

function itemsOfBody({ items, paragraphs }: ReportSnapshot): ReportSnapshot['items'] {
  const { length } = bodyOf(paragraphs);
  return Array.from({ length }, (_, i) => items[i]);
}

function filesOfBody({ inFile, paragraphs }: ReportSnapshot): ReportSnapshot['inFile'] {
  const { length } = bodyOf(paragraphs);
  return Array.from({ length }, (_, i) => inFile[i] ?? null);
}

/** Tells where Word has a story; null where it has no word for it. */
function storyBodies(context: Word.RequestContext): (story: Story) => Word.Body | null {
  const notes = new Map<Story['part'], ReturnType<typeof notesIn>>();
  // Each is asked for behind the other, and once.
  const sections: Word.Section[] = [];
  const sectionAt = (index: number): Word.Section => {
    let section = sections[index] ?? sections.at(-1) ?? context.document.sections.getFirst();
    if (sections.length === 0) sections.push(section);
    while (sections.length <= index) {
      section = section.getNext();
      sections.push(section);
    }
    return section;
  };
  return ({ part, address }) => {
    if (!address || part === 'textBox') return null;
    if ('section' in address) {
      const section = sectionAt(address.section);
      return part === 'header' ? section.getHeader(address.type) : section.getFooter(address.type);
    }
    if (part === 'header' || part === 'footer') return null;
    const all = notes.get(part) ?? notesIn(context, part);
    notes.set(part, all);
    return all(address.note);
  };
}
