import type { OfficeJs } from '../../src/release/options';
import { guide } from '../../src/release/guide';

const guideFor = (officeJs: OfficeJs, site = 'https://oa.example.gov.cn/nigao'): string =>
  guide({ site, id: undefined, officeJs }, '1.2.3', "frame-ancestors 'self'");

test.each([
  ['local', true],
  ['auto', true],
  ['cdn', false],
  ['cdn-cn', false],
] as const)(
  'a guide for %s tells of the files of Office.js where they are in the package: %s',
  (officeJs, isTold) => {
    expect(guideFor(officeJs).includes('site/office-js')).toBe(isTold);
  },
);

test('a package for 21Vianet does not ask for another one', () => {
  expect(guideFor('cdn-cn')).not.toContain('--office-js cdn-cn');
  expect(guideFor('local')).toContain('--office-js cdn-cn');
});

// Word takes no catalog whose key and id differ, and regedit halves each backslash of a value.
test('the registry file is as regedit reads it', () => {
  const file = /<pre>(Windows Registry.*?)<\/pre>/s.exec(guideFor('local'))?.[1]?.split('\n') ?? [];
  const id = '{3f2504e0-4f89-41d3-9a0c-0305e82c3301}';
  expect(file).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`,
    `"Id"="${id}"`,
    String.raw`"Url"="\\\\server\\addins"`,
    '"Flags"=dword:00000001',
  ]);
});

test('IIS is told where the site goes, by its path', () => {
  expect(guideFor('local')).toContain('别名 <code>nigao</code>');
  expect(guideFor('local', 'https://oa.example.gov.cn')).toContain('网站的物理路径设为');
});
