import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const MAC_FILES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

/**
 * The Chromes, Edges and Chromiums that are installed on this computer, the likeliest to work first: in the folders where
 * their installers put them on Windows and Mac, along `PATH` on Linux.
 */
export function installedBrowsers(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string[] {
  return places(platform, env).filter(exists);
}

function places(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_FILES.flatMap((file) => folders.map((folder) => win32.join(folder, file)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC_FILES.flatMap((file) => folders.map((folder) => posix.join(folder, file)));
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
