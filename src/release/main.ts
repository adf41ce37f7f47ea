import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { frameAncestors } from '../../config/security.mjs';
import { contentsOf } from './contents';
import { dateOfSources } from './date';
import { messages } from './messages';
import { OptionError, type PackageOptions, readOptions } from './options';
import { zipOf } from './zip';

const ROOT = resolve(__dirname, '../..');
const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');
const FOLDER = join(ROOT, '.cache/package');
const BUILT = join(FOLDER, 'built');
/** Exit status where no package was made. */
const FAILED = 2;

/** Builds the add-in for an address and packs it; the last line that it prints is the package's path. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(`${messages.usage}\n`);
    return;
  }
  process.stderr.write(`${messages.building}\n`);
  await build(options);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const name = `nigao-${version}`;
  const path = join(FOLDER, `${name}.zip`);
  mkdirSync(FOLDER, { recursive: true });
  // Whoever fetches the package while it is made anew gets the old one, whole.
  const contents = contentsOf(BUILT, options, version, frameAncestors);
  writeFileSync(`${path}.new`, zipOf(name, contents, dateOfSources(ROOT)));
  renameSync(`${path}.new`, path);
  process.stdout.write(`${path}\n`);
}

async function build({ site, id, officeJs }: PackageOptions): Promise<void> {
  const env = {
    ...process.env,
    OUTPUT: BUILT,
    OFFICE_JS: officeJs,
    ADDIN_URL: site,
    ...(id !== undefined && { ADDIN_ID: id }),
  };
  try {
    const words = [WEBPACK, '--mode', 'production', '--fail-on-warnings'];
    await promisify(execFile)(process.execPath, words, { cwd: ROOT, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(messages.notBuilt(`${stdout}${stderr}`), { cause: error });
  }
}

main().catch((error: unknown) => {
  const words =
    error instanceof OptionError
      ? `${messages.faults[error.fault]}\n${messages.usage}`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = FAILED;
});
