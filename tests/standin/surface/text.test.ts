import { inOffice, texts } from '../inOffice';
import { specimen } from './specimen';

const bytes = specimen();
const office = inOffice(bytes);

describe('OOXML', () => {
  test('of a paragraph is a package, and can be inserted', async () => {
    const ooxml = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const whole = first.getOoxml();
      await context.sync();
      first.insertText('旧', 'Replace');
      context.document.body.paragraphs.getLast().insertOoxml(whole.value, 'Replace');
      await context.sync();
      return whole.value;
    });
    expect(ooxml).toMatch(/^<pkg:package|^<\?xml/);
    const all = await texts();
    expect([all[0], all.at(-1)]).toEqual(['旧', '今年完成XX万元，新增XX个。']);
  });

  test('what is none is refused', async () => {
    const inserted = Word.run(async (context) => {
      context.document.body.insertOoxml('<p>', 'End');
      await context.sync();
    });
    await expect(inserted).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('arguments', () => {
  const failing = (work: (context: Word.RequestContext) => void): Promise<unknown> =>
    Word.run(async (context) => {
      work(context);
      await context.sync();
    }).then(
      () => 'done',
      (error: unknown) => {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      },
    );

  test('are checked as Word does', async () => {
    expect(await failing(({ document }) => void document.body.search('X'.repeat(256)))).toEqual([
      'SearchStringInvalidOrTooLong',
      'Body.search',
    ]);
    expect(await failing(({ document }) => void document.body.search(''))).toEqual([
      'InvalidArgument',
      'Body.search',
    ]);
    expect(await failing(({ document }) => void (document.body.font.highlightColor = 'nonsense'))).toEqual([
      'InvalidArgument',
      'Font.highlightColor',
    ]);
    expect(await failing(({ document }) => void document.body.insertText('x', 'After' as 'End'))).toEqual([
      'InvalidArgument',
      'Body.insertText',
    ]);
    expect(await failing(({ document }) => void document.body.search('X', { matchWildcards: true }))).toEqual(
      ['NotImplemented', 'Body.search'],
    );
  });

  test('a highlight can be taken away', async () => {
    const colours = await Word.run(async (context) => {
      const hit = context.document.body.search('XX').getFirst();
      hit.font.highlightColor = '#00FFFF';
      hit.font.highlightColor = null as unknown as string;
      hit.font.load('highlightColor');
      await context.sync();
      return hit.font.highlightColor;
    });
    expect(colours).toBeNull();
    expect(office().save()).toEqual(bytes);
  });
});
