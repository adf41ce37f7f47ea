import { describeShared } from '../../shared';
import { sharedReport } from './documents';
import { SUMMARIES, testSections } from './matrix';

// It takes long to read: what is planned goes into the other reports.
describeShared('every section in a report that was edited for weeks', () => {
  const docx = (): Uint8Array => sharedReport('hard');
  describe('behind a heading', () => {
    testSections(docx, '（三）落实', SUMMARIES);
  });
  describe('in a paragraph of text', () => {
    testSections(docx, '全镇以治理农村', SUMMARIES);
  });
  describe('in a table', () => {
    testSections(docx, '流转土地', SUMMARIES);
  });
  describe('at the end', () => {
    testSections(docx, null, SUMMARIES);
  });
});
