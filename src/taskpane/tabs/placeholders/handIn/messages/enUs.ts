import type { HandInMessages } from './messages';

export const handInEnUs: HandInMessages = {
  title: 'Before handing in',
  goBack: 'Back',
  what: 'The file of the report keeps these, wherever it goes. Take them out and save it, and they are gone, from the pane too: save a copy first if they are wanted again.',
  nothing: 'The file of the report keeps nothing of the pane: it can be handed in.',
  kept: {
    ledger: (count) => `${count} figures of the ledger, with persons and notes`,
    lastYear: (count) => `${count} figures of last year’s report and places not looked at yet`,
    places: (count) => `${count} places that were filled in`,
    decisions: (count) => `${count} places said to be placeholders or none`,
    waits: (count) => `Put off or waiting: ${count}`,
    dismissals: (count) => `${count} findings left as they are`,
    rulesOff: (count) => `${count} rules that are switched off`,
  },
  marks: 'The colour of the marks',
  takeOut: 'Take out',
  save: 'Save a copy first',
  fileName: 'Record of the report ',
  copying: {
    copy: 'Copy the record',
    copied: 'Copied: keep it in a text file',
    copyByHand: 'The pane may not copy here. Select all below and copy it:',
    field: 'Record of the report',
  },
  putIn: 'Put back what was saved',
  chooseFile: 'Choose a file',
  pasteHere: 'or paste the copied record here',
  otherFile: 'This is no saved record; nothing was changed.',
  outcome: {
    takenOut: 'Taken out: please save the report',
    putIn: 'Put back: please save the report',
  },
};
