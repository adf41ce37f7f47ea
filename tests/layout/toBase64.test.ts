import { toBase64 } from '../../src/layout/toBase64';

test.each([0, 1, 2, 3, 8191, 8192, 8193, 200_000])('%i bytes are written as they are read', (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, index) => (index * 31) % 256);
  expect(new Uint8Array(Buffer.from(toBase64(bytes), 'base64'))).toEqual(bytes);
});
