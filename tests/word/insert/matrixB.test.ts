import { describeShared } from '../../shared';
import { sharedReport, withTable } from './documents';
import { testEverywhere } from './matrix';

describeShared('every section in report B', () => {
  testEverywhere(() => withTable(sharedReport('b'), 4), {
    heading: '（三）落实',
    text: '全镇以治理农村',
    cell: '改厕',
  });
});
