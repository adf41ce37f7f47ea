import { spawn } from 'node:child_process';

/**
 * Opens an address in the browser that this computer opens addresses with. Where there is none nothing happens: the
 * address stands in the terminal.
 */
export function openAddress(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...words] = opener(url, platform);
  const child = spawn(command, words, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** The system's own command for it. The empty title keeps `start` from taking the address for one. */
export function opener(url: string, platform: NodeJS.Platform): [command: string, ...words: string[]] {
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return [platform === 'darwin' ? 'open' : 'xdg-open', url];
}
