/* What is not needed for the first list, in one piece: `late` loads it. */
export { AllDone } from './AllDone';
export { FilledList } from './filled/FilledList';
export { DoubtRow } from './list/DoubtRow';
export { EntryForm } from './list/EntryForm';
export { NameForm } from './list/NameForm';
export { OwedList } from './list/OwedList';
export { Notice } from './Notice';
export { DoubtStrip } from './overview/DoubtStrip';
export { DraftsStrip } from './overview/DraftsStrip';
export { KindStrip } from './overview/KindStrip';
export { SignsStrip } from './overview/SignsStrip';
