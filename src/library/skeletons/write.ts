import type { Skeleton, SkeletonBlock, SkeletonHeading, SkeletonInclude } from '../skeleton';
import { bareHeading } from './heading';
import { cleanText, writeLine, writeText } from './text';

function attributes({ depth, manner, arabic }: SkeletonHeading, kind: Skeleton['kind']): string {
  if (kind === 'section' || depth !== 1) return '';
  const words = [...(manner === 'lead' ? ['.lead'] : []), ...(manner === 'runIn' ? ['.run-in'] : [])];
  if (arabic) words.push('.arabic');
  return words.length === 0 ? '' : ` {${words.join(' ')}}`;
}

/** Braces and bars have their meaning around a name. */
function cleanName(name: string): string {
  return cleanText(name.replace(/\{/g, '｛').replace(/\}/g, '｝').replace(/\|/g, '｜'));
}

function variantMark({ variant, bodyOnly }: SkeletonInclude): string {
  if (bodyOnly) return variant === 'plan' ? '|计划|正文' : '|总结|正文';
  return variant === 'plan' ? '|计划' : '';
}

/** One line; empty where nothing is left of the block. */
function writeBlock(block: SkeletonBlock, kind: Skeleton['kind']): string {
  if (block.type === 'include') return `{{${cleanName(block.name)}${variantMark(block)}}}`;
  const text = cleanText(block.text);
  if (block.type === 'heading' || block.type === 'title') {
    const bare = bareHeading(text);
    if (bare === '') return '';
    return block.type === 'heading'
      ? `${'#'.repeat(block.depth + 1)} ${writeText(bare)}${attributes(block, kind)}`
      : `# ${writeText(bare)}`;
  }
  if (text === '') return '';
  if (block.type === 'paragraph') return writeLine(text);
  return `${block.type === 'flushLeft' ? '←' : '→'} ${writeText(text)}`;
}

/** A skeleton that has no Markdown yet; for whom and when it is may be left out. */
type Unwritten = Omit<Skeleton, 'markdown' | Suiting> & Partial<Pick<Skeleton, Suiting>>;
type Suiting = 'owners' | 'units' | 'years';

/**
 * Writes a skeleton as Markdown that `parseSkeleton` reads back as the same. Texts may be anything that stood in a
 * report: what would be Markdown is escaped, braces that are no variable's become full-width ones, a heading's number
 * and full stop are left out. Levels are written as they are: the parser says what is wrong with them.
 */
export function writeSkeleton(skeleton: Unwritten): string {
  const { id, name, kind, tags, lead, summary, plan } = skeleton;
  const { owners = [], units = [], years = [] } = skeleton;
  const matter = [`id: ${id}`, `name: ${cleanName(name)}`];
  if (kind === 'report') matter.push('kind: report');
  if (tags.length > 0) matter.push(`tags: ${cleanText(tags.join(' '))}`);
  if (lead !== null) matter.push(`lead: ${writeText(cleanText(lead))}`);
  if (owners.length > 0) matter.push(`owner: ${cleanText(owners.join(' '))}`);
  if (units.length > 0) matter.push(`units: ${units.join(' ')}`);
  if (years.length > 0) matter.push(`years: ${years.join(' ')}`);
  const written = (blocks: readonly SkeletonBlock[]): string[] =>
    blocks.map((block) => writeBlock(block, kind)).filter((line) => line !== '');
  const body = [
    written(summary).join('\n\n'),
    written(plan)
      .map((line) => `> ${line}`)
      .join('\n>\n'),
  ];
  return [
    '---',
    ...matter,
    '---',
    ...body.filter((part) => part !== '').flatMap((part) => ['', part]),
    '',
  ].join('\n');
}
