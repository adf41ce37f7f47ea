import { inOffice, texts } from '../inOffice';
import { specimen } from './specimen';

inOffice(specimen());

describe('paragraphs', () => {
  test('are inserted, deleted and gone', async () => {
    const result = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const first = paragraphs.getFirst();
      first.insertParagraph('其后', 'After');
      context.document.body.insertParagraph('最后', 'End');
      paragraphs.getLast().load('text');
      first.load('text');
      await context.sync();
      first.delete();
      first.load('text');
      return context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
    });
    expect(result).toBe('ItemNotFound');
    const all = await texts();
    expect([all[0], all.at(-1)]).toEqual(['其后', '最后']);
  });

  test('formats', async () => {
    const result = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('alignment,firstLineIndent,leftIndent,style,font/bold,font/highlightColor');
      await context.sync();
      const { alignment, firstLineIndent, leftIndent, style, font } = first;
      return [alignment, firstLineIndent, leftIndent, style, font.bold, font.highlightColor];
    });
    expect(result).toEqual(['Left', 0, 0, 'Normal', null, null]);
  });

  test('know their neighbours, and where they stand', async () => {
    const result = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('tableNestingLevel');
      const before = paragraphs.getFirst().getPreviousOrNullObject();
      before.load('text');
      await context.sync();
      return [before.isNullObject, paragraphs.items.map((each) => each.tableNestingLevel)];
    });
    expect(result).toEqual([true, [0, 0, 0, 0, 1, 1, 1, 1, 0, 0]]);
  });

  test('belong to a list', async () => {
    const result = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        'isListItem,listOrNullObject/id,listItemOrNullObject/listString,listItemOrNullObject/level',
      );
      await context.sync();
      const id = paragraphs.items[1]?.listOrNullObject.id ?? 0;
      paragraphs.items[0]?.attachToList(id, 1);
      const [first] = paragraphs.items;
      first?.load('listItem/listString');
      await context.sync();
      const { listString, level } = paragraphs.items[2]?.listItemOrNullObject ?? {};
      return [
        paragraphs.items.filter(({ isListItem }) => isListItem).length,
        listString,
        level,
        first?.listItem.listString,
      ];
    });
    expect(result).toEqual([3, '（一）', 1, '（一）']);
  });
});
