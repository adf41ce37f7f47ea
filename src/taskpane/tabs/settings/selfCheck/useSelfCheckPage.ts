import type { ComponentType } from 'react';
import { type Late, useLate } from '../../../shared/useLate';
import type { SelfCheckPageProps } from './SelfCheckPage';

/** The page of the self-check: it is loaded when it is first asked for, for hardly anybody asks. */
export type LatePage = Late<ComponentType<SelfCheckPageProps>>;

async function load(): Promise<ComponentType<SelfCheckPageProps>> {
  const { SelfCheckPage } = await import(/* webpackChunkName: "selfCheck" */ './SelfCheckPage');
  return SelfCheckPage;
}

/** @returns where it is, and what loads it */
export function useSelfCheckPage(): readonly [LatePage, () => void] {
  return useLate(load);
}
