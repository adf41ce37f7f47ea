import { insertionOf } from '../../../src/library/phrases/insertion';

describe('what is put into the report', () => {
  it.each([
    [
      '“四个不摘”',
      '摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管',
      '“四个不摘”（摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管）',
    ],
    [
      '“五位一体”总体布局',
      '经济建设、政治建设、文化建设、社会建设、生态文明建设',
      '“五位一体”总体布局（经济建设、政治建设、文化建设、社会建设、生态文明建设）',
    ],
    ['“千万工程”', '“千村示范、万村整治”工程', '“千万工程”（“千村示范、万村整治”工程）'],
    // Brackets of the other shape around brackets.
    ['“三公”经费', '因公出国（境）费、公务接待费', '“三公”经费〔因公出国（境）费、公务接待费〕'],
    // The expansion ends with the wording: it is not said twice.
    ['新发展理念', '创新、协调、绿色、开放、共享的新发展理念', '新发展理念（创新、协调、绿色、开放、共享）'],
    // It has the wording inside: there is nothing to put in brackets.
    ['五级书记抓乡村振兴', '省市县乡村五级书记抓乡村振兴', null],
  ])('%s', (wording, expansion, both) => {
    const phrase = { wording, expansion };
    expect(insertionOf(phrase, 'wording')).toBe(wording);
    expect(insertionOf(phrase, 'expansion')).toBe(expansion);
    expect(insertionOf(phrase, 'wordingAndExpansion')).toBe(both);
  });

  it.each([
    ['“五个基本”', ''],
    ['不敢腐、不能腐、不想腐', '不敢腐、不能腐、不想腐'],
    ['“不敢腐、不能腐、不想腐”', '不敢腐、不能腐、不想腐'],
    ['一体推进不敢腐、不能腐、不想腐', '不敢腐、不能腐、不想腐'],
  ])('%s has no other text than its wording', (wording, expansion) => {
    expect(insertionOf({ wording, expansion }, 'wording')).toBe(wording);
    expect(insertionOf({ wording, expansion }, 'expansion')).toBeNull();
    expect(insertionOf({ wording, expansion }, 'wordingAndExpansion')).toBeNull();
  });
});
