import { sameBytes } from '../../standin/document/package/partText';
import { WordDocument } from '../../standin/document/wordDocument';
import { adviceFor, asDocument, baseName, download, fetchDocument } from './open/files';
import { askBeforeLeaving } from './open/leaving';
import { handedDocument } from './open/newWindow';
import { loadPane } from './pane';
import type { Parameters } from './open/parameters';
import { receiveFiles } from './open/receiveFiles';
import { fitPaper, layPaper, type Paper } from './render/paper';
import type { Trial } from './trial';

/** What stands on the page around a document. */
export interface Surroundings {
  readonly paper: Paper;
  /** What the paper is scrolled in. */
  readonly room: HTMLElement;
  readonly title: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** Where one document after another is laid, each with the pane started anew. */
export class Desk {
  /** The name of the document that is open, without its ending. */
  private name = '';
  /** That document as a file last had it; nothing before the first is laid. */
  private inFile: Uint8Array | undefined;

  constructor(
    private readonly trial: Trial,
    private readonly around: Surroundings,
  ) {
    new ResizeObserver(() => {
      // A frame later: to change sizes while they are told of is an error to browsers.
      requestAnimationFrame(() => {
        this.fit();
      });
    }).observe(around.room);
    receiveFiles(window, this.openFiles);
    askBeforeLeaving(window, () => this.hasUnsaved);
  }

  /** Opens what the page was asked to begin with. */
  async begin(document: Parameters['document']): Promise<void> {
    const { sampleName, newName } = this.trial.messages;
    const handed = document === 'handed' ? handedDocument() : undefined;
    if (handed) await this.open(handed, newName);
    else if (document === 'none' || document === 'handed') await this.lay(WordDocument.blank(), newName);
    else await this.openFrom(document === 'sample' ? 'sample.docx' : 'start.docx', sampleName);
  }

  /**
   * Opens a document, whatever becomes of the one before. One that cannot be read is refused, and the page says why;
   * that before stays open.
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    await this.lay(this.read(bytes), name);
  }

  /** Opens a file that the clerk has chosen or dropped. Changes that are in no file are given up only if they say so. */
  readonly openFile = (file: File): void => {
    void file
      .arrayBuffer()
      .then((bytes) => this.exchange(this.documentIn(file.name, new Uint8Array(bytes)), baseName(file.name)))
      // The page has said why.
      .catch(() => undefined);
  };

  /** Opens what was dropped; several at once are refused: one lies on the page at a time. */
  readonly openFiles = (files: readonly File[]): void => {
    const [file, ...others] = files;
    if (file && others.length === 0) this.openFile(file);
    else if (file) this.trial.notice.say(this.trial.messages.severalFiles);
  };

  /** Opens one that the server has; asks as for a file. */
  async openFrom(address: string, name: string): Promise<void> {
    const { notice, messages } = this.trial;
    const fetched = await fetchDocument(address).catch(() => undefined);
    if (fetched) await this.exchange(fetched.bytes, fetched.name ?? name);
    else notice.say(messages.notFetched);
  }

  /** Hands the document that is open to the clerk as a file. */
  save(): void {
    this.inFile = this.trial.host.document.save();
    download(this.inFile, this.name);
  }

  /** Whether the document that is open has changes that are in no file: by hand or from the pane, and not undone. */
  get hasUnsaved(): boolean {
    return this.inFile !== undefined && !sameBytes(this.trial.host.document.save(), this.inFile);
  }

  /** Starts the pane anew over the document that is open. */
  async restartPane(): Promise<void> {
    const { frame } = this.around;
    await loadPane(frame, this.trial.host);
    if (frame.contentWindow) receiveFiles(frame.contentWindow, this.openFiles);
  }

  /** A file as a document. @throws what it cannot be read for; the page has said why */
  private documentIn(name: string, bytes: Uint8Array): Uint8Array {
    return this.attempt(() => asDocument(name, bytes));
  }

  /** @throws DocxError or whatever else it cannot be read for; the page has said why */
  private read(bytes: Uint8Array): WordDocument {
    return this.attempt(() => WordDocument.open(bytes));
  }

  private attempt<T>(open: () => T): T {
    try {
      return open();
    } catch (error) {
      this.trial.notice.say(adviceFor(error, this.trial.messages));
      throw error;
    }
  }

  /** Opens another document, and asks first if something would be lost: not for one that cannot be read anyway. */
  private async exchange(bytes: Uint8Array, name: string): Promise<void> {
    const document = this.read(bytes);
    if (this.hasUnsaved && !window.confirm(this.trial.messages.giveUp)) return;
    await this.lay(document, name);
  }

  private async lay(document: WordDocument, name: string): Promise<void> {
    const { paper, room, title } = this.around;
    layPaper(paper, document, this.trial.messages);
    this.trial.open(document);
    this.inFile = document.save();
    this.name = title.textContent = name;
    this.trial.notice.clear();
    this.fit();
    room.scrollTop = 0;
    await this.restartPane();
  }

  private fit(): void {
    const { paper, room } = this.around;
    const { paddingLeft, paddingRight } = getComputedStyle(room);
    fitPaper(paper.paper, room.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
  }
}
