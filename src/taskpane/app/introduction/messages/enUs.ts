import type { IntroductionMessages } from './messages';

export const introductionEnUs: IntroductionMessages = {
  title: 'Three steps to begin with',
  steps: {
    settings: {
      name: 'Say which unit and year',
      help: 'Skeletons are written with them, and phrases are judged by that year.',
      go: 'Fill them in',
    },
    skeletons: {
      name: 'Put up the draft',
      help: 'Insert a whole report or section by section, laid out as the rest of yours; or turn last year’s into this year’s. If you have a draft, go on.',
      go: 'See the skeletons',
    },
    placeholders: {
      name: 'Fill in every XX',
      help: 'All that is still open is listed under Placeholders: choose one, type, press Enter, and the next one comes. Before you hand it in, look at Check.',
      go: 'See what is left',
    },
  },
  safe: 'The report is read and written in Word alone: nothing is uploaded, nobody signs in. Opening the pane changes nothing in it. You will find these steps again in Settings.',
  begin: 'Begin',
};
