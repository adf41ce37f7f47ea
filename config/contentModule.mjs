import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The library's content is kept as text: a `.md` or `.tsv` file is handed over as it stands, a `.list` file, which names
 * the Markdown files beside it, a line each, as an array of their texts. Webpack (as a loader), jest (as a transformer)
 * and the commands that tsx runs (`contentHook.mjs`) all take it from here.
 * @param {string} path
 * @param {string} source
 */
function codeOf(path, source) {
  if (!path.endsWith('.list')) return `module.exports = ${JSON.stringify(source)};`;
  const names = source.split(/\s+/).filter((name) => name !== '');
  return `module.exports = [${names.map((name) => `require('./${name}.md')`).join(', ')}];`;
}

/**
 * @this {{ resourcePath: string }}
 * @param {string} source
 */
export default function contentModule(source) {
  return codeOf(this.resourcePath, source);
}

/**
 * @param {string} source
 * @param {string} path
 */
contentModule.process = (source, path) => ({ code: codeOf(path, source) });

/** Lets `require` take content, in a process that neither webpack nor jest has prepared. */
export function requireContent() {
  const { extensions } = createRequire(import.meta.url);
  for (const extension of ['.md', '.tsv', '.list']) {
    extensions[extension] = (module, path) => {
      const { code } = contentModule.process(readFileSync(path, 'utf8'), path);
      /** @type {NodeModule & { _compile: (code: string, path: string) => void }} */ (module)._compile(
        code,
        path,
      );
    };
  }
}
