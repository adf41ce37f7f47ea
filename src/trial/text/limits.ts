/** A report of a thousand pages has some twenty thousand; the stand-in opens no `.docx` with more than this. */
export const MAX_PARAGRAPHS = 50_000;
/** The size of a `.txt` in MiB: more than all paragraphs that may be hold, if they are not all the longest. */
export const MAX_TEXT_SIZE = 24;
