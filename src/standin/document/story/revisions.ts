import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { rootOf } from '../markup/tree';
import type { Configuration, Protection } from '../package/configuration';

/** What the tracking of changes follows from. */
interface Tracked {
  readonly protection: Protection;
  readonly configuration: Configuration;
  readonly body: { readonly root: XmlElement };
}

/** Whose name tracked changes carry, and whether changes are tracked at all (`w:trackRevisions`). */
export class Revisions {
  /** The name that a tracked change carries. */
  author = 'Stand-in';
  /** Word can be told to track only the changes of its own user; here there is no other user. */
  mineOnly = false;
  /** The time that a tracked change carries, as `2026-01-31T12:00:00Z`. */
  now: () => string = () => new Date().toISOString().replace(/\.\d+/, '');
  private lastId: number | undefined;

  constructor(private readonly document: Tracked) {}

  /** Whether changes are tracked: because it was switched on, or because the protection demands it. */
  get tracking(): boolean {
    if (this.document.protection === 'trackedChanges') return true;
    return this.document.configuration.tracking;
  }

  set tracking(on: boolean) {
    if (on !== this.document.configuration.tracking) this.document.configuration.tracking = on;
  }

  /** An id that no annotation of the main part has. */
  nextId(): string {
    this.lastId ??= highestId(this.document.body.root);
    return String(++this.lastId);
  }

  /** A `w:ins`, `w:del`, `w:rPrChange`, … made here and now. */
  mark(near: XmlElement, key: string): XmlElement {
    return make(near, key, { 'w:id': this.nextId(), 'w:author': this.author, 'w:date': this.now() });
  }

  /** Whether a `w:ins` or `w:del` was made by us. */
  isOwn(revision: XmlElement): boolean {
    return revision.get('w:author') === this.author;
  }
}

const ANNOTATIONS = new Set([
  ...['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:bookmarkStart'],
  ...['w:commentRangeStart', 'w:moveFromRangeStart', 'w:moveToRangeStart', 'w:sectPrChange', 'w:tblPrChange'],
]);

function highestId(element: XmlElement): number {
  let highest = 0;
  for (const each of rootOf(element).descendants()) {
    if (!ANNOTATIONS.has(each.key)) continue;
    const id = Number(each.get('w:id'));
    if (Number.isSafeInteger(id) && id > highest && id < 2 ** 31 - 2 ** 20) highest = id;
  }
  return highest;
}
