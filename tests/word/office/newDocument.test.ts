import { openNewDocument } from '../../../src/word/office/newDocument';
import { docxOf, paragraph } from '../../docx';
import { startTestOffice } from '../../office';

test('Word is handed the document as it is, and opens it', async () => {
  const opened: Uint8Array[] = [];
  const office = await startTestOffice({ onOpenDocument: (bytes) => void opened.push(bytes) });
  const before = office.save();
  const docx = docxOf(paragraph('新的报告'));
  office.host.resetCounts();
  await openNewDocument(docx);
  expect(office.host.counts.syncs).toBe(1);
  expect(opened).toEqual([docx]);
  expect(office.save()).toEqual(before);

  await expect(openNewDocument(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    name: 'WordFailure',
    code: 'unknown',
  });
  expect(opened).toHaveLength(1);
  office.close();
});
