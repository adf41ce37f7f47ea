import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { QUIRKS, type Quirk } from '../../../src/standin/quirks';
import { removeInserted } from '../../../src/word/insert/removeInserted';
import { part } from '../../amount';
import { useTestOffice } from '../../office';
import { canonicalParts } from '../../standin/canonical';
import { whileFilesAreHeld } from '../filesHeld';
import { line, SMALL, smallReport } from './documents';
import { SECTION } from './drafts';
import { insertDraft, putCursor } from './inserting';
import { gapsIn } from './numbers';
import { savedParagraphs } from './saved';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
afterEach(() => {
  office.host.quirks.clear();
  expect(office.host.faults).toEqual([]);
});

const WANTED = [
  ...SMALL.slice(0, 3),
  '（二）整治人居环境。',
  ...SECTION.slice(1).map(({ text }) => text),
  '（三）抓好产业发展。',
  ...SMALL.slice(4),
];

function savedTexts(): string[] {
  return savedParagraphs(office.save()).map(({ text }) => text);
}

/** The small report with something hidden, something deleted and a field in it. */
const MARRED = smallReport({
  2: line(SMALL[2]).replace(
    '</w:p>',
    '<w:del w:id="1" w:author="乙"><w:r><w:delText>旧话</w:delText></w:r></w:del>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>略</w:t></w:r>' +
      '<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>',
  ),
});

/** With these Word says that it failed. */
const REJECTS: readonly Quirk[] = ['insertTextRejects'];
const QUIRK_NAMES = Object.keys(QUIRKS) as Quirk[];

describe.each([
  ['a plain report', smallReport()],
  ['a report with hidden and deleted text', MARRED],
])('%s', (name, docx) => {
  const played = part(
    QUIRK_NAMES.filter((quirk) => !REJECTS.includes(quirk)),
    0.3,
    () => name,
  );
  test.each(played)('%s', async (quirk) => {
    await office.open(docx);
    const before = canonicalParts(office.save());
    const lines = savedTexts();
    office.host.quirks.add(quirk);
    putCursor(office, 2);
    const { inserted, flaws } = await insertDraft(SECTION);
    expect(flaws).toEqual({ numbersLeft: 0, unnumbered: 0, emptyLeft: 0 });
    expect(savedTexts()).toEqual([...lines.slice(0, 3), ...WANTED.slice(3, 7), ...lines.slice(4)]);
    expect(gapsIn(savedParagraphs(office.save()))).toEqual([]);

    expect(await removeInserted(inserted)).toBe('takenOut');
    expect(canonicalParts(office.save())).toEqual(before);
  });
});

test('where Word gives neither the OOXML of the report nor its file, nothing is inserted that could not look like it', async () => {
  await office.open(smallReport());
  office.host.quirks.add('ooxmlFails');
  putCursor(office, 2);
  const before = office.save();
  await whileFilesAreHeld(() => expect(insertDraft(SECTION)).rejects.toMatchObject({ code: 'noFile' }));
  expect(office.save()).toEqual(before);
});

test('where Word rejects what it has written, it is said that this is uncertain', async () => {
  await office.open(smallReport());
  office.host.quirks.add('insertTextRejects');
  putCursor(office, 2);
  await expect(insertDraft(SECTION)).rejects.toMatchObject({ code: 'uncertain' });
  expect(savedTexts()).toEqual(WANTED); // nothing of the clerk's is lost
});
