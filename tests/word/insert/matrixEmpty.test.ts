import { emptyDocument } from './documents';
import { testSections } from './matrix';

describe('every section in an empty document', () => {
  testSections(emptyDocument, null);
});
