// The development server that manifest.xml names: https://localhost:3000. Word shows a pane over HTTPS only.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { frameAncestors } from './security.mjs';

/** What webpack-dev-server is told. */
export async function devServer() {
  return {
    host: 'localhost',
    port: 3000,
    hot: false,
    server: { type: 'https', options: await certificates() },
    static: false,
    headers: {
      'Content-Security-Policy': frameAncestors,
      'Cross-Origin-Resource-Policy': 'cross-origin', // Word on the web shows our icons in its own page
    },
  };
}

/** Certificates that this machine trusts where they can be had; else webpack-dev-server makes its own. */
async function certificates() {
  try {
    return process.platform === 'linux' ? await untrusted() : await getHttpsServerOptions();
  } catch (error) {
    logErrorMessage(error);
    return {};
  }
}

/** Word does not run on Linux, and trusting a certificate there asks for sudo: a browser's warning will do. */
async function untrusted() {
  const folder = join('.cache', 'certificates');
  const ca = join(folder, 'ca.crt');
  const cert = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  await generateCertificates(ca, cert, key, 365, ['localhost', '127.0.0.1']); // only where there are none yet
  return { ca: await readFile(ca), cert: await readFile(cert), key: await readFile(key) };
}
