import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeUses } from './officeUses';

const WORD_ROOM = join(__dirname, '../../src/word');
const FLOOR = 1.3;

const { uses, loads, setsOf } = officeUses(WORD_ROOM, ['queueSearches']);

function isAboveFloor(set: string): boolean {
  return !(/^WordApi [\d.]+$/.test(set) && Number(set.split(' ')[1]) <= FLOOR);
}

const newer = uses.filter(({ set }) => isAboveFloor(set));

test('the sets of the members in use are read at all', () => {
  const members = uses.map(({ member, set }) => `${member} ${set}`);
  expect(members).toContain('Paragraph.search WordApi 1.1');
  expect(members).toContain('Range.expandTo WordApi 1.3');
});

test('members above the floor stand in optionalMembers.ts only', () => {
  expect(newer.filter(({ file }) => file !== 'office/optionalMembers.ts')).toEqual([]);
  expect(newer.map(({ member }) => member)).toContain('Document.changeTrackingMode');
});

test('each of them is behind isSetSupported for its set and a test that the member is there', () => {
  const source = readFileSync(join(WORD_ROOM, 'office/optionalMembers.ts'), 'utf8');
  for (const { member, set } of newer) {
    const [holder, name] = member.split('.') as [string, string];
    const [api, version] = set.split(' ') as [string, string];
    expect(source).toContain(`isSetSupported('${api}', '${version}')`);
    expect(source).toContain(`'${name}' in Word.${holder}.prototype`);
  }
});

test('what is named in the texts handed to load is at or below the floor too, but in optionalMembers.ts', () => {
  const namesIn = (text: string): string[] =>
    text.split(/[,/]/).filter((name) => name !== '' && name !== 'items');
  const named = loads.flatMap(({ file, text }) =>
    namesIn(text).map((name) => ({ file, name, sets: setsOf(name) })),
  );
  const names = named.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['text', 'listString', 'highlightColor', 'security', 'changeTrackingMode']),
  );
  expect(named.filter(({ sets }) => sets.length === 0)).toEqual([]);
  expect(
    named.filter(({ file, sets }) => file !== 'office/optionalMembers.ts' && sets.every(isAboveFloor)),
  ).toEqual([]);
});
