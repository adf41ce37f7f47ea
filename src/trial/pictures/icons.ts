import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { launchBrowser } from '../browser/launch';

const ASSETS = resolve(__dirname, '../../../assets');
const DRAWINGS = join(ASSETS, 'icons');

/** All that Word asks for, in pixels (learn.microsoft.com, “Icon element”: 16, 32 and 80 must be there). */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Makes the icons of every drawing in `assets/icons`, a PNG for each size, into `assets`. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const drawing of readdirSync(DRAWINGS)) {
      const address = `data:image/svg+xml;base64,${readFileSync(join(DRAWINGS, drawing), 'base64')}`;
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<body style="margin:0"><img src="${address}" style="display:block" width="${size}" height="${size}"></body>`,
        );
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(ASSETS, `${basename(drawing, '.svg')}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
