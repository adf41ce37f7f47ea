const onMac = process.platform === 'darwin';

/** The keys that a browser takes for these things. */
export const SELECT_ALL = 'ControlOrMeta+a';
export const UNDO = 'ControlOrMeta+z';
export const END_OF_REPORT = onMac ? 'Meta+ArrowDown' : 'Control+End';
/** Answers a question about a value with yes. */
export const FILL_ANYWAY = 'ControlOrMeta+Enter';
