import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { guide } from './guide';
import type { PackageOptions } from './options';
import type { Files } from './zip';

const SERVER = join(__dirname, 'server');

/** A part of the guide that is for one kind of server, by its name in the package. */
const CONFIGURATIONS = { 'server/nginx.conf': 'nginx.conf', 'server/web.config': 'web.config' } as const;

/**
 * What a package holds: the site, the manifest, how a server is to be set up, the licences of what is inside, and the guide.
 * @param built the folder of the build
 * @param frames the header that says who may show the pane in a frame
 */
export function contentsOf(built: string, options: PackageOptions, version: string, frames: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const path of filesIn(built)) {
    const inPackage = path === 'manifest.xml' ? path : `site/${path}`;
    files.set(inPackage, readFileSync(join(built, path)));
  }
  // nginx compares a location with the decoded path.
  const path = decodeURI(new URL(`${options.site}/`).pathname);
  for (const [name, template] of Object.entries(CONFIGURATIONS)) {
    const text = readFileSync(join(SERVER, template), 'utf8');
    files.set(name, strToU8(text.replaceAll('{path}', path).replaceAll('{frames}', frames)));
  }
  files.set('licences.txt', readFileSync(join(built, 'licences.txt')));
  files.set('部署说明.html', strToU8(guide(options, version, frames)));
  return files;
}

/** Every file under a folder, by its path from there, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
