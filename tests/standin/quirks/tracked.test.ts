import { docxOf, paragraph } from '../../docx';
import { codeOf, inOffice } from '../inOffice';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>' +
  '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = (inner: string, mark = ''): string =>
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' +
  `${mark && `<w:rPr>${mark}</w:rPr>`}</w:pPr>${inner}</w:p>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const by = 'w:id="1" w:author="甲"';
const INSERTED = `${run('甲XX')}<w:ins ${by}>${run('新')}</w:ins>`;

const office = inOffice(docxOf(item(INSERTED) + item(run('乙XX')), '', '', NUMBERING));
const openWith = (body: string): Promise<void> => office().open(docxOf(body, '', '', NUMBERING));

describe('listItemsFail', () => {
  /** The numbers of all paragraphs. */
  const numbers = (): Promise<string[]> =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/listItemOrNullObject/listString');
      await context.sync();
      return paragraphs.items.map(({ listItemOrNullObject: each }) =>
        each.isNullObject ? '' : each.listString,
      );
    });

  test('an item with a tracked change cannot be loaded, and nothing else in that batch', async () => {
    expect(await numbers()).toEqual(['1.', '2.']);
    office().host.quirks.add('listItemsFail');
    expect(await codeOf(numbers())).toBe('GeneralException');
  });

  test.each([
    ['a deletion', item(`<w:del ${by}><w:r><w:delText>甲</w:delText></w:r></w:del>`)],
    ['a move away', item(`<w:moveFrom ${by}>${run('甲')}</w:moveFrom>`)],
    ['a move to there', item(`<w:moveTo ${by}>${run('甲')}</w:moveTo>`)],
    ['a mark that is inserted', item(run('甲'), `<w:ins ${by}/>`)],
  ])('so with %s', async (_, body) => {
    await openWith(body);
    office().host.quirks.add('listItemsFail');
    expect(await codeOf(numbers())).toBe('GeneralException');
  });

  test('listItem fails likewise', async () => {
    office().host.quirks.add('listItemsFail');
    const read = Word.run(async (context) => {
      const { listItem } = context.document.body.paragraphs.getFirst();
      listItem.load('listString');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('GeneralException');
  });

  test('not where the change is in a paragraph without a list, or there is none', async () => {
    office().host.quirks.add('listItemsFail');
    await openWith(item(run('甲')) + `<w:p>${INSERTED}</w:p>`);
    expect(await numbers()).toEqual(['1.', '']);
  });
});

describe('selectingFails', () => {
  const select = (pick: (body: Word.Body) => Word.Range | Word.Paragraph): Promise<void> =>
    Word.run(async (context) => {
      pick(context.document.body).select();
      await context.sync();
    });
  const first = (body: Word.Body): Word.Range => body.search('XX').getFirst();
  const second = (body: Word.Body): Word.Range => body.paragraphs.getLast().search('XX').getFirst();

  test('a range in a paragraph with a tracked change; nothing is selected then', async () => {
    expect(await codeOf(select(first))).toBe('done');
    await select((body) => body.getRange('Start'));
    office().host.quirks.add('selectingFails');
    const before = office().host.document.selection;
    expect(await codeOf(select(first))).toBe('ItemNotFound');
    expect(office().host.document.selection).toBe(before);
  });

  test('not in another paragraph, and not the paragraph itself', async () => {
    office().host.quirks.add('selectingFails');
    expect(await codeOf(select(second))).toBe('done');
    expect(await codeOf(select((body) => body.paragraphs.getFirst()))).toBe('done');
  });
});

describe('trackMineOnlyIsLost', () => {
  /** Sets these modes one after another. @returns what each reads afterwards */
  const modes = (...wanted: Word.ChangeTrackingMode[]): Promise<string[]> =>
    Word.run(async (context) => {
      office().host.sets = { ...office().host.sets, WordApi: '1.4' };
      const { document } = context;
      const read: string[] = [];
      for (const mode of wanted) {
        document.changeTrackingMode = mode;
        document.load('changeTrackingMode');
        // One at a time: each is to be read before the next is set.
        await context.sync();
        read.push(document.changeTrackingMode);
      }
      return read;
    });

  test('set where nothing is tracked it stays off, without an error', async () => {
    const { off, trackAll, trackMineOnly } = Word.ChangeTrackingMode;
    expect(await modes(off, trackMineOnly)).toEqual(['Off', 'TrackMineOnly']);
    office().host.quirks.add('trackMineOnlyIsLost');
    expect(await modes(off, trackMineOnly)).toEqual(['Off', 'Off']);
    expect(await modes(trackAll, trackMineOnly, off)).toEqual(['TrackAll', 'TrackMineOnly', 'Off']);
  });
});

test('GetReviewedText joins the paragraphs of a body as its text does', async () => {
  office().host.sets = { ...office().host.sets, WordApi: '1.4' };
  await openWith(
    item(INSERTED) +
      item(`${run('乙')}<w:del ${by}><w:r><w:delText>丙</w:delText></w:r></w:del>`, `<w:del ${by}/>`) +
      paragraph('') +
      `<w:tbl><w:tr><w:tc>${paragraph('表')}</w:tc></w:tr></w:tbl>` +
      paragraph('尾'),
  );
  const read = await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    const [current, original] = [body.getReviewedText('Current'), body.getReviewedText('Original')];
    const first = body.paragraphs.getFirst().getReviewedText('Original');
    await context.sync();
    return { text: body.text, current: current.value, original: original.value, first: first.value };
  });
  expect(read.text).toBe('甲XX新\r乙\r\r表\r尾');
  expect(read.current).toBe(read.text);
  expect([read.original, read.first]).toEqual(['甲XX\r乙丙\r\r表\r尾', '甲XX']);
});
