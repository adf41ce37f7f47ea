// A loader of webpack's: the catalogue that a file holds is marked as soon as it is there.

import { fileURLToPath } from 'node:url';

const MARK = fileURLToPath(new URL('markMessages.ts', import.meta.url));

/**
 * @param {string} source
 * @returns {string}
 */
export default function loader(source) {
  const catalogues = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const marks = catalogues.map((name) => `markMessages(${name});`);
  return `import { markMessages } from ${JSON.stringify(MARK)};\n${source}\n${marks.join('\n')}\n`;
}
