import type { NewParagraph } from '../../report/newParagraph';
import type { ReportSnapshot } from '../read/snapshot';

/** The lists in which new headings are to stand, because their siblings do. */
export interface ListPlace {
  /** Queues the putting of new headings into their siblings' lists, those that Word has not put there already. */
  attach(paragraphs: readonly NewParagraph[], first: number, now: ReportSnapshot): void;
}

/** Queues the question in which lists the models of automatic headings stand. */
export function queueListPlaces(
  paragraphs: readonly NewParagraph[],
  items: readonly (Word.Paragraph | undefined)[],
): ListPlace {
  const lists = new Map<number, { list: Word.List; item: Word.ListItem }>();
  for (const { automatic, like } of paragraphs) {
    const model = automatic && like !== null ? items[like] : undefined;
    if (!model || like === null || lists.has(like)) continue;
    const [list, item] = [model.listOrNullObject, model.listItemOrNullObject];
    list.load('id');
    item.load('level');
    lists.set(like, { list, item });
  }
  return {
    attach(wanted, first, now) {
      wanted.forEach(({ automatic, number, like }, i) => {
        const found = automatic && like !== null ? lists.get(like) : undefined;
        const isThere = now.paragraphs[first + i]?.number.trim() === number;
        if (!found || found.list.isNullObject || found.item.isNullObject || isThere) return;
        now.items[first + i]?.attachToList(found.list.id, found.item.level);
      });
    },
  };
}
