// The licences of all that is in a build, beside it: MIT asks for its permission notice in every copy, Apache-2.0 for the licence.

import { readFileSync } from 'node:fs';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';

const OWN = readFileSync('LICENSE', 'utf8');

/** Packages that name MIT and leave its text out, with the copyright that stands in their repository. */
const WITHOUT_TEXT = {
  '@fluentui/react-icons': OWN.replace(/^Copyright.*$/m, 'Copyright (c) 2020 Microsoft Corporation'),
};

/**
 * Writes one text with the name, version and licence of each package that is in the build, and our own before them.
 * @param {string} file its name in the folder of the build
 * @throws Error, and so no build, where a package brings no licence's text
 */
export function licences(file) {
  return new LicenseWebpackPlugin({
    outputFilename: file,
    perChunkOutput: false,
    addBanner: false,
    licenseTextOverrides: WITHOUT_TEXT,
    handleMissingLicenseText: (name) => {
      throw new Error(`${name} is in the build and brings no text of its licence.`);
    },
    renderLicenses: (modules) => {
      const texts = modules.map(({ packageJson, licenseText }) => {
        return `${packageJson?.name ?? ''} ${packageJson?.version ?? ''}\n\n${licenseText ?? ''}`;
      });
      return [OWN, ...texts.sort()]
        .map((text) => text.replaceAll('\r\n', '\n').trim())
        .join(`\n\n${'-'.repeat(80)}\n\n`)
        .concat('\n');
    },
  });
}
