import { longTest } from '../../amount';
import { launchBrowser } from '../../../src/trial/browser/launch';
import { canUnpack } from '../../../src/trial/browser/unpacked';

const { env } = process;
beforeEach(() => {
  process.env = { ...env };
});
afterAll(() => {
  process.env = env;
});

test('the browser that BROWSER_PATH names, or none: what to do is said', async () => {
  process.env.BROWSER_PATH = '/absent/chrome';
  await expect(launchBrowser()).rejects.toThrow(/BROWSER_PATH names did not start: \/absent\/chrome/);
});

const testPacked = canUnpack() ? longTest : test.skip;
testPacked('where no browser is installed, the packed one shows a page (Linux x64 only)', async () => {
  delete process.env.BROWSER_PATH;
  process.env.PATH = '';
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<p>改厕XX座</p>');
  expect(await page.getByText('改厕XX座').isVisible()).toBe(true);
  await browser.close();
});
