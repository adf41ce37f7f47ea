import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A browser that brings its own libraries and fonts. */
export interface UnpackedBrowser {
  readonly executablePath: string;
  /** What must stand in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

const ROOT = resolve(__dirname, '../../..');
const PACKAGE = 'node_modules/@sparticuz/chromium/package.json';
const UNPACK =
  "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";

/** Whether the packed Chromium runs here: it was built for Linux on x64 alone. */
export function canUnpack(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(join(ROOT, PACKAGE));
}

/**
 * The Chromium of @sparticuz/chromium, unpacked into `.cache` once for each version.
 *
 * The package takes whatever it finds in the temporary folder for its own, half unpacked or of another version, and its
 * libraries come out only where it believes itself in Amazon's cloud. So it unpacks in a process of its own, into a
 * folder of its own, which gets its name when all of it is there.
 */
export async function unpackChromium(): Promise<UnpackedBrowser> {
  const { version } = JSON.parse(readFileSync(join(ROOT, PACKAGE), 'utf8')) as { version: string };
  const folder = join(ROOT, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], { cwd: ROOT, env });
    writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error; // else another process was faster
  }
}

/** The computer's own fonts, where it has any, and those in the folder: with none at all Chromium does not start. */
function fontConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
