import * as fc from 'fast-check';
import { addPhrase } from '../../../../src/library/own/edit';
import { EMPTY_LIBRARY } from '../../../../src/library/own/library';
import { phraseFrom } from '../../../../src/library/own/read/phraseFrom';
import { anyText } from '../samples';
import { runs } from '../../../amount';

describe('a phrase from a selection', () => {
  it.each([
    ['“两个坚持”', '两个坚持', '“两个坚持”', ''],
    [' “两个坚持”（坚持甲、坚持乙）。', '两个坚持', '“两个坚持”', '坚持甲、坚持乙'],
    ['“三公”经费（因公出国（境）费等）', '三公经费', '“三公”经费', '因公出国（境）费等'],
    ['村（社区）', '村（社区）', '村（社区）', ''],
    ['“甲乙”（丙）和“丁戊”（己）', '甲乙（丙）和丁戊（己）', '“甲乙”（丙）和“丁戊”（己）', ''],
    ['（二）兴产业促增收。', '兴产业促增收', '兴产业促增收。', ''],
    ['3.“两个坚持”（坚持甲、坚持乙）', '两个坚持', '“两个坚持”', '坚持甲、坚持乙'],
    ['一、二、三产业融合', '一、二、三产业融合', '一、二、三产业融合', ''],
    ['1.5万亩茶园', '1.5万亩茶园', '1.5万亩茶园', ''],
    ['坚持预防为主，', '坚持预防为主', '坚持预防为主，', ''],
    ['一\n二\t三\u200b<b>', '一二 三＜b＞', '一二 三＜b＞', ''],
  ])('%j', (selected, name, wording, expansion) => {
    expect(phraseFrom(selected)).toEqual({ name, wording, expansion });
    expect(addPhrase(EMPTY_LIBRARY, phraseFrom(selected))).toHaveProperty('library');
  });

  it('is no longer than can be seen in a list', () => {
    const { name, wording } = phraseFrom('𠮷'.repeat(80));
    expect([name, wording]).toEqual(['𠮷'.repeat(50), '𠮷'.repeat(80)]);
  });

  it('can be added whatever was selected, if a name is left of it', () => {
    fc.assert(
      fc.property(anyText, (selected) => {
        const draft = phraseFrom(selected);
        if (draft.name.trim() === '') return;
        expect(addPhrase(EMPTY_LIBRARY, draft)).toHaveProperty('library');
      }),
      runs(100, 1000),
    );
  });
});
