import { Clerk } from './clerk/clerk';
import { MouseHands } from './clerk/hands/mouse';
import { OWN_STORY } from './clerk/stories';
import { doTheTask, expectDone } from './clerk/task';
import { useTrial } from './trial/trialPage';

const trial = useTrial();

test('a whole session asks no other server for anything, and once the pane is there, none at all', async () => {
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
});
