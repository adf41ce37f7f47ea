import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { buildTrial } from '../serve/build';
import { usedTokens } from './usedTokens';

const ROOT = resolve(__dirname, '../../..');

/** Writes the themes anew: of Fluent's light and dark one what the pane's styles use, as it is built. */
async function main(): Promise<void> {
  await buildTrial((step) => process.stderr.write(`building the ${step} …\n`));
  const used = usedTokens(join(ROOT, 'dist'));
  for (const [name, theme] of [
    ['light', webLightTheme],
    ['dark', webDarkTheme],
  ] as const) {
    const part = Object.fromEntries(used.map((token) => [token, theme[token]]));
    writeFileSync(
      join(ROOT, 'src/taskpane/app/themes', `${name}.json`),
      `${JSON.stringify(part, null, 2)}\n`,
    );
  }
}

void main();
