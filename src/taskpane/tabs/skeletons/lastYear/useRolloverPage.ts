import type { ComponentType } from 'react';
import { type Late, useLate } from '../../../shared/useLate';
import type { RolloverPageProps } from '../../rollover/RolloverPage';

async function load(): Promise<ComponentType<RolloverPageProps>> {
  const { RolloverPage } = await import(/* webpackChunkName: "rollover" */ '../../rollover/RolloverPage');
  return RolloverPage;
}

/** The page on which last year's report becomes this year's: loaded when a report is brought. */
export function useRolloverPage(): readonly [Late<ComponentType<RolloverPageProps>>, () => void] {
  return useLate(load);
}
