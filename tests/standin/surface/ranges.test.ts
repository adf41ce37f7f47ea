import { inOffice, texts } from '../inOffice';
import { specimen } from './specimen';

inOffice(specimen());

describe('ranges', () => {
  test('reach from one hit to another, and know how they lie', async () => {
    const result = await Word.run(async (context) => {
      const hits = context.document.body.paragraphs.getFirst().search('XX');
      hits.load('items');
      await context.sync();
      const [first, second] = hits.items;
      if (!first || !second) throw new Error('Two hits were expected');
      const both = first.expandTo(second);
      both.load('text');
      const relations = [
        first.compareLocationWith(second),
        both.compareLocationWith(first),
        second.compareLocationWith(second),
      ];
      const common = first.intersectWithOrNullObject(second);
      common.load('text');
      await context.sync();
      return [both.text, ...relations.map(({ value }) => value), common.isNullObject];
    });
    expect(result).toEqual(['XX万元，新增XX', 'Before', 'ContainsStart', 'Equal', true]);
  });

  test('parts of a paragraph', async () => {
    const result = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const content = paragraph.getRange('Content');
      const end = paragraph.getRange('End');
      const relation = paragraph.getRange('After').compareLocationWith(paragraph.getRange('Whole'));
      content.load('text');
      end.load('isEmpty');
      await context.sync();
      return [content.text, end.isEmpty, relation.value];
    });
    expect(result).toEqual(['今年完成XX万元，新增XX个。', true, 'InsideEnd']);
  });

  test('follow what is inserted before them, from one sync to the next', async () => {
    const result = await Word.run(async (context) => {
      const hits = context.document.body.paragraphs.getFirst().search('XX');
      hits.load('items');
      await context.sync();
      hits.items[0]?.insertText('一百二十', 'Replace');
      await context.sync();
      hits.items[1]?.insertText('7', 'Replace');
      hits.items[1]?.load('text');
      await context.sync();
      return hits.items[1]?.text;
    });
    expect(result).toBe('7');
    expect((await texts())[0]).toBe('今年完成一百二十万元，新增7个。');
  });
});

describe('the selection', () => {
  test('is a caret at first, and what was selected then', async () => {
    const result = await Word.run(async (context) => {
      const before = context.document.getSelection();
      before.load('isEmpty');
      context.document.body.search('XX').getFirst().select('End');
      const caret = context.document.getSelection();
      caret.load('isEmpty');
      context.document.body.paragraphs.getLast().select();
      const after = context.document.getSelection();
      after.load('text');
      await context.sync();
      return [before.isEmpty, caret.isEmpty, after.text];
    });
    expect(result).toEqual([true, true, '末段']);
  });
});
