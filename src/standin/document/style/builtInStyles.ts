/** Word's names for its built-in styles (`Word.Style`) and the names that a file uses for them. */
export const BUILT_IN: readonly (readonly [string, string])[] = [
  ['Normal', 'Normal'],
  ...Array.from({ length: 9 }, (_, i) => [`Heading${i + 1}`, `heading ${i + 1}`] as const),
  ...Array.from({ length: 9 }, (_, i) => [`Toc${i + 1}`, `toc ${i + 1}`] as const),
  ['FootnoteText', 'footnote text'],
  ['Header', 'header'],
  ['Footer', 'footer'],
  ['Caption', 'caption'],
  ['FootnoteReference', 'footnote reference'],
  ['EndnoteReference', 'endnote reference'],
  ['EndnoteText', 'endnote text'],
  ['Title', 'Title'],
  ['Subtitle', 'Subtitle'],
  ['Hyperlink', 'Hyperlink'],
  ['Strong', 'Strong'],
  ['Emphasis', 'Emphasis'],
  ['NoSpacing', 'No Spacing'],
  ['ListParagraph', 'List Paragraph'],
  ['Quote', 'Quote'],
  ['IntenseQuote', 'Intense Quote'],
  ['SubtleEmphasis', 'Subtle Emphasis'],
  ['IntenseEmphasis', 'Intense Emphasis'],
  ['SubtleReference', 'Subtle Reference'],
  ['IntenseReference', 'Intense Reference'],
  ['BookTitle', 'Book Title'],
  ['Bibliography', 'Bibliography'],
  ['TocHeading', 'TOC Heading'],
  ['TableGrid', 'Table Grid'],
];

/** `heading 1` → `Heading 1`, as Word shows the names that a file keeps in small letters. */
export function shownName(name: string): string {
  return /^(heading|toc|header|footer|caption|footnote|endnote)\b/.test(name)
    ? name.replace(/^toc/, 'TOC').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : name;
}
