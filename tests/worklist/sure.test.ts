import type { Paragraph, WordText } from '../../src/report/paragraph';
import { doubtOf } from '../../src/worklist/sure';

const read = (text: string, told?: Partial<WordText>): Paragraph => ({
  part: 'body',
  index: 0,
  text,
  number: '',
  ...(told && { wordText: { text, isSure: false, ...told } }),
});

test.each([
  ['what Word and its file agree on', read('改厕XX座'), null],
  ['what is told otherwise, for a reason', read('改厕35座', { text: '改厕XX35座', isSure: true }), null],
  ['a contradiction with no placeholder on either side', read('由a得b', { inFile: '由得' }), null],
  ['the same placeholders on both sides', read('由a得XX座', { inFile: '由得XX座' }), null],
  ['one that only Word tells', read('改厕XX座', { inFile: '改厕座' }), 'contradicted'],
  ['one that only the file tells', read('改厕座', { inFile: '改厕XX座' }), 'contradicted'],
  ['another one', read('改厕XX座', { inFile: '改厕XX.X%' }), 'contradicted'],
  ['a file that cannot be read', read('改厕座', {}), 'noFile'],
  [
    'prose that was edited: nothing that is deleted in it makes a placeholder',
    read('改厕35座。', { edited: 'plain' }),
    null,
  ],
  ['a placeholder that may be deleted', read('改厕XX35座', { edited: 'plain' }), 'edited'],
  ['a date of which some may be deleted', read('于3月5日召开', { edited: 'plain' }), 'edited'],
  ['what was edited beside what is hidden', read('改厕35座', { edited: 'layered' }), 'edited'],
])('%s', (_, paragraph, doubt) => {
  expect(doubtOf([read('清淤XX条'), paragraph])).toBe(doubt);
});
