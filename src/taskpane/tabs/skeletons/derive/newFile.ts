import { newDocument } from '../../../../layout/newDocument';
import { planInsertion } from '../../../../outline/plan';
import { type Chosen, draftsOf } from './planned';

/** What is chosen as a document of its own, laid out as the standard has it. @throws ComposeError as `draftsOf` does */
export function newFile(chosen: Chosen): Uint8Array {
  const { paragraphs } = planInsertion([], draftsOf(chosen).summary, 'end');
  const title = paragraphs.find(({ role }) => role === 'title')?.text ?? chosen.skeletons[0]?.name ?? '';
  return newDocument(paragraphs, { title, language: 'zh-CN' });
}
