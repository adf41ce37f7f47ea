import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Host } from '../../standin/host';
import { WORD_2019 } from '../../standin/protocol/requirementSets';
import { type OfficeInNode, startOffice } from '../officeInNode';

/** Where reports are laid one after another, with Office.js running over them. */
export class Desk {
  /** A Word that can pause the tracking of changes, so that tracked reports can be marked, and finds what stands in notes. */
  private readonly host = new Host({
    sets: { ...WORD_2019, WordApi: '1.5' },
    addinId: addinId(),
  });
  private office: Promise<OfficeInNode> | undefined;
  private opened: OfficeInNode | undefined;

  /** Lays a `.docx` before the add-in. Office.js is started with the first. Throws DocxError. */
  async open(bytes: Uint8Array): Promise<void> {
    this.office ??= startOffice(this.host);
    this.opened = await this.office;
    await this.opened.open(bytes);
    this.host.resetCounts();
  }

  /** The document as it is now. */
  save(): Uint8Array {
    if (!this.opened) throw new Error('No document was opened');
    return this.opened.save();
  }

  /** How many `sync`s there were since it was asked last. */
  takeSyncs(): number {
    const { syncs } = this.host.counts;
    this.host.resetCounts();
    return syncs;
  }

  close(): void {
    this.opened?.close();
  }
}

/** The add-in's id: Word keeps an add-in's settings in a document under it, so the pane knows marks laid here. */
function addinId(): string {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (!id) throw new Error('manifest.xml names no id');
  return id;
}
