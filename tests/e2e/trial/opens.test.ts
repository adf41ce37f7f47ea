import { violationsOn } from './axe';
import { useTrial } from './trialPage';

const trial = useTrial();

test('the trial page opens with the sample, and the pane counts what it still lacks', async () => {
  const { page, pane, report, watch } = await trial.open();
  await pane.getByText('还剩 42 / 42 处').waitFor();
  await pane.getByRole('button', { name: '标记全部' }).waitFor();
  expect((await report.texts())[0]).toBe('青溪镇2026年工作总结');
  expect(await report.host((host) => host.faults)).toEqual([]);
  expect(new Set(watch.requests.map((url) => new URL(url).hostname))).toEqual(new Set(['127.0.0.1']));
  expect(await violationsOn(page)).toEqual([]);
});
