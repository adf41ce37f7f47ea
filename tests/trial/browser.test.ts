import { installedBrowsers } from '../../src/trial/browser/installed';

const everywhere = (): boolean => true;

test('on Windows: the folders where Chrome and Edge put themselves', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' };
  expect(installedBrowsers('win32', env, (path) => path.includes('Edge'))).toEqual([
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\li\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
  expect(installedBrowsers('win32', env, everywhere)[0]).toContain('chrome.exe');
});

test('on a Mac: everybody’s applications, then one’s own', () => {
  const chromes = installedBrowsers('darwin', { HOME: '/Users/li' }, (path) =>
    path.endsWith('Google Chrome'),
  );
  expect(chromes).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
});

test('on Linux: along PATH, and nowhere else', () => {
  const env = { PATH: '/usr/bin:/snap/bin' };
  const chromiums = installedBrowsers('linux', env, (path) => path.endsWith('/chromium'));
  expect(chromiums).toEqual(['/usr/bin/chromium', '/snap/bin/chromium']);
  expect(installedBrowsers('linux', {}, everywhere)).toEqual([]);
});

test('what is not there is left out', () => {
  expect(installedBrowsers('linux', { PATH: '/usr/bin' }, () => false)).toEqual([]);
});
