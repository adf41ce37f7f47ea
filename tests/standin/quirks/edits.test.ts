import { insertText } from '../../../src/standin/document/edit/insertText';
import { paragraphRange } from '../../../src/standin/document/range/position';
import { docxOf, paragraph } from '../../docx';
import { codeOf, inOffice, texts } from '../inOffice';
import { at } from '../document/opened';

const office = inOffice(docxOf(paragraph('甲XX乙XX丙') + paragraph('丁XX')));

/** Replaces all hits of XX, the first one first. */
const replaceAll = (text: string): Promise<void> =>
  Word.run(async (context) => {
    const hits = context.document.body.search('XX');
    hits.load('items');
    await context.sync();
    for (const hit of hits.items) hit.insertText(text, 'Replace');
    await context.sync();
  });

describe('rangesStayPut', () => {
  test('without it every hit is replaced where it stands', async () => {
    await replaceAll('[12]');
    expect(await texts()).toEqual(['甲[12]乙[12]丙', '丁[12]']);
  });

  test('a range behind an edit in its paragraph covers other characters then; other paragraphs’ do not', async () => {
    office().host.quirks.add('rangesStayPut');
    await replaceAll('[12]');
    // The second XX stood at 4 and 5: there ] and 乙 stand now.
    expect(await texts()).toEqual(['甲[12[12]XX丙', '丁[12]']);
  });

  test('replaced last to first all is well', async () => {
    office().host.quirks.add('rangesStayPut');
    await Word.run(async (context) => {
      const hits = context.document.body.search('XX');
      hits.load('items');
      await context.sync();
      for (const hit of [...hits.items].reverse()) hit.insertText('[12]', 'Replace');
      await context.sync();
    });
    expect(await texts()).toEqual(['甲[12]乙[12]丙', '丁[12]']);
  });

  test('the range that was edited covers what it was given, tracked or not', async () => {
    office().host.quirks.add('rangesStayPut');
    for (const tracking of [false, true]) {
      office().host.document.revisions.tracking = tracking;
      const given = await Word.run(async (context) => {
        const hit = context.document.body.search('XX').getFirst();
        const inserted = hit.insertText('345', 'Replace');
        for (const each of [hit, inserted]) each.load('text');
        await context.sync();
        return [hit.text, inserted.text];
      });
      expect(given).toEqual(['345', '345']);
    }
  });

  test('a range ends with its paragraph where that has become shorter', async () => {
    office().host.quirks.add('rangesStayPut');
    const last = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const end = first.search('丙').getFirst();
      first.search('XX').getFirst().insertText('', 'Replace');
      end.load('text');
      await context.sync();
      return end.text;
    });
    expect([last, (await texts())[0]]).toEqual(['', '甲乙XX丙']);
  });
});

describe('insertTextRejects', () => {
  test('a text that is put at a range is there, and the batch fails after it', async () => {
    const fill = (): Promise<void> =>
      Word.run(async (context) => {
        context.document.body.search('XX').getFirst().insertText('7', 'Replace');
        context.document.body.search('丁').getFirst().insertText('戊', 'Replace');
        await context.sync();
      });
    office().host.quirks.add('insertTextRejects');
    expect(await codeOf(fill())).toBe('GeneralException');
    expect(await texts()).toEqual(['甲7乙XX丙', '丁XX']);
    expect(office().host.faults).toEqual([]);
    office().host.quirks.clear();
    expect(await codeOf(fill())).toBe('done');
    expect(await texts()).toEqual(['甲7乙7丙', '戊XX']);
  });

  test('one that is put at a paragraph is not meant', async () => {
    office().host.quirks.add('insertTextRejects');
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('始', 'Start');
      await context.sync();
    });
    expect((await texts())[0]).toBe('始甲XX乙XX丙');
  });
});

describe('somebody else edits between two batches', () => {
  test('before each sync, with its number', async () => {
    const syncs: number[] = [];
    office().host.beforeBatch = (document, sync) => {
      syncs.push(sync);
      const range = paragraphRange(document, at(document, 0));
      insertText(range, String(sync), 'Start').release();
      range.release();
    };
    const hits = await Word.run(async (context) => {
      const found = context.document.body.search('XX').getFirst();
      found.load('text');
      await context.sync();
      found.insertText('8', 'Replace');
      await context.sync();
      return found.text;
    });
    office().host.beforeBatch = undefined;
    expect([syncs, hits]).toEqual([[1, 2], 'XX']);
    expect((await texts())[0]).toBe('21甲8乙XX丙');
  });

  test('none, unless it is asked for', async () => {
    await replaceAll('8');
    expect(await texts()).toEqual(['甲8乙8丙', '丁8']);
  });
});
