import type { Theme } from '../../../standin/bridge/bridgedHost';
import type { ProtectionOverride } from '../../../standin/protection';

/** How the page was asked to begin: the part of its address after the `?`. */
export interface Parameters {
  /** The language of Word, and so of the pane and of this page. */
  readonly language: string;
  readonly theme: Theme;
  /** The version of WordApi that Word declares. */
  readonly api: string;
  readonly protection: ProtectionOverride | undefined;
  /** Whether changes are tracked in every document that is opened. */
  readonly tracked: boolean;
  /** `start`: the file that the server was started with; `handed`: one that the opener holds ready. */
  readonly document: 'start' | 'sample' | 'none' | 'handed';
  /** The width of the pane, in pixels. */
  readonly pane: number;
}

/** Reads them; what is missing or makes no sense is as in an ordinary Word 2019. */
export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === given.get(name));
  return {
    language: oneOf('lang', ['zh-CN', 'en-US']) ?? 'zh-CN',
    theme: oneOf('theme', ['light', 'dark', 'contrast']) ?? 'light',
    api: /^\d+\.\d+$/.exec(given.get('api') ?? '')?.[0] ?? '1.3',
    protection: oneOf('protection', ['protected', 'readOnly', 'none']),
    tracked: given.has('tracked'),
    document: oneOf('document', ['sample', 'none', 'handed']) ?? 'start',
    pane: Math.min(400, Math.max(320, Number(given.get('pane') ?? 350) || 350)),
  };
}
