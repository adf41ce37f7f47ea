import type { DraftBlock, DraftHeading } from '../../../src/outline/draft';

const HEADING: Omit<DraftHeading, 'text'> = {
  type: 'heading',
  depth: 2,
  lead: null,
  children: { manner: 'heading', arabic: false },
};

/** A section of two paragraphs with placeholders in them. */
export const SECTION: readonly DraftBlock[] = [
  { ...HEADING, text: '整治人居环境' },
  { type: 'paragraph', text: '新建改造户厕XX座，清理垃圾XX吨，村容村貌有了新的变化。' },
  { type: 'paragraph', text: '建成污水处理设施X处，铺设管网XX公里。' },
];

/** A paragraph without a heading. */
export const PARAGRAPH: readonly DraftBlock[] = [
  { type: 'paragraph', text: '以上工作离不开全镇干部群众的支持，全年走访群众XX户。' },
];
