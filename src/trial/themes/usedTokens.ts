import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Theme, webLightTheme } from '@fluentui/react-components';

const VARIABLE = /--(\w+)/g;

/**
 * The tokens of Fluent's themes that the styles of a built pane name.
 * @param folder where the pane was built
 * @returns in alphabetical order
 */
export function usedTokens(folder: string): (keyof Theme)[] {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const named = scripts.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(VARIABLE)]);
  const names = new Set(named.map(([, name]) => name));
  return (Object.keys(webLightTheme) as (keyof Theme)[]).filter((token) => names.has(token)).sort();
}
