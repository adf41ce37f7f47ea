import { describeShared } from '../../shared';
import { sharedReport, withTable } from './documents';
import { SUMMARIES, testEverywhere, testSections } from './matrix';

describeShared('every section in report A', () => {
  const docx = (): Uint8Array => withTable(sharedReport('a'), 4);
  testEverywhere(docx, { heading: '3.发展壮大', text: '我们将坚持发展', cell: '改厕' });
  describe('behind a sentence that stands for a heading', () => {
    testSections(docx, '一年来，我们矢志', SUMMARIES);
  });
});
