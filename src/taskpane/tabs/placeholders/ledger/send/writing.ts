/* What writes workbooks: a chunk of its own. */
export { writeWorkbooks } from '../../../../../ledger/files/writeWorkbooks';
export { writeXlsx } from '../../../../../ledger/files/writeXlsx';
