import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf } from '../../src/release/contents';

let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'nigao-contents-'));
  mkdirSync(join(built, 'office-js'));
  for (const name of ['manifest.xml', 'licences.txt', 'office-js/office.js'])
    writeFileSync(join(built, name), name);
});
afterEach(() => {
  rmSync(built, { recursive: true });
});

/** One text of a package. */
function textOf(name: string, site = 'https://oa.example.gov.cn/nigao'): string {
  const options = { site, id: undefined, officeJs: 'local' } as const;
  return Buffer.from(
    contentsOf(built, options, '1.2.3', "frame-ancestors 'self'").get(name) ?? [],
  ).toString();
}

test('a package holds the site, the manifest beside it, and what a server needs', () => {
  const options = { site: 'https://oa.example.gov.cn', id: undefined, officeJs: 'local' } as const;
  const files = [...contentsOf(built, options, '1.2.3', '').keys()];
  expect(files.sort()).toEqual([
    'licences.txt',
    'manifest.xml',
    'server/nginx.conf',
    'server/web.config',
    'site/licences.txt',
    'site/office-js/office.js',
    '部署说明.html',
  ]);
});

// The names are those that the build gives: a script of a few modules has a number for a name.
test.each([
  ['taskpane.15880222.js', true],
  ['593.c094bd31.js', true],
  ['commands.zip.60dc66ad.js', true],
  ['start.js', false],
  ['office-js/word-win32-16.00.js', false],
  ['office-js/o15apptofilemappingtable.js', false],
  ['taskpane.15880222.js.LICENSE.txt', false],
])('nginx lets %s be kept for ever: %s', (name, isKept) => {
  const [, pattern = ''] = /location ~ "(.+)" \{/.exec(textOf('server/nginx.conf')) ?? [];
  expect(new RegExp(pattern).test(`/nigao/${name}`)).toBe(isKept);
});

test('nginx finds a path that is not in ASCII: it compares what is decoded', () => {
  expect(textOf('server/nginx.conf', 'https://oa.example.gov.cn/%E6%8B%9F%E7%A8%BF')).toContain(
    'location ^~ /拟稿/ {',
  );
});

// A header given twice is an error 500.19 in IIS, and a site often gives some to all that is below it.
test('IIS takes each header of the site above away before it gives its own', () => {
  const config = textOf('server/web.config');
  const headers = /<customHeaders>(.*)<\/customHeaders>/s.exec(config)?.[1] ?? '';
  const done = [...headers.matchAll(/<(remove|add) name="([\w-]+)"/g)].map(
    ([, what, name]) => `${what} ${name}`,
  );
  expect(done).toContain('remove X-Frame-Options');
  const added = done.filter((each) => each.startsWith('add '));
  expect(added).toHaveLength(3);
  for (const each of added) expect(done[done.indexOf(each) - 1]).toBe(each.replace('add', 'remove'));
});
