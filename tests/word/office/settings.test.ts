import type { KeptPlace } from '../../../src/report/keptPlace';
import { AddinSettings } from '../../../src/standin/document/kept/addinSettings';
import { freeColour, nameOfColour } from '../../../src/word/office/colours';
import { readSetting, saveSettings, writeSetting } from '../../../src/word/office/settings';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice();
afterEach(async () => {
  jest.restoreAllMocks();
  office.host.protect('none');
  await saveSettings(); // nothing is left to be saved by the next test
});
beforeEach(async () => {
  office.host.protect('none');
  await office.open(docxOf(paragraph('改厕XX座')));
});

const PLACE: KeptPlace = { value: '35', old: 'XX', reads: '36', at: [4, 12], hash: 'a1b2' };

/** Whatever a file may hold, as the library has it after reading the file. */
function hold(key: string, value: unknown): void {
  Office.context.document.settings.set(`nigao.${key}`, value);
}

test('settings are in the file, and read from it', async () => {
  writeSetting('places', [PLACE]);
  writeSetting('decisions', { a1: 'placeholder', b2: 'ordinary' });
  await saveSettings();
  const bytes = office.save();
  await office.open(docxOf(paragraph('另一份')));
  expect(readSetting('places')).toBeUndefined();
  expect(readSetting('decisions')).toBeUndefined();
  await office.open(bytes);
  expect(readSetting('places')).toEqual([PLACE]);
  expect(readSetting('decisions')).toEqual({ a1: 'placeholder', b2: 'ordinary' });
  writeSetting('decisions', undefined);
  await saveSettings();
  await office.open(office.save());
  expect(readSetting('decisions')).toBeUndefined();
});

test.each([-1, '3', null, true, {}])('%p is no list of places', (value) => {
  hold('places', value);
  expect(readSetting('places')).toBeUndefined();
});

test.each([
  [null],
  ['35'],
  [{ ...PLACE, value: 35 }],
  [{ ...PLACE, old: '' }],
  [{ ...PLACE, at: [1] }],
  [{ ...PLACE, at: [1, -1] }],
  [{ ...PLACE, at: [1, 2, 3] }],
  [{ ...PLACE, hash: undefined }],
])('%j is no place, and those beside it are read all the same', (one) => {
  hold('places', [one, { ...PLACE, more: 'of another version' }]);
  expect(readSetting('places')).toEqual([PLACE]);
});

test.each(['#000000', '#00ff00', '#123456', 'green', '__proto__', '', 7, null, {}, ['#00FF00']])(
  '%p is no colour of our marks',
  (value) => {
    hold('markColour', value);
    expect(readSetting('markColour')).toBeUndefined();
  },
);

test('every colour that may be chosen for marks is read back', () => {
  const used = new Set<string>();
  for (let colour = freeColour(used); colour !== null; colour = freeColour(used)) {
    hold('markColour', colour);
    expect(readSetting('markColour')).toBe(colour);
    used.add(nameOfColour(colour) ?? '');
  }
  expect(used.size).toBe(14);
});

test.each([null, 'ordinary', 5, true, ['ordinary']])('%p is no set of decisions', (value) => {
  hold('decisions', value);
  expect(readSetting('decisions')).toBeUndefined();
});

test('of decisions only the right ones are read', () => {
  const found: unknown = JSON.parse(
    '{"a":"ordinary","b":"?","c":null,"d":"placeholder","e":{"f":"ordinary"},"__proto__":"ordinary"}',
  );
  hold('decisions', found);
  const decisions = readSetting('decisions') ?? {};
  expect(Object.entries(decisions)).toEqual([
    ['a', 'ordinary'],
    ['d', 'placeholder'],
    ['__proto__', 'ordinary'],
  ]);
});

test('what places wait for is kept; what a file holds instead is not believed', async () => {
  writeSetting('waits', { a1: '等农办', b2: '先放着' });
  await saveSettings();
  await office.open(office.save());
  expect(readSetting('waits')).toEqual({ a1: '等农办', b2: '先放着' });
  hold('waits', { a: '等农办', b: 7, c: '', d: ['先放着'] });
  expect(readSetting('waits')).toEqual({ a: '等农办' });
  hold('waits', '先放着');
  expect(readSetting('waits')).toBeUndefined();
});

test('what is written is written as it is then, and read as a copy', async () => {
  const decisions: Record<string, 'placeholder' | 'ordinary'> = { a: 'ordinary' };
  writeSetting('decisions', decisions);
  decisions.b = 'placeholder';
  expect(readSetting('decisions')).toEqual({ a: 'ordinary' });
  writeSetting('decisions', decisions);
  await saveSettings();
  await office.open(office.save());
  expect(readSetting('decisions')).toEqual({ a: 'ordinary', b: 'placeholder' });
});

test('what is written is in the document when it is saved, in one go, and only then', async () => {
  const saves = jest.spyOn(AddinSettings.prototype, 'write');
  writeSetting('places', [PLACE]);
  writeSetting('places', [PLACE, PLACE]);
  writeSetting('decisions', { a: 'ordinary' });
  expect(readSetting('places')).toEqual([PLACE, PLACE]);
  expect(saves).toHaveBeenCalledTimes(0);
  await saveSettings();
  expect(saves).toHaveBeenCalledTimes(1);
  writeSetting('places', [PLACE, PLACE]);
  writeSetting('decisions', { a: 'ordinary' });
  await saveSettings();
  expect(saves).toHaveBeenCalledTimes(1);
});

test('what a document does not take holds meanwhile, and is tried again', async () => {
  writeSetting('places', [PLACE]);
  office.host.protect('protected');
  await expect(saveSettings()).rejects.toMatchObject({ code: 'protected' });
  expect(readSetting('places')).toEqual([PLACE]);
  office.host.protect('none');
  await saveSettings();
  await office.open(office.save());
  expect(readSetting('places')).toEqual([PLACE]);
});

test('what a review found and was left is kept; what a file holds instead is not believed', async () => {
  writeSetting('dismissals', { 'jiezhi 1abc': true });
  await saveSettings();
  const bytes = office.save();
  await office.open(docxOf(paragraph('另一份')));
  expect(readSetting('dismissals')).toBeUndefined();
  await office.open(bytes);
  expect(readSetting('dismissals')).toEqual({ 'jiezhi 1abc': true });
  hold('dismissals', { good: true, bad: 1 });
  expect(readSetting('dismissals')).toEqual({ good: true });
  for (const value of ['jiezhi', ['jiezhi'], null, 3]) {
    hold('dismissals', value);
    expect(readSetting('dismissals')).toBeUndefined();
  }
});
