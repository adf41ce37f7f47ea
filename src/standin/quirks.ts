/**
 * The ways in which Word is not as the stand-in is without them, or may not be: switches, all off at first. Each
 * stands beside where it is known from: an issue of OfficeDev/office-js or of its documentation (`office-js-docs`,
 * `office-js-docs-reference`), or the `reference` of Office.js. `unknown` says that nobody has written down that Word
 * does so, nor that it does not: both behaviours are to be reckoned with.
 */
export const QUIRKS = {
  /** Texts hold tracked deletions, by the clerk's view of the markup. Searches go on passing over them. */
  textHoldsDeletions: 'office-js#2314',
  /** Texts hold what is hidden. */
  textHoldsHidden: 'unknown',
  /** Texts hold the code of a field, before its result. */
  textHoldsFieldCodes: 'unknown',
  /** Texts do not hold the results of fields. */
  textOmitsFieldResults: 'unknown',
  /** Texts hold no breaks: neither of a line, nor of a page, nor of a column. */
  textOmitsBreaks: 'unknown',
  /** A line break reads as a line feed instead of a vertical tab. */
  lineBreakReadsNewline: 'unknown',
  /** Texts of paragraphs and bodies hold the numbers of lists, before each item. */
  textHoldsListNumbers: 'unknown',
  /** Texts of paragraphs and bodies hold U+0007 at the end of a table's cell. */
  textHoldsCellEnds: 'unknown',
  /** A reference to a footnote or endnote reads as U+FFFD instead of U+0002; both have been seen. */
  noteReadsReplacement: 'office-js#2749, office-js#6942',
  /** A symbol reads as its own character instead of `(` (office-js#4477). */
  symbolReadsItself: 'unknown',

  /** A search does not find what has a tracked deletion in its midst. */
  searchBreaksAtDeletions: 'office-js#5874',
  /** A search finds what is deleted too, as if it were there. The texts of such hits are as texts are. */
  searchFindsDeletions: 'unknown',
  /** A search passes over hidden text as if it were not there, instead of finding it. */
  searchSkipsHidden: 'unknown',
  /** A search does not tell full from half width: a setting of Word's own. */
  searchIgnoresWidth: 'unknown',
  /** A batch that searches is answered 200 ms later; what happens meanwhile is not in the answer. */
  searchIsSlow: 'unknown',
  /** A search for two or more adjacent Chinese, Japanese or Korean characters finds nothing, as if they were typed. */
  searchMissesTyped: 'office-js#5134',

  /** After an edit, other ranges of its paragraphs stay where they were, by the count of characters before them. */
  rangesStayPut: 'office-js#1215, office-js#2800',
  /** `insertText` on a range takes effect and then fails. */
  insertTextRejects: 'office-js#6760',

  /** A highlight that differs reads as `null`, not as `""`, which is what the reference says. */
  mixedHighlightReadsNull: 'unknown',
  /** No highlight reads as `""`, not as `null`, which is what the reference says. */
  noHighlightReadsEmpty: 'unknown',
  /** Any colour can be highlighted in; it becomes the nearest of the fifteen that Word on Windows knows. */
  highlightSnaps: 'reference',

  /** Replacing a body by OOXML leaves an empty paragraph behind what was inserted, even behind a single paragraph. */
  insertedOoxmlAddsParagraph: 'office-js#2914',
  /** The last paragraph that is inserted as OOXML loses its style. */
  insertedOoxmlLosesLastStyle: 'office-js#2914, office-js#3222',
  /** The OOXML of a body ends with an empty paragraph that the body does not have. */
  bodyOoxmlEndsEmpty: 'office-js#2914',
  /** The OOXML of a cell's last paragraph is that of the whole row. */
  cellOoxmlGivesRow: 'office-js#6751',
  /** No OOXML can be had of this document, of the body or of anything else. */
  ooxmlFails: 'office-js#5394, office-js#6059',
  /** The OOXML of a body lacks the numbering part. */
  ooxmlOmitsNumbering: 'office-js-docs#56, office-js-docs-reference#508',
  /** The OOXML of a body lacks headers and footers. */
  ooxmlOmitsHeaders: 'office-js-docs#583',
  /** OOXML says whether changes are tracked, instead of never saying it (office-js#2123). */
  ooxmlTellsTracking: 'unknown',

  /** A collection that was loaded keeps its items as they were, as long as the client holds that very object. */
  collectionsStayStale: 'office-js#3284',
  /** The list item of a paragraph with a tracked change cannot be loaded: the whole batch fails. */
  listItemsFail: 'office-js#5901',
  /** Highlights in some colours are not in what is saved; the open document keeps them. */
  coloursAreLost: 'office-js#3950',
  /** Tracking that is off cannot be set to the user's own changes: it stays off, without an error. */
  trackMineOnlyIsLost: 'office-js#6450',

  /** Each `expandTo` and `intersectWith` is an item of the undo list that takes nothing back. */
  expandToFillsUndo: 'office-js#5715, office-js#2225, office-js#2720',
  /** `expandTo` makes Word save the document. */
  expandToSaves: 'office-js#4912',
  /** `insertOoxml` empties the undo list. */
  insertOoxmlClearsUndo: 'office-js#6423, office-js#5944',

  /** To get OOXML takes the focus from a new comment and gives it to the document. */
  ooxmlTakesFocus: 'office-js#5187, office-js#2309',
  /** To load a selection without naming properties gives the focus to the document. */
  selectionLoadTakesFocus: 'office-js#6163, office-js#6132',
  /** `select` gives the focus to the document: on the web; on the desktop it stays where it is. */
  selectTakesFocus: 'office-js#316',
  /** A range in a paragraph with a tracked change cannot be selected. */
  selectingFails: 'office-js#3589',

  /** Settings of the add-in that it saves are not kept in the document. */
  settingsAreLost: 'office-js#6095, office-js#840',
  /** To save settings restarts the add-in of whoever else has the document open. */
  settingsRestartOthers: 'office-js#4354',

  /** The add-in is told of another selection half a second late. */
  selectionEventsLate: 'unknown',
  /** The add-in is told of another selection twice. */
  selectionEventsTwice: 'unknown',
  /** The add-in is never told of another selection. */
  selectionEventsLost: 'unknown',
} as const;

/** The name of such a switch. */
export type Quirk = keyof typeof QUIRKS;

/** Which of them are on. */
export type Quirks = ReadonlySet<Quirk>;
