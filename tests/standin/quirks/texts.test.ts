import type { Quirk } from '../../../src/standin/quirks';
import { docxOf, paragraph } from '../../docx';
import { inOffice, texts } from '../inOffice';
import { specimen } from '../surface/specimen';

const office = inOffice(specimen());

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const field = (code: string, result: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText>${code}</w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  run(`<w:t>${result}</w:t>`) +
  run('<w:fldChar w:fldCharType="end"/>');
const DELETED = '<w:del w:id="1" w:author="乙"><w:r><w:delText>旧</w:delText></w:r></w:del>';

/** What stands in the paragraph 前…后, and how the paragraph reads without and with a quirk. */
const READINGS: [Quirk, inner: string, off: string, on: string][] = [
  ['textHoldsDeletions', DELETED, '前后', '前旧后'],
  ['textHoldsHidden', run('<w:rPr><w:vanish/></w:rPr><w:t>隐</w:t>'), '前后', '前隐后'],
  ['textHoldsFieldCodes', field('DATE', '今天'), '前今天后', '前DATE今天后'],
  [
    'textHoldsFieldCodes',
    `<w:fldSimple w:instr="PAGE">${run('<w:t>3</w:t>')}</w:fldSimple>`,
    '前3后',
    '前PAGE3后',
  ],
  ['textOmitsFieldResults', field('DATE', '今天'), '前今天后', '前后'],
  [
    'textOmitsFieldResults',
    `<w:fldSimple w:instr="PAGE">${run('<w:t>3</w:t>')}</w:fldSimple>`,
    '前3后',
    '前后',
  ],
  ['textOmitsBreaks', run('<w:br/><w:br w:type="page"/>'), '前\v\f后', '前后'],
  ['lineBreakReadsNewline', run('<w:br/><w:br w:type="page"/>'), '前\v\f后', '前\n\f后'],
  ['noteReadsReplacement', run('<w:footnoteReference w:id="1"/>'), '前\u0002后', '前\ufffd后'],
  ['symbolReadsItself', run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), '前(后', '前\uf0fe后'],
];

/** The text of the body, of its first paragraph, and of a range over that. */
const told = (): Promise<string[]> =>
  Word.run(async (context) => {
    const { body } = context.document;
    const first = body.paragraphs.getFirst();
    const range = first.getRange('Content');
    for (const each of [body, first, range]) each.load('text');
    await context.sync();
    return [body.text, first.text, range.text];
  });

test.each(READINGS)('%s in %s', async (quirk, inner, off, on) => {
  await office().open(docxOf(`<w:p>${run('<w:t>前</w:t>')}${inner}${run('<w:t>后</w:t>')}</w:p>`));
  expect(await told()).toEqual([off, off, off]);
  office().host.quirks.add(quirk);
  expect(await told()).toEqual([on, on, on]);
  office().host.quirks.delete(quirk);
  expect(await told()).toEqual([off, off, off]);
});

test('several at once', async () => {
  await office().open(docxOf(`<w:p>${DELETED}${field('DATE', '今天')}${run('<w:br/>')}</w:p>`));
  office().host.quirks.add('textHoldsDeletions').add('textHoldsFieldCodes').add('textOmitsFieldResults');
  office().host.quirks.add('textOmitsBreaks');
  expect(await told()).toEqual(['旧DATE', '旧DATE', '旧DATE']);
});

test('what a range covers in part is told in part, whatever the quirks', async () => {
  await office().open(docxOf(`<w:p>${run('<w:t>共XX户</w:t>')}${field('PAGE', '3')}</w:p>`));
  office().host.quirks.add('textHoldsFieldCodes').add('textHoldsDeletions');
  const hit = await Word.run(async (context) => {
    const found = context.document.body.search('XX户').getFirst();
    found.load('text');
    await context.sync();
    return found.text;
  });
  expect(hit).toBe('XX户');
});

test('textHoldsListNumbers: before the items of a list, in paragraphs and bodies but not in ranges', async () => {
  const [, item] = await texts();
  office().host.quirks.add('textHoldsListNumbers');
  const [first, numbered, below] = await texts();
  expect([item, first, numbered, below]).toEqual([
    '第一项',
    '今年完成XX万元，新增XX个。',
    '一、第一项',
    '（一）其下',
  ]);
  const [body, , range] = await told();
  expect(body).toContain('\r一、第一项\r');
  expect(range).toBe(first);
});

test('textHoldsCellEnds: behind the last paragraph of each cell', async () => {
  const cell = `<w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc>`;
  await office().open(docxOf(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>${paragraph('尾')}`));
  expect(await texts()).toEqual(['甲', '乙', '甲', '乙', '尾']);
  office().host.quirks.add('textHoldsCellEnds');
  expect(await texts()).toEqual(['甲', '乙\u0007', '甲', '乙\u0007', '尾']);
  expect((await told())[0]).toBe('甲\r乙\u0007\r甲\r乙\u0007\r尾');
});
