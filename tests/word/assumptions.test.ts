import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUIRKS } from '../../src/standin/quirks';

const SRC = join(__dirname, '../../src');
const LIST = readFileSync(join(SRC, 'word/assumptions.md'), 'utf8');
const QUOTED = [...LIST.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

test('every way in which Word is known to misbehave belongs to an assumption', () => {
  for (const quirk of Object.keys(QUIRKS)) expect(QUOTED).toContain(quirk);
});

test('every switch that is named exists', () => {
  const isSwitch =
    /^(text|search|ranges|inserted|mixed|noHighlight|body|cell|ooxml|settings|selection)[A-Z]\w+$/;
  expect(QUOTED.filter((name) => isSwitch.test(name) && !(name in QUIRKS))).toEqual([]);
});

test('every file that is named exists', () => {
  const files = QUOTED.filter((name) => /^(src|tests|word|taskpane)\//.test(name));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const path = /^(src|tests)\//.test(file) ? join(SRC, '..', file) : join(SRC, file);
    expect([file, existsSync(path)]).toEqual([file, true]);
  }
});
