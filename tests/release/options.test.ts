import { OptionError, readOptions } from '../../src/release/options';

const SITE = 'https://oa.example.gov.cn/nigao';
const ID = '3F2504E0-4F89-11D3-9A0C-0305E82C3301';

test('an address is enough', () => {
  expect(readOptions(['--site', SITE])).toEqual({ site: SITE, id: undefined, officeJs: 'local' });
  expect(readOptions(['--site', `${SITE}/`])).toMatchObject({ site: SITE });
  expect(readOptions(['--site', 'https://oa.example.gov.cn:8443'])).toMatchObject({
    site: 'https://oa.example.gov.cn:8443',
  });
});

test('an id and where Office.js comes from can be chosen', () => {
  const words = ['--site', SITE, '--id', ID, '--office-js', 'cdn-cn'];
  expect(readOptions(words)).toEqual({ site: SITE, id: ID.toLowerCase(), officeJs: 'cdn-cn' });
});

test('help is given where it is asked for', () => {
  expect(readOptions(['--help'])).toBe('help');
  expect(readOptions(['-h'])).toBe('help');
});

test.each([
  ['noSite', []],
  ['site', ['--site', 'oa.example.gov.cn/nigao']],
  ['site', ['--site', 'http://oa.example.gov.cn/nigao']],
  ['site', ['--site', `${SITE}?v=1`]],
  ['site', ['--site', `${SITE}#top`]],
  ['site', ['--site', 'https://clerk@oa.example.gov.cn/nigao']],
  ['id', ['--site', SITE, '--id', 'nigao']],
  ['officeJs', ['--site', SITE, '--office-js', 'here']],
  ['usage', ['--site', SITE, '--port', '80']],
  ['usage', [SITE]],
] as const)('%s: %j', (fault, words) => {
  expect(() => readOptions(words)).toThrow(new OptionError(fault));
});
