import { sampleReport } from '../../corpus';
import { testEverywhere } from './matrix';

describe('every section in the sample report', () => {
  testEverywhere(sampleReport, { heading: '（二）抓产业', text: '排查各类', cell: '一般公共预算' });
});
