import type { Messages } from './messages';
import { placeholdersEnUs } from '../../tabs/placeholders/messages/enUs';

export const enUs: Messages = {
  tag: 'en-US',
  product: 'Drafting Assistant',
  views: {
    placeholders: 'Fill in',
    skeletons: 'Sections',
    phrases: 'Phrases',
    review: 'Check',
    settings: 'Settings',
  },
  placeholders: placeholdersEnUs,
  loading: 'Opening…',
  notLoaded: {
    title: 'This part did not open',
    advice: 'The report was not changed. Try again; failing that, close the pane and open it again.',
  },
  tryAgain: 'Try again',
  lookAgain: 'Look again',
  failure: {
    protected: {
      title: 'Editing is restricted',
      advice: 'On the Review tab, choose Restrict Editing, stop protection and look again.',
    },
    readOnly: {
      title: 'The report is read-only',
      advice: 'Choose Enable Editing above, or save a copy and open that, then look again.',
    },
    gone: { title: 'The report has just changed', advice: 'Look again.' },
    unsupported: { title: 'This Word is too old', advice: 'Ask your IT colleague for Word 2021 or later.' },
    busy: {
      title: 'Word is busy',
      advice: 'Wait for saving, printing or an open dialog to end, then look again.',
    },
    lost: {
      title: 'Word does not answer',
      advice: 'Close the pane and open it again from the Home tab.',
    },
    tracked: {
      title: 'Changes are being tracked',
      advice: 'In this Word, switch off Track Changes on the Review tab first, then try again.',
    },
    trackingUnknown: {
      title: 'Changes may be tracked',
      advice: 'See that Track Changes on the Review tab is off, then try again.',
    },
    noColour: {
      title: 'No colour is left for marks',
      advice:
        'The report uses every highlight colour that can serve as a mark. Take one away, then try again.',
    },
    mismatch: {
      title: 'The report was not read exactly',
      advice: 'Nothing was touched. Save the report, then look again.',
    },
    noFile: {
      title: 'Word does not give this report’s formatting',
      advice:
        'So nothing can be marked and no skeleton inserted; finding and filling in work. Saving it as a new .docx often helps.',
    },
    severalParagraphs: {
      title: 'More than one paragraph is selected',
      advice:
        'Nothing was changed. Put the cursor where it is to go, or select a few words of one paragraph.',
    },
    uncertain: {
      title: 'It is not certain what was inserted',
      advice: 'Please look at the report; if it is not right, undo it in Word with Ctrl+Z.',
    },
    unknown: {
      title: 'Word did not do it',
      advice: 'Try again; failing that, close the pane and open it again.',
    },
  },
  trackingChanged: {
    all: 'Word did not go back to tracking your changes only: it tracks everyone’s now. Change it back on the Review tab if need be.',
    off: 'It is done, but change tracking could not be switched on again: switch on Track Changes on the Review tab.',
  },
  trackingLeftOff:
    'Change tracking could not be switched on again: switch on Track Changes on the Review tab.',
};
