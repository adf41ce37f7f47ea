import { WORD_2019 } from '../../standin/protocol/requirementSets';
import { ADDIN_ID } from './addinId';
import { Desk } from './desk';
import { takeClipboard } from './edit/clipboard';
import { takeComposition } from './edit/composition';
import { takeDrops } from './edit/drop';
import { takeInput } from './edit/input';
import { takeKeys } from './edit/keys';
import { find } from './find';
import { messagesFor } from './messages';
import { openNewWindow } from './open/newWindow';
import type {} from './nigao';
import { Notice } from './notice';
import { PageHost } from './pageHost';
import { readParameters } from './open/parameters';
import { setUpRibbon, showDialog } from './ribbon';
import { setUpToolbar } from './toolbar';
import { Trial } from './trial';

const parameters = readParameters(location.search);
const messages = messagesFor(parameters.language);
const [paper, sheet, frame] = [
  find('paper', HTMLElement),
  find('sheet', HTMLElement),
  find('frame', HTMLIFrameElement),
];
const notice = new Notice(find('notice', HTMLElement));
let handed: Uint8Array | undefined;

const root = document.documentElement;
root.lang = parameters.language;
root.dataset.theme = parameters.theme;
root.style.setProperty('--pane', `${parameters.pane}px`);
document.title = messages.title;
frame.title = messages.pane;
find('pane', HTMLElement).setAttribute('aria-label', messages.pane);
sheet.setAttribute('aria-label', messages.report);

const host = new PageHost({
  sets: { ...WORD_2019, WordApi: parameters.api },
  locale: parameters.language,
  theme: parameters.theme,
  addinId: ADDIN_ID,
  tracked: parameters.tracked,
  ...(parameters.protection && { protection: parameters.protection }),
  onOpenDialog: (address) => {
    showDialog(address, messages);
  },
  onOpenDocument: (bytes) => {
    handed = bytes;
    openNewWindow(notice, messages);
  },
});
const trial = new Trial(host, sheet, messages, notice);
const desk = new Desk(trial, {
  paper: { paper, sheet, header: find('header', HTMLElement), footer: find('footer', HTMLElement) },
  room: find('room', HTMLElement),
  title: find('name', HTMLElement),
  frame,
});

for (const take of [takeComposition, takeInput, takeClipboard, takeDrops, takeKeys]) take(trial);
setUpRibbon(host, messages);
setUpToolbar(trial, {
  open: desk.openFile,
  sample: () => desk.openFrom('sample.docx', messages.sampleName).catch(() => undefined),
  save: () => {
    desk.save();
  },
  theme: (theme) => {
    host.theme = theme;
    root.dataset.theme = theme;
    return desk.restartPane();
  },
  language: (language) => {
    host.locale = language;
    return desk.restartPane();
  },
});
window.nigao = {
  host,
  open: (bytes, name) => desk.open(bytes, name),
  save: () => host.document.save(),
  undo: () => {
    trial.undo();
  },
  redo: () => {
    trial.redo();
  },
  get handed() {
    return handed;
  },
};
// A document that cannot be read has been spoken of on the page.
void desk.begin(parameters.document).catch(() => undefined);
