/** Content is kept as text: the build hands it over as it stands. */
declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*.tsv' {
  const text: string;
  export default text;
}
