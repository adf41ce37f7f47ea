import { describeShared } from '../../shared';
import { sharedReport, withTable } from './documents';
import { testEverywhere } from './matrix';

describeShared('every section in a report that Word numbers', () => {
  testEverywhere(() => withTable(sharedReport('auto'), 4), {
    heading: '落实中央巡视',
    text: '全镇以治理农村',
    cell: '改厕',
  });
});
