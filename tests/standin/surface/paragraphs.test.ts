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
      first.alignment = 'Centered';
      first.firstLineIndent = 32;
      first.load('alignment,firstLineIndent,style,font/bold,font/highlightColor');
      await context.sync();
      return [
        first.alignment,
        first.firstLineIndent,
        first.style,
        first.font.bold,
        first.font.highlightColor,
      ];
    });
    expect(result).toEqual(['Centered', 32, 'Normal', null, null]);
  });

  test('know their neighbours, and where they stand', async () => {
    const result = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('tableNestingLevel,isLastParagraph');
      const before = paragraphs.getFirst().getPreviousOrNullObject();
      before.load('text');
      await context.sync();
      return [before.isNullObject, paragraphs.items.map((each) => each.tableNestingLevel)];
    });
    expect(result).toEqual([true, [0, 0, 0, 0, 1, 1, 1, 1, 0, 0]]);
  });

  test('belong to a list', async () => {
    const result = await Word.run(async (context) => {
      const { lists } = context.document.body;
      lists.load('id,levelTypes');
      await context.sync();
      const members = lists.items[0]?.paragraphs;
      members?.load('text');
      const descendants = lists.getFirst().paragraphs.getFirst().listItem.getDescendants(true);
      descendants.load('text');
      await context.sync();
      return [members?.items.length, descendants.items.map(({ text }) => text)];
    });
    expect(result).toEqual([3, ['其下']]);
  });
});
