import { isDarkOffice } from '../../../src/taskpane/app/theme';

/** Office's theme as Word gives it, which is not always all of it. */
function theme(facts: Partial<Office.OfficeTheme>): Office.OfficeTheme {
  return facts as Office.OfficeTheme;
}

test.each([
  [
    'says it is dark, whatever its background',
    theme({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }),
    true,
  ],
  ['says it is light', theme({ isDarkTheme: false, bodyBackgroundColor: '#000000' }), false],
  ['has a black background', theme({ bodyBackgroundColor: '#000000' }), true],
  ['has a dark grey background', theme({ bodyBackgroundColor: '#262626' }), true],
  ['has a light grey background', theme({ bodyBackgroundColor: '#E6E6E6' }), false],
  ['writes the colour without #', theme({ bodyBackgroundColor: 'ffffff' }), false],
  ['has a blue background, which is dark to the eye', theme({ bodyBackgroundColor: '#0000ff' }), true],
  ['has a yellow background, which is light', theme({ bodyBackgroundColor: '#ffff00' }), false],
  ['names its colour', theme({ bodyBackgroundColor: 'black' }), undefined],
  ['says nothing', theme({}), undefined],
  ['is not told', undefined, undefined],
])('a Word that %s', (_name, officeTheme, isDark) => {
  expect(isDarkOffice(officeTheme)).toBe(isDark);
});
