import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { PANE_FOLDER } from '../../src/trial/serve/files';
import { usedTokens } from '../../src/trial/themes/usedTokens';
import dark from '../../src/taskpane/app/themes/dark.json';
import light from '../../src/taskpane/app/themes/light.json';

// `npm run themes` writes both anew.

test('the themes hold what the styles of the pane use, as it is built, and nothing else', () => {
  const used = usedTokens(PANE_FOLDER);
  expect(used).toContain('colorNeutralForeground1');
  expect(Object.keys(light)).toEqual(used);
  expect(Object.keys(dark)).toEqual(used);
});

test.each([
  ['light', light, webLightTheme],
  ['dark', dark, webDarkTheme],
])('the %s theme is Fluent’s', (_name, ours, fluents) => {
  expect(fluents).toMatchObject(ours);
});
