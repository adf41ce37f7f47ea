import { readFileSync } from 'node:fs';
import { docxOf, paragraph } from '../../docx';
import { sharedPath } from '../../shared';

/** A report, and what a clerk does to it. Places are written as in `给【X】名`; each stands in the report once. */
export interface Story {
  readonly report: Uint8Array;
  /** How many placeholders there are. */
  readonly count: number;
  /** Placeholders that the clerk has highlighted by hand. */
  readonly highlighted: number;
  /** The five that follow each other from the third on, and their values. */
  readonly fills: readonly (readonly [written: string, value: string])[];
  /** A month. */
  readonly month: string;
  /** Waved away, then brought back. */
  readonly waved: string;
  /** Written over in the report. */
  readonly writtenOver: string;
}

const YELLOW = '<w:highlight w:val="yellow"/>';

/** A report of our own. 张XX is there twice: a name, but not the one that is asked about. */
export const OWN_STORY: Story = {
  report: docxOf(
    [
      paragraph('2025年工作总结'),
      paragraph('一、基础设施'),
      paragraph('新修村道XX公里，安装路灯XX盏，改厕XX户，清理沟渠XX条，建成文化广场XX个。'),
      paragraph('新建桥梁X座，', ['维修水闸', '<w:b/>'], 'XX处，硬化巷道XX条。'),
      paragraph('二、为民服务'),
      paragraph('在XX月XX日召开群众座谈会，收到建议XX条。'),
      paragraph('调解纠纷', ['XX起', YELLOW], '，', ['群众满意', YELLOW], '。'),
      paragraph('三、党的建设'),
      paragraph('发展党员XX名。张XX获评先进，张XX作了发言。'),
    ].join(''),
  ),
  count: 15,
  highlighted: 1,
  fills: [
    ['改厕【XX】户', '35'],
    ['沟渠【XX】条', '6'],
    ['文化广场【XX】个', '2'],
    ['桥梁【X】座', '1'],
    ['水闸【XX】处', '4'],
  ],
  month: '在【XX】月',
  waved: '党员【XX】名',
  writtenOver: '村道【XX】公里',
};

/** Report B of the shared folder. @throws Error where that is missing */
export function storyOfReportB(): Story {
  return {
    report: readFileSync(sharedPath('documents', 'report-b.docx')),
    count: 83,
    highlighted: 0,
    fills: [
      ['给【X】名', '8'],
      ['党员【XX】名', '36'],
      ['培训班【X】次', '4'],
      ['对象【X】余人次', '120'],
      ['部【XX】岁', '35'],
    ],
    month: '在【XX】月',
    waved: '改厕【XX】户',
    writtenOver: '全镇【XX】个村',
  };
}
