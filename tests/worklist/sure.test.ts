import type { Paragraph, Told } from '../../src/report/paragraph';
import { isSureOf } from '../../src/worklist/sure';

const read = (text: string, told?: Partial<Told>): Paragraph => ({
  part: 'body',
  index: 0,
  text,
  number: '',
  ...(told && { told: { text, stretches: [], isSure: false, ...told } }),
});

test.each([
  ['what Word and its file agree on', read('改厕XX座'), true],
  ['what is told otherwise, for a reason', read('改厕35座', { text: '改厕XX35座', isSure: true }), true],
  ['a contradiction with no placeholder on either side', read('由a得b', { inFile: '由得' }), true],
  ['the same placeholders on both sides', read('由a得XX座', { inFile: '由得XX座' }), true],
  ['one that only Word tells', read('改厕XX座', { inFile: '改厕座' }), false],
  ['one that only the file tells', read('改厕座', { inFile: '改厕XX座' }), false],
  ['another one', read('改厕XX座', { inFile: '改厕XX.X%' }), false],
  ['a file that cannot be read', read('改厕座', {}), false],
])('%s', (_, paragraph, sure) => {
  expect(isSureOf([read('清淤XX条'), paragraph])).toBe(sure);
});
