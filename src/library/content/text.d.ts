/** Content is kept as text: the build hands it over as it stands. */
declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*.tsv' {
  const text: string;
  export default text;
}

/** The texts of the Markdown files that the list names, in its order. */
declare module '*.list' {
  const texts: readonly string[];
  export default texts;
}
