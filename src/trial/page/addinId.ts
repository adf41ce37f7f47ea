/** The add-in's id in manifest.xml, under which Word keeps its settings in a document. */
export const ADDIN_ID = 'dff269fb-aa62-4afe-b94a-d0afbde18c95';
