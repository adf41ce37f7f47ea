import { hashOf } from '../../src/report/hash';

test('hashes of short texts that differ little differ', () => {
  const texts = Array.from({ length: 20000 }, (_, i) => `${String.fromCharCode(0x4e00 + i)}镇XX${i % 7}`);
  expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  expect(hashOf('')).toMatch(/^[0-9a-z]+$/);
});
