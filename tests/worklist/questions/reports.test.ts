import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../../src/placeholders/placeholder';
import { questionOf } from '../../../src/worklist/questions/questionOf';
import { describeShared, sharedPath } from '../../shared';
import { entriesOf } from '../marked';

/** What a clerk might write for each kind. */
const PLAUSIBLE: Readonly<Record<Kind, readonly string[]>> = {
  count: ['35', '３', '二十', '1,200', '3—5', '若干'],
  money: ['35', '3—5', '三百', '1,200'],
  percent: ['35', '98.6', '100', '三十五'],
  date: ['3', '４', '二'],
  year: ['2026', '二〇二六', '今'],
  ordinal: ['3', '三'],
  session: ['四', '3'],
  place: ['青溪', '河东', '周家'],
  org: ['绿源', '青溪第一', '三江'],
  person: ['明', '欧阳修'],
  age: ['45', '四十五'],
  duration: ['3', '三', '半'],
  topic: ['党建', '全会'],
  docNumber: ['2026'],
  free: ['35', '青溪', '见附件'],
};

function doubts(texts: readonly string[]): string[] {
  return entriesOf(...texts).flatMap((entry) => {
    const { text } = entry;
    const { start, end, kind, text: bare } = entry.placeholder;
    // 镇把…… is answered with 青溪镇.
    const noun = /^[镇乡村县]$/.test(bare) ? bare : '';
    return PLAUSIBLE[kind].flatMap((plausible) => {
      const value = plausible + noun;
      const question = questionOf(entry, value);
      return question ? [`${text.slice(0, start)}⟦${value}⟧${text.slice(end)}: ${question.code}`] : [];
    });
  });
}

it('no plausible value is asked about in the sentences that the scanner is tried with', () => {
  const sentences = readFileSync(join(__dirname, '../../placeholders/sentences.txt'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1').replace(/[⟨⟩]/g, ''));
  expect(doubts(sentences)).toEqual([]);
});

describeShared('the two reports', () => {
  it.each(['report-a.txt', 'report-b.txt'])('%s: no plausible value is asked about', (name) => {
    expect(doubts(readFileSync(sharedPath('reports', name), 'utf8').split('\n'))).toEqual([]);
  });
});
