import { wordRoot } from '../openPackage';

/** As Word 2013 and later lay out; with a lower number Word works in its compatibility mode. */
const COMPATIBILITY_MODE = 15;

/**
 * The settings of a new document: other footers on even pages, and what a new document of Word in Chinese has:
 * punctuation moves together, Chinese and Latin characters are balanced.
 */
export function settingsXml(language: string): string {
  return wordRoot(
    'settings',
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>' +
      '<w:characterSpacingControl w:val="compressPunctuation"/>' +
      '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>' +
      '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>' +
      compatibility('compatibilityMode', COMPATIBILITY_MODE) +
      compatibility('overrideTableStyleFontSizeAndJustification', 1) +
      compatibility('enableOpenTypeFeatures', 1) +
      compatibility('doNotFlipMirrorIndents', 1) +
      compatibility('differentiateMultirowTableHeaders', 1) +
      `</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="${language}"/>`,
  );
}

function compatibility(name: string, value: number): string {
  return `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
}
