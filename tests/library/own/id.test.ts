import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idFor, idFromName } from '../../../src/library/own/id';
import { nameKey } from '../../../src/library/phrases/bare';

describe('an id', () => {
  it('says whose entry it is', () => {
    expect(idFor('own', 'flood')).toBe('own-flood');
    expect(idFor('own', 'unit-flood')).toBe('own-flood');
    expect(idFor('unit', 'own-flood')).toBe('unit-flood');
    expect(idFor('own', 'own-flood')).toBe('own-flood');
    expect(idFor('own', 'own-')).toBe('own-own-');
  });

  it('is never too long, and stays the same when it is read again', () => {
    const long = idFor('own', 'a'.repeat(80));
    expect(long.length).toBeLessThanOrEqual(60);
    expect(idFor('own', long)).toBe(long);
    expect(idFor('own', 'b'.repeat(80))).not.toBe(long);
    expect(idFor('own', `unit-${'a'.repeat(80)}`)).toBe(long);
  });

  it('follows from the name where none is written', () => {
    const id = idFromName('own', 'phrase', '两个坚持');
    expect(idFromName('own', 'phrase', ' “两个坚持”')).toBe(id);
    expect(idFromName('own', 'skeleton', '两个坚持')).not.toBe(id);
    expect(idFromName('own', 'phrase', '两个坚持', (taken) => taken === id || taken === `${id}-2`)).toBe(
      `${id}-3`,
    );
    expect(nameKey('“２ 个”坚持')).toBe('2个坚持');
  });

  it('of what comes with the add-in is nobody else’s', () => {
    const content = join(process.cwd(), 'src', 'library', 'content');
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
    const ids = files.flatMap((file) => {
      if (!/\.(?:md|tsv)$/.test(file)) return [];
      const text = readFileSync(join(content, file), 'utf8');
      return file.endsWith('.md')
        ? (/^id: (.*)$/m.exec(text)?.slice(1) ?? [])
        : text.split('\n').map((row) => row.split('\t')[0] ?? '');
    });
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => /^(?:own|unit)-/.test(id))).toEqual([]);
  });
});
