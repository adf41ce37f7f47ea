import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BUNDLE_FOLDER, PANE_FOLDER } from './files';
import { isOlder } from './freshness';

/** What the trial page needs built. */
export type BuildStep = 'pane' | 'page';

const ROOT = resolve(__dirname, '../../..');
const WEBPACK = 'node_modules/webpack/bin/webpack.js';
const LOCK = 'package-lock.json';

const PANE_PAGE = join(PANE_FOLDER, 'taskpane.html');
const PANE_SOURCES = [...paneRooms(), 'assets/help', 'manifest.xml', 'config', 'webpack.config.mjs', LOCK];
const PAGE_BUNDLE = join(BUNDLE_FOLDER, 'trial.js');
const PAGE_SOURCES = [
  ...['src/standin', 'src/trial/page', 'src/trial/text', 'src/layout', 'src/report'],
  ...['config/trial.mjs', LOCK],
];

/**
 * Builds the pane and the trial page's bundles, each only if it is missing, older than its sources or, for the pane, not a
 * release with its own Office.js. @param tell is called before a step that is taken
 * @throws Error with webpack's words if a build fails
 */
export async function buildTrial(tell: (step: BuildStep) => void): Promise<void> {
  if (!isRelease() || isOlder(PANE_PAGE, PANE_SOURCES, ROOT)) {
    tell('pane');
    await webpack(['--mode', 'production', '--fail-on-warnings'], PANE_PAGE);
  }
  if (isOlder(PAGE_BUNDLE, PAGE_SOURCES, ROOT)) {
    tell('page');
    await webpack(['--config', 'config/trial.mjs', '--fail-on-warnings'], PAGE_BUNDLE);
  }
}

/** All rooms but those that are never in the bundle. */
function paneRooms(): string[] {
  const names = readdirSync(join(ROOT, 'src')).filter((name) => name !== 'standin' && name !== 'trial');
  return names.map((name) => join('src', name));
}

/** Whether the pane in `dist` was built for production, and loads Office.js from beside it. */
function isRelease(): boolean {
  if (!existsSync(PANE_PAGE)) return false;
  const page = readFileSync(PANE_PAGE, 'utf8');
  return page.includes('src="office-js/office.js"') && /data-script="taskpane\.[0-9a-f]{8}\.js"/.test(page);
}

async function webpack(words: readonly string[], target: string): Promise<void> {
  const begun = new Date();
  const env = { ...process.env, OFFICE_JS: 'local' };
  try {
    await promisify(execFile)(process.execPath, [WEBPACK, ...words], { cwd: ROOT, env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout ?? ''}${stderr ?? ''}` || String(error), { cause: error });
  }
  utimesSync(target, begun, begun); // webpack leaves a file alone that would come out the same
}
