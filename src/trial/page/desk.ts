import { WordDocument } from '../../standin/document/wordDocument';
import { adviceFor, baseName, fetchDocument } from './files';
import { handedDocument } from './newWindow';
import { loadPane } from './pane';
import type { Parameters } from './parameters';
import { receiveFiles } from './receiveFiles';
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
  name = '';

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
    receiveFiles(window, this.openFile);
  }

  /** Opens what the page was asked to begin with. */
  async begin(document: Parameters['document']): Promise<void> {
    const { sampleName, newName } = this.trial.messages;
    const handed = document === 'handed' ? handedDocument() : undefined;
    if (handed) await this.open(handed, newName);
    else if (document === 'none' || document === 'handed') await this.lay(WordDocument.blank(), newName);
    else await this.openFrom(document === 'sample' ? '/sample.docx' : '/start.docx', sampleName);
  }

  /** Opens a document. One that cannot be read is refused, and the page says why; that before stays open. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    let document: WordDocument;
    try {
      document = WordDocument.open(bytes);
    } catch (error) {
      this.trial.notice.say(adviceFor(error, this.trial.messages));
      throw error;
    }
    await this.lay(document, name);
  }

  /** Opens a file that the clerk has chosen or dropped. */
  readonly openFile = (file: File): void => {
    void file
      .arrayBuffer()
      .then((bytes) => this.open(new Uint8Array(bytes), baseName(file.name)))
      // The page has said why.
      .catch(() => undefined);
  };

  /** Opens one that the server has. */
  async openFrom(address: string, name: string): Promise<void> {
    const { notice, messages } = this.trial;
    const fetched = await fetchDocument(address).catch(() => undefined);
    if (fetched) await this.open(fetched.bytes, fetched.name ?? name);
    else notice.say(messages.notFetched);
  }

  /** Starts the pane anew over the document that is open. */
  async restartPane(): Promise<void> {
    const { frame } = this.around;
    await loadPane(frame, this.trial.host);
    if (frame.contentWindow) receiveFiles(frame.contentWindow, this.openFile);
  }

  private async lay(document: WordDocument, name: string): Promise<void> {
    const { paper, room, title } = this.around;
    layPaper(paper, document, this.trial.messages);
    this.trial.open(document);
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
