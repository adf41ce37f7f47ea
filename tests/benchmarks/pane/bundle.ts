import { readFileSync } from 'node:fs';
import { type SourceMapping, SourceMap, type SourceMapPayload } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';

export const ENTRY = 'taskpane';
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/g;
const ROOM = /(src\/(?:taskpane\/[^/]+|[^/]+))\//;

/**
 * Builds the pane as it is released, with maps of its sources beside it.
 * @param entry what is built in its place
 * @returns the folder
 */
export async function buildPane(name: string, entry?: string): Promise<string> {
  const { default: configure } = (await import('../../../webpack.config.mjs')) as {
    default: (env: object, options: { mode: string }) => Promise<Configuration[]>;
  };
  const [config] = await configure({}, { mode: 'production' });
  if (!config) throw new Error('Nothing is built');
  const folder = resolve('.cache/benchmarks', name);
  const compiler = webpack({
    ...config,
    ...(entry !== undefined && { entry: { [ENTRY]: entry } }),
    output: { ...config.output, path: folder },
    devtool: 'hidden-source-map',
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      const errors = stats?.hasErrors() ? stats.toString('errors-only') : undefined;
      if (error || errors !== undefined) fail(error ?? new Error(errors));
      else done();
    });
  });
  return folder;
}

/** How many bytes brotli makes of it at its best. */
export function brotli(code: string): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What of a file comes from which package, or which room of ours. */
export function partsOf(folder: string, file: string): Map<string, string> {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const map = new SourceMap(
    JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')) as SourceMapPayload,
  );
  const parts = new Map<string, string>();
  lines.forEach((line, number) => {
    for (let at = 0; at < line.length; at++) {
      const entry = map.findEntry(number, at);
      // Between two pieces of code nothing is said of their source, whatever the types say.
      const { originalSource } = entry as Partial<SourceMapping>;
      const part = partOf(originalSource ?? '');
      parts.set(part, (parts.get(part) ?? '') + (line[at] ?? ''));
    }
  });
  return parts;
}

function partOf(source: string): string {
  const packages = [...source.matchAll(PACKAGE)];
  return (
    packages.at(-1)?.[1] ??
    ROOM.exec(source)?.[1] ??
    (source.includes('src/taskpane') ? 'src/taskpane' : 'webpack')
  );
}
