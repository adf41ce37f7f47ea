import type { Quirk } from '../../../src/standin/quirks';
import { docxOf, paragraph } from '../../docx';
import { inOffice } from '../inOffice';

const office = inOffice(docxOf(paragraph('共XX户')));

const DELETED = '<w:del w:id="1" w:author="乙"><w:r><w:delText>旧</w:delText></w:r></w:del>';
const HIDDEN: readonly [string, string] = ['隐XX', '<w:vanish/>'];
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

/** The texts of the hits of a search in the body. */
const found = (text: string): Promise<string[]> =>
  Word.run(async (context) => {
    const hits = context.document.body.search(text, { matchCase: true });
    hits.load('items/text');
    await context.sync();
    return hits.items.map((hit) => hit.text);
  });

/** What is searched for in which body, and what is found without and with a quirk. */
const SEARCHES: [Quirk, body: string, text: string, off: string[], on: string[]][] = [
  ['searchBreaksAtDeletions', `<w:p>${run('共X')}${DELETED}${run('X户')}</w:p>`, 'XX', ['XX'], []],
  ['searchBreaksAtDeletions', `<w:p>${run('共')}${DELETED}${run('XX户')}</w:p>`, 'XX', ['XX'], ['XX']],
  ['searchFindsDeletions', `<w:p>${run('共X')}${DELETED}${run('X户')}</w:p>`, 'XX', ['XX'], []],
  ['searchFindsDeletions', `<w:p>${run('共')}${DELETED}${run('户')}</w:p>`, '旧', [], ['']],
  ['searchSkipsHidden', paragraph('共XX户', HIDDEN), 'XX', ['XX', 'XX'], ['XX']],
  ['searchSkipsHidden', paragraph('共X', HIDDEN, 'X户'), 'XX', ['XX'], ['XX']],
  ['searchIgnoresWidth', paragraph('共ＸＸ户XX个'), 'XX', ['XX'], ['ＸＸ', 'XX']],
  ['searchMissesTyped', paragraph('共待填户'), '待填', ['待填'], []],
  ['searchMissesTyped', paragraph('共XX户，王某'), 'XX户，王', ['XX户，王'], ['XX户，王']],
  ['searchMissesTyped', paragraph('二〇XX年'), '〇XX年', ['〇XX年'], ['〇XX年']],
  ['searchMissesTyped', paragraph('二〇XX年'), '二〇X', ['二〇X'], []],
  ['searchMissesTyped', paragraph('かな한글カナ'), 'かな', ['かな'], []],
  ['searchMissesTyped', paragraph('共待填户'), '填', ['填'], ['填']],
  ['searchIgnoresWidth', paragraph('（待填）(待填)'), '(待填)', ['(待填)'], ['（待填）', '(待填)']],
];

test.each(SEARCHES)('%s in %s for %s', async (quirk, body, text, off, on) => {
  await office().open(docxOf(body));
  expect(await found(text)).toEqual(off);
  office().host.quirks.add(quirk);
  expect(await found(text)).toEqual(on);
});

describe('searchIsSlow', () => {
  const hop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  test('what happens after the search is not in the answer that comes later', async () => {
    office().host.quirks.add('searchIsSlow');
    let isAnswered = false;
    const search = found('XX').then((hits) => {
      isAnswered = true;
      return hits;
    });
    // Office.js and the host take a few turns to hand the request over.
    while (office().host.counts.syncs === 0) await hop();
    expect(isAnswered).toBe(false);
    await office().open(docxOf(paragraph('无')));
    expect(await search).toEqual(['XX']);
  });

  test('other batches are not waited for', async () => {
    const { host } = office();
    host.quirks.add('searchIsSlow');
    await found('XX');
    expect(host.delay).not.toBe(0);
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
    });
    expect(host.delay).toBe(0);
    host.quirks.clear();
    await found('XX');
    expect(host.delay).toBe(0);
  });
});
