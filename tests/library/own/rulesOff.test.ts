import { removeEntry } from '../../../src/library/own/edit';
import { EMPTY_LIBRARY } from '../../../src/library/own/library';
import { applyImport, planImport } from '../../../src/library/own/planImport';
import { readAny } from '../../../src/library/own/read/readAny';
import { readLibrary, readUnitLibrary } from '../../../src/library/own/read/readLibrary';
import { restoreEntry } from '../../../src/library/own/restore';
import { switchRule } from '../../../src/library/own/rulesOff';
import { writeLibrary } from '../../../src/library/own/writeLibrary';
import { done, fileWith, libraryWith, section } from './samples';

const off = switchRule(EMPTY_LIBRARY, 'date-hao', false);

test('a rule is off once it is switched off, once however often, and on again', () => {
  expect(switchRule(off, 'date-hao', false).rulesOff).toEqual(['date-hao']);
  expect(switchRule(switchRule(off, 'typo', false), 'date-hao', true).rulesOff).toEqual(['typo']);
});

test('it stays off when an entry is removed and brought back', () => {
  const mine = { ...libraryWith([section('防汛抗旱', '一段。', 'flood')]), rulesOff: off.rulesOff };
  const without = removeEntry(mine, 'own-flood');
  expect(without.rulesOff).toEqual(['date-hao']);
  expect(done(restoreEntry(without, 'own-flood', mine))).toEqual(mine);
});

describe('a library file', () => {
  test('tells it, and is read as it was written; the unit’s too', () => {
    expect(readLibrary(writeLibrary(off))).toEqual({ library: off, refused: [] });
    expect(readUnitLibrary(writeLibrary(off))).toEqual({ library: off, refused: [] });
  });

  test('says nothing of rules where none is off: older versions read it as they wrote it', () => {
    expect(writeLibrary(EMPTY_LIBRARY)).not.toContain('rulesOff');
    expect(readLibrary(fileWith({ phrases: [] })).library?.rulesOff).toEqual([]);
  });

  test('may name rules of a later version; what is no name is refused, and named', () => {
    const { library, refused } = readLibrary(fileWith({ rulesOff: ['new-rule', '日期', 7, 'new-rule'] }));
    expect(library?.rulesOff).toEqual(['new-rule']);
    expect(refused.map(({ kind, name, where, reason }) => [kind, name, where.path, reason])).toEqual([
      ['rule', '日期', 'rulesOff[1]', 'notARule'],
      ['rule', '7', 'rulesOff[2]', 'notARule'],
    ]);
    expect(readLibrary(fileWith({ rulesOff: 'typo' })).refused).toMatchObject([
      { kind: null, reason: 'notALibrary', detail: 'rulesOff' },
    ]);
  });

  test('switches off what it names where it is brought, and nothing on', () => {
    const reading = readAny('单位.json', writeLibrary(off));
    const mine = switchRule(EMPTY_LIBRARY, 'typo', false);
    const library = applyImport(mine, planImport(mine, reading), reading.rulesOff);
    expect(library.rulesOff).toEqual(['typo', 'date-hao']);
  });
});
