import type { Skeleton, SkeletonBlock, Variant } from '../skeleton';
import { readHeading } from './heading';
import { type Fault, fault } from './refusal';
import type { SourceBlock } from './source';
import { readText } from './text';

/** A block, or what is wrong with it. */
export type BlockReading = { readonly block: SkeletonBlock } | { readonly fault: Fault };

/** `{{党建引领}}`, `{{党建引领|计划}}`, `{{党建引领|计划|正文}}`; the bar may be the full-width one of a clerk's keyboard. */
const INCLUDE = /^\{\{([^{}|｜]+)(?:[|｜]([^{}|｜]*))?(?:[|｜]\s*(正文)\s*)?\}\}$/;
const VARIANTS: ReadonlyMap<string, Variant> = new Map([
  ['总结', 'summary'],
  ['计划', 'plan'],
]);

function readInclude(raw: string): BlockReading {
  const [, name = '', written = '总结', body] = INCLUDE.exec(raw) ?? [];
  const variant = VARIANTS.get(written.trim());
  if (name.trim() === '' || !variant) return { fault: fault('badInclude', raw) };
  const include = { type: 'include', name: name.trim(), variant } as const;
  return { block: body === undefined ? include : { ...include, bodyOnly: true } };
}

/** Reads one block of a section or of a whole report. */
export function readBlock({ type, raw, variant }: SourceBlock, kind: Skeleton['kind']): BlockReading {
  if (variant === 'plan' && kind === 'report') return { fault: fault('planInReport', raw) };
  if (type === 'markup') return { fault: fault('markup', raw) };
  if (type === 'hashes') return readHeading(raw, kind);
  if (type === 'include')
    return kind === 'section' ? { fault: fault('includeInSection', raw) } : readInclude(raw);
  const read = readText(raw);
  if (read.fault) return { fault: read.fault };
  return read.text === '' ? { fault: fault('noText') } : { block: { type, text: read.text } };
}
