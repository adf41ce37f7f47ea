import { describeShared } from '../../shared';
import { sharedReport, withTable } from './documents';
import { SUMMARIES, testSections } from './matrix';

describeShared('every section in report A', () => {
  const docx = (): Uint8Array => withTable(sharedReport('a'), 4);
  describe('behind a heading', () => {
    testSections(docx, '3.发展壮大');
  });
  describe('behind a sentence that stands for a heading', () => {
    testSections(docx, '一年来，我们矢志', SUMMARIES);
  });
  describe('in a paragraph of text', () => {
    testSections(docx, '我们将坚持发展');
  });
  describe('in a table', () => {
    testSections(docx, '改厕');
  });
  describe('at the end', () => {
    testSections(docx, null);
  });
});
