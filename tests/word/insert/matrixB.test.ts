import { describeShared } from '../../shared';
import { sharedReport, withTable } from './documents';
import { testSections } from './matrix';

describeShared('every section in report B', () => {
  const docx = (): Uint8Array => withTable(sharedReport('b'), 4);
  describe('behind a heading', () => {
    testSections(docx, '（三）落实');
  });
  describe('in a paragraph of text', () => {
    testSections(docx, '全镇以治理农村');
  });
  describe('in a table', () => {
    testSections(docx, '改厕');
  });
  describe('at the end', () => {
    testSections(docx, null);
  });
});
