import { removeInserted } from '../../../src/word/insert/removeInserted';
import { readReport } from '../../../src/word/read/readReport';
import { useTestOffice } from '../../office';
import { SMALL, smallReport } from './documents';
import { SECTION } from './drafts';
import { insertDraft, putCursor } from './inserting';

/** A Word that cannot be asked whether changes are tracked, nor pause that. */
const office = useTestOffice();

async function written(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text).filter((text) => text !== '');
}

test('a section goes in and out again', async () => {
  await office.open(smallReport());
  putCursor(office, 2);
  const { inserted, flaws, paragraphs } = await insertDraft(SECTION);
  expect(office.host.counts.syncs).toBe(4);
  expect(flaws).toEqual({ numbersLeft: 0, unnumbered: 0, emptyLeft: 0 });
  expect(paragraphs).toEqual(await readReport());
  expect(await removeInserted(inserted)).toBe('takenOut');
  expect((await readReport()).map(({ text }) => text)).toEqual(SMALL);
});

test('while changes are tracked, empty paragraphs stay, and it is told how many', async () => {
  await office.open(smallReport({}, '<w:trackRevisions/>'));
  putCursor(office, 2);
  const { flaws } = await insertDraft(SECTION);
  const texts = (await readReport()).map(({ text }) => text);
  const empty = texts.filter((text) => text === '').length;
  expect(empty).toBeGreaterThan(0);
  expect(flaws).toEqual({ numbersLeft: 0, unnumbered: 0, emptyLeft: empty });
  expect(await written()).toEqual([
    ...SMALL.slice(0, 3),
    '（二）整治人居环境。',
    ...SECTION.slice(1).map(({ text }) => text),
    '（三）抓好产业发展。',
    ...SMALL.slice(4),
  ]);
});

test('while changes are tracked, it is taken out as a revision', async () => {
  await office.open(smallReport({}, '<w:trackRevisions/>'));
  putCursor(office, 2);
  const { inserted } = await insertDraft(SECTION);
  expect(await removeInserted(inserted)).toBe('traces');
  expect(await written()).toEqual(SMALL);
});
