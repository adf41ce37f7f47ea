import { headingDup } from './headings/headingDup';
import { headingLevel } from './headings/headingLevel';
import { headingMark } from './headings/headingMark';
import { headingSkip } from './headings/headingSkip';
import { headingStyle } from './headings/headingStyle';
import { loneHeading } from './headings/loneHeading';
import { countMismatch } from './counts/countMismatch';
import { danglingRef } from './counts/danglingRef';
import { runSeparator } from './counts/runSeparator';
import { runSkip } from './counts/runSkip';
import { runStyle } from './counts/runStyle';
import { dupPassage } from './repeats/dupPassage';
import { dupSentence } from './repeats/dupSentence';
import { dupWord } from './repeats/dupWord';
import { redundant } from './repeats/redundant';
import { dashForm } from './punctuation/dashForm';
import { ellipsisForm } from './punctuation/ellipsisForm';
import { endPunct } from './punctuation/endPunct';
import { halfPunct } from './punctuation/halfPunct';
import { pairUnclosed } from './punctuation/pairUnclosed';
import { pauseAnd } from './punctuation/pauseAnd';
import { pauseQuote } from './punctuation/pauseQuote';
import { punctDouble } from './punctuation/punctDouble';
import { quoteDirection } from './punctuation/quoteDirection';
import { quoteNest } from './punctuation/quoteNest';
import { stopInQuote } from './punctuation/stopInQuote';
import { straightQuote } from './punctuation/straightQuote';
import { approxDouble } from './digits/approxDouble';
import { approxJi } from './digits/approxJi';
import { digitFullwidth } from './digits/digitFullwidth';
import { digitMixed } from './digits/digitMixed';
import { fallTimes } from './digits/fallTimes';
import { moneyUnit } from './digits/moneyUnit';
import { negFall } from './digits/negFall';
import { negGrow } from './digits/negGrow';
import { numSpace } from './digits/numSpace';
import { percentMixed } from './digits/percentMixed';
import { percentPoint } from './digits/percentPoint';
import { percentWord } from './digits/percentWord';
import { rangeHyphen } from './digits/rangeHyphen';
import { rangeUnit } from './digits/rangeUnit';
import { rateOver100 } from './digits/rateOver100';
import { thousandsSep } from './digits/thousandsSep';
import { unitMixed } from './digits/unitMixed';
import { anniversary } from './dates/anniversary';
import { cnYearO } from './dates/cnYearO';
import { dateHao } from './dates/dateHao';
import { dateInvalid } from './dates/dateInvalid';
import { datePad } from './dates/datePad';
import { fiveYear } from './dates/fiveYear';
import { halfYear } from './dates/halfYear';
import { jiezhi } from './dates/jiezhi';
import { meetingEarly } from './dates/meetingEarly';
import { planYear } from './dates/planYear';
import { relativeYear } from './dates/relativeYear';
import { yearMismatch } from './dates/yearMismatch';
import { yearShort } from './dates/yearShort';
import { absolute } from './phrases/absolute';
import { expansion } from './phrases/expansion';
import { leaderTitle } from './phrases/leaderTitle';
import { meetingName } from './phrases/meetingName';
import { organOld } from './phrases/organOld';
import { phraseExpired } from './phrases/phraseExpired';
import { phraseForm } from './phrases/phraseForm';
import { quoteMissing } from './phrases/quoteMissing';
import { regionPhrase } from './phrases/regionPhrase';
import { missingName } from './names/missingName';
import { nameVariant } from './names/nameVariant';
import { placeForeign } from './names/placeForeign';
import { selfRef } from './names/selfRef';
import { growthMismatch } from './figures/growthMismatch';
import { partOverWhole } from './figures/partOverWhole';
import { shareMismatch } from './figures/shareMismatch';
import { sumMismatch } from './figures/sumMismatch';
import { valueConflict } from './figures/valueConflict';
import { aiVoice } from './leftovers/aiVoice';
import { attachment } from './leftovers/attachment';
import { cnSpace } from './leftovers/cnSpace';
import { emptyPara } from './leftovers/emptyPara';
import { leftoverNote } from './leftovers/leftoverNote';
import { missingSignoff } from './leftovers/missingSignoff';
import { missingTitle } from './leftovers/missingTitle';
import { trailSpace } from './leftovers/trailSpace';
import { zwsp } from './leftovers/zwsp';
import { collocation } from './words/collocation';
import { homophone } from './words/homophone';
import { typo } from './words/typo';
import type { Rule } from './rule';

/** Every rule, family by family. */
export const RULES: readonly Rule[] = [
  headingDup,
  headingLevel,
  headingMark,
  headingSkip,
  headingStyle,
  loneHeading,
  countMismatch,
  danglingRef,
  runSeparator,
  runSkip,
  runStyle,
  dupPassage,
  dupSentence,
  dupWord,
  redundant,
  dashForm,
  ellipsisForm,
  endPunct,
  halfPunct,
  pairUnclosed,
  pauseAnd,
  pauseQuote,
  punctDouble,
  quoteDirection,
  quoteNest,
  stopInQuote,
  straightQuote,
  approxDouble,
  approxJi,
  digitFullwidth,
  digitMixed,
  fallTimes,
  moneyUnit,
  negFall,
  negGrow,
  numSpace,
  percentMixed,
  percentPoint,
  percentWord,
  rangeHyphen,
  rangeUnit,
  rateOver100,
  thousandsSep,
  unitMixed,
  anniversary,
  cnYearO,
  dateHao,
  dateInvalid,
  datePad,
  fiveYear,
  halfYear,
  jiezhi,
  meetingEarly,
  planYear,
  relativeYear,
  yearMismatch,
  yearShort,
  absolute,
  expansion,
  leaderTitle,
  meetingName,
  organOld,
  phraseExpired,
  phraseForm,
  quoteMissing,
  regionPhrase,
  missingName,
  nameVariant,
  placeForeign,
  selfRef,
  growthMismatch,
  partOverWhole,
  shareMismatch,
  sumMismatch,
  valueConflict,
  aiVoice,
  attachment,
  cnSpace,
  emptyPara,
  leftoverNote,
  missingSignoff,
  missingTitle,
  trailSpace,
  zwsp,
  collocation,
  typo,
  homophone,
];
