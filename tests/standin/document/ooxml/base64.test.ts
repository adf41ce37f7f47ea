import { base64Lines } from '../../../../src/standin/document/ooxml/base64';

const LINE = 76;
const bytesOf = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, at) => (at * 167) % 256);

test.each([0, 1, 2, 3, 4, 56, 57, 58, 113, 114, 115, 5_000])(
  '%i bytes are written as others write them, each full line with a break',
  (count) => {
    const written = base64Lines(bytesOf(count));
    expect(written.replaceAll('\n', '')).toBe(Buffer.from(bytesOf(count)).toString('base64'));
    const lines = written.split('\n');
    expect(lines.slice(0, -1).every(({ length }) => length === LINE)).toBe(true);
    expect(lines.at(-1)?.length).toBeLessThan(LINE);
  },
);

test('other bytes are written anew', () => {
  expect([base64Lines(Uint8Array.of(1)), base64Lines(Uint8Array.of(2))]).toEqual(['AQ==', 'Ag==']);
});
