import { zhCn } from '../../src/taskpane/app/messages/zhCn';
import { longTest } from '../amount';
import { Clerk } from './clerk/clerk';
import { MouseHands } from './clerk/hands/mouse';
import { OWN_STORY } from './clerk/stories';
import { doTheTask, expectDone } from './clerk/task';
import { useTrial } from './trial/trialPage';

const trial = useTrial();
/** What the first list does not wait for. */
const LATE = /\/pane\/(?:filling|editing)\./;

longTest(
  'a whole session asks no other server for anything, and once the pane is there, none at all',
  async () => {
    const opened = await trial.open(OWN_STORY.report);
    const { page, watch } = opened;
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    const { origin } = new URL(page.url());
    const clerk = new Clerk(opened);
    await clerk.left(OWN_STORY.count);
    const opening = watch.requests.length;

    await page.context().setOffline(true);
    expectDone(await doTheTask(opened, clerk, new MouseHands(clerk), OWN_STORY), OWN_STORY);

    expect(watch.requests.slice(opening)).toEqual([]);
    expect(watch.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(watch.requests).toContain(new URL('pane/office-js/office.js', page.url()).href);
    expect(sockets).toEqual([]);
  },
);

test('where nothing comes that is loaded late, the first list stands, and the fields come when the host is back', async () => {
  const opened = await trial.open(OWN_STORY.report);
  const { page, pane, watch } = opened;
  const clerk = new Clerk(opened);
  await clerk.left(OWN_STORY.count);
  await page.route(LATE, (route) => route.abort());
  const failed = ['filling', 'editing'].map((name) =>
    page.waitForEvent('requestfailed', (request) => request.url().includes(`/pane/${name}.`)),
  );
  await page.reload();
  const entry = pane.locator('[data-entry]').first();
  await Promise.all([...failed, clerk.left(OWN_STORY.count), entry.waitFor()]);
  await entry.click();
  await pane.getByText(zhCn.notLoaded.title).waitFor();
  await page.unroute(LATE);
  await pane.locator('input:focus').waitFor();
  await page.close();
  watch.takeComplaints(); // of what did not come
});
