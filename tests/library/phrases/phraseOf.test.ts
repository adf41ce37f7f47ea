import { PHRASES } from '../../../src/library/content/phrases';
import { phraseOf } from '../../../src/library/phrases/phraseOf';

function found(selected: string): [string, string | null][] {
  return phraseOf(selected, PHRASES).map(({ phrase, wrongForm }) => [phrase.name, wrongForm]);
}

describe('the phrase that is selected', () => {
  it.each([
    ['四个不摘', '四个不摘'],
    ['“四个不摘”', '四个不摘'],
    ['"四个不摘"', '四个不摘'],
    ['「四个不摘」', '四个不摘'],
    ['（四个不摘）', '四个不摘'],
    ['(“四个不摘”)', '四个不摘'],
    [' “四个 不摘”，', '四个不摘'],
    ['“五位一体”总体布局', '五位一体'],
    ['五位一体', '五位一体'],
    ['五位一体总体布局。', '五位一体'],
    ['光荣在党５０年', '光荣在党50年'],
    ['三公经费', '三公经费'],
    ['“三公”经费', '三公经费'],
    ['村“两委”', '村两委'],
    ['中华人民共和国法治宣传教育法', '法治宣传教育法'],
  ])('%s is %s', (selected, name) => {
    expect(found(selected)).toEqual([[name, null]]);
  });

  it.each([
    ['“三公经费”', '三公经费', '“三公经费”'],
    ['三课一会', '三会一课', '三课一会'],
    ['“三课一会”', '三会一课', '三课一会'],
    ['“不忘初心，牢记使命”', '不忘初心、牢记使命', '“不忘初心，牢记使命”'],
    ['不忘初心，牢记使命', '不忘初心、牢记使命', '“不忘初心，牢记使命”'],
    ['愁难急盼', '急难愁盼', '愁难急盼'],
    ['奢糜之风', '四风', '奢糜之风'],
  ])('%s is %s, written wrongly', (selected, name, wrongForm) => {
    expect(found(selected)).toEqual([[name, wrongForm]]);
  });

  it.each(['', '  ', '“”', '（）', '，', '四个', '四个不摘要求', '不摘'])('%j is none', (selected) => {
    expect(found(selected)).toEqual([]);
  });

  it('names the right ones first, and of those the longest wording', () => {
    const [first] = PHRASES;
    if (!first) throw new Error('The library is empty.');
    const phrases = [
      { ...first, id: 'a', name: '甲', wording: '“甲”', wrongForms: ['丙'] },
      { ...first, id: 'b', name: '丙', wording: '“丙”', wrongForms: [] },
      { ...first, id: 'c', name: '丙', wording: '“丙”工程', wrongForms: [] },
    ];
    expect(phraseOf('丙', phrases).map(({ phrase }) => phrase.id)).toEqual(['c', 'b', 'a']);
  });
});

it('each phrase is known by its name, by its wording and by its wrong forms', () => {
  for (const phrase of PHRASES) {
    const { name, wording, wrongForms } = phrase;
    for (const text of [name, wording]) {
      expect(phraseOf(text, PHRASES)).toContainEqual({ phrase, wrongForm: null });
    }
    for (const wrongForm of wrongForms) {
      expect(phraseOf(wrongForm, PHRASES)).toContainEqual({ phrase, wrongForm });
    }
  }
});
