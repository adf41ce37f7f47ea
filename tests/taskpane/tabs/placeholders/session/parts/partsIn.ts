import { readFileSync } from 'node:fs';
import { WORD_2019 } from '../../../../../../src/standin/protocol/requirementSets';
import { correctingOf } from '../../../../../../src/taskpane/tabs/placeholders/asks/correcting';
import { isFillable } from '../../../../../../src/taskpane/tabs/placeholders/derive/rows';
import type { Session } from '../../../../../../src/taskpane/tabs/placeholders/session';
import { docxOf, paragraph } from '../../../../../docx';
import { docxWithParts, reference, reportWithParts } from '../../../../../parts';
import { describeShared, sharedPath } from '../../../../../shared';
import { whileFilesAreHeld } from '../../../../../word/filesHeld';
import { saveSettings } from '../../../../../../src/word/office/settings';
import { fillNth, finished, useDesktop } from '../desktop';

/** What is left outside of the body, with the part in which it stands. */
function elsewhere({ store }: Session): string[] {
  return store.view.left
    .map(({ placeholder: { span }, text }) => `${span.part} ${text}`)
    .filter((told) => !told.startsWith('body'));
}

const HEADER = () =>
  docxWithParts(paragraph('改厕35座'), { header1: paragraph('XX镇') }, reference('header1'));

/** What must hold of headers, notes and text boxes in any Word: what can be reached differs, what is counted does not. */
export function testPartsIn(WordApi: string): void {
  const word = useDesktop({ sets: { ...WORD_2019, WordApi } });
  const outOfReach = WordApi === '1.3' ? ['footnote', 'textBox'] : ['textBox'];

  test('what stands in headers, notes and text boxes counts, with where it is, in one sync', async () => {
    word.host.resetCounts();
    const session = await word.open(reportWithParts());
    expect(word.host.counts.syncs).toBe(2); // one of them for the cursor
    expect(session.store.view.left).toHaveLength(5);
    expect(elsewhere(session)).toEqual([
      'header XX镇人民政府文件',
      'footer 20XX年编',
      'footnote 据XX部门年报',
      'textBox 联系人：XX',
    ]);
    const headings = session.store.view.rows.flatMap((row) => (row.type === 'heading' ? [row.part] : []));
    expect(headings).toEqual(['body', 'header', 'footer', 'footnote', 'textBox']);
    expect(session.store.state.worklist?.doubt).toBeNull();
  });

  test('what was filled in there is known when the report is opened again, and can be taken back', async () => {
    const before = await word.open(HEADER());
    await finished(before, () => {
      fillNth(before, 0, '青石');
    });
    expect(before.store.state.filled).toBe(1);
    await saveSettings();
    const session = await word.open(word.office.save());
    const places = (): (readonly string[])[] =>
      session.store.state.places.map(({ part, reads, standing }) => [part, reads, standing]);
    expect(places()).toEqual([['header', '青石', 'filled']]);
    expect(session.store.state.filled).toBe(1);
    const [place] = session.store.state.places;
    await finished(session, () => {
      correctingOf(session).reopen(place?.id ?? -1);
    });
    expect(elsewhere(session)).toEqual(['header XX镇']);
  });

  test('a look at them changes nothing in the document', async () => {
    const bytes = reportWithParts();
    await word.open(bytes);
    expect(word.office.save()).toEqual(bytes);
  });

  test('where the OOXML of the body has no headers, the file tells them', async () => {
    word.host.quirks.add('ooxmlOmitsHeaders');
    const session = await word.open(reportWithParts());
    expect(elsewhere(session)).toContain('header XX镇人民政府文件');
    expect(session.store.state.worklist?.doubt).toBeNull();
    // They are still known when the OOXML was read again.
    await finished(session, () => {
      session.markAll();
    });
    expect(elsewhere(session)).toContain('header XX镇人民政府文件');
  });

  test('where the file cannot be had either, the list says that nobody has looked', async () => {
    word.host.quirks.add('ooxmlOmitsHeaders');
    const session = await whileFilesAreHeld(() => word.open(HEADER()));
    expect(session.store.state.worklist?.doubt).toBe('noHeaders');
    expect(session.store.view.left).toEqual([]);
  });

  test('where there are no headers at all, nothing is doubted', async () => {
    const session = await word.open(docxOf(paragraph('改厕XX座')));
    expect(session.store.state.worklist?.doubt).toBeNull();
  });

  test('where nothing at all can be read of a report, none of the one before it is told', async () => {
    await word.open(HEADER());
    word.host.quirks.add('ooxmlFails');
    const session = await whileFilesAreHeld(() => word.open(docxOf(paragraph('改厕XX座'))));
    expect(elsewhere(session)).toEqual([]);
    expect(session.store.state.worklist?.doubt).toBe('noFile');
  });

  test('a move of the cursor and an edit keep what is known of them', async () => {
    const session = await word.open(HEADER(), true);
    expect(elsewhere(session)).toEqual(['header XX镇']);
    word.type(0, '35', 'XX');
    await word.rest(() => {
      word.click(0, '座');
    });
    await finished(session, () => {
      session.walk(1);
    });
    expect(session.store.view.left.map(({ text }) => text)).toEqual(['改厕XX座', 'XX镇']);
  });

  describeShared('with the shared documents', () => {
    const documents = (name: string): Uint8Array =>
      new Uint8Array(readFileSync(sharedPath('documents', name)));

    test('the hard report: the header’s, the footnote’s and the text box’s, and none from what does not stand there', async () => {
      const session = await word.open(documents('report-hard.docx'));
      expect(elsewhere(session).map((told) => told.split(' ')[0])).toEqual(['header', 'footnote', 'textBox']);
      const { left } = session.store.view;
      expect(left).toHaveLength(95 + 3); // as a reader counted them
      const byHand = left.filter((entry) => !isFillable(entry));
      expect(byHand.map(({ placeholder }) => placeholder.span.part)).toEqual(outOfReach);
    });
  });
}
