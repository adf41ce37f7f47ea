import { newDocument } from '../../../src/layout/newDocument';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { begin, end, lookAtDocument, tryOut } from '../../../src/word/selfCheck/course';
import { EXPERIMENTS } from '../../../src/word/selfCheck/experiments';
import { docxOf, paragraph } from '../../docx';
import { codeOf, inOffice, texts } from '../../standin/inOffice';
import { STAMP, surroundingsIn } from './hands';

const NEWER = { ...WORD_2019, WordApi: '1.4' };
const office = inOffice(WordDocument.blank().save(), { sets: NEWER });
beforeEach(() => {
  office().host.sets = { ...NEWER };
});

const PICTURE = '<w:p><w:r><w:pict/></w:r></w:p>';
const FORMULA =
  '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>';
const CONTROL =
  '<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:p/>';

test.each([
  ['text', paragraph('改厕XX座')],
  ['a blank', paragraph(' ')],
  ['two empty paragraphs', '<w:p/><w:p/>'],
  ['a picture', PICTURE],
  ['a formula', FORMULA],
  ['a content control', CONTROL],
  [
    'what is deleted',
    '<w:p><w:del w:id="1" w:author="乙"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>',
  ],
])('a document with %s is not empty, and is left as it is', async (_name, body) => {
  await office().open(docxOf(body));
  const before = office().save();
  expect(await lookAtDocument()).toBe('notEmpty');
  expect(await begin(STAMP)).toBe('notEmpty');
  const [experiment] = EXPERIMENTS;
  if (!experiment) throw new Error('there are no experiments');
  expect(await codeOf(tryOut(experiment, surroundingsIn(office)))).toBe('gone');
  expect(await codeOf(end(STAMP))).toBe('gone');
  expect(office().save()).toEqual(before);
});

test('a document with something in its header is not empty either', async () => {
  await office().open(docxOf('<w:p/>'));
  await Word.run(async (context) => {
    context.document.sections.getFirst().getHeader('Primary').insertText('抄送', 'Start');
    await context.sync();
  });
  const before = office().save();
  expect(await begin(STAMP)).toBe('notEmpty');
  expect(office().save()).toEqual(before);
});

test('one that tracks changes is left as it is, too', async () => {
  await office().open(docxOf('<w:p/>', '<w:trackRevisions/>'));
  expect(await begin(STAMP)).toBe('tracked');
  expect(await texts()).toEqual(['']);
});

test('where the OOXML cannot be had, nobody knows that it is empty: nothing is written', async () => {
  office().host.quirks.add('ooxmlFails');
  expect(await codeOf(begin(STAMP))).toBe('unknown');
  expect(await texts()).toEqual(['']);
});

test('a new document of our own is empty; the one that a run works in is known again, and emptied', async () => {
  await office().open(newDocument([], { title: '', language: 'zh-CN' }));
  expect(await lookAtDocument()).toBe('empty');
  expect(await begin(STAMP)).toBe('empty');
  expect(await texts()).toEqual([STAMP, '']);
  await office().open(office().save());
  expect(await lookAtDocument(STAMP)).toBe('stamped');
  expect(await lookAtDocument(`${STAMP}x`)).toBe('notEmpty');
  await end(STAMP);
  expect(await lookAtDocument()).toBe('empty');
});

test('what an experiment leaves is taken away before the next, tables and revisions too', async () => {
  await begin(STAMP);
  const surroundings = surroundingsIn(office);
  for (const id of ['paragraphsOfBody', 'replacedWhileTracked', 'textOfTab']) {
    const experiment = EXPERIMENTS.find((each) => each.id === id);
    if (experiment) expect((await tryOut(experiment, surroundings)).verdict).toBe('asExpected');
  }
  expect(await texts()).toEqual([STAMP, '甲\t乙', '', '']);
  expect(office().host.document.revisions.tracking).toBe(false);
});
