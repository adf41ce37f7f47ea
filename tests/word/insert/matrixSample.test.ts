import { sampleReport } from '../../corpus';
import { testEverywhere } from './matrix';

describe('every section in the sample report', () => {
  testEverywhere(sampleReport, { heading: '（二）聚力产业', text: '隐患排查整治', cell: '一般公共预算' });
});
