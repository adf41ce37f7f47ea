/** Properties of CSS with their values. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/** A length of the document, in points; the page is scaled to the room that it has. */
export function points(value: number): string {
  return `calc(${value} * var(--point))`;
}

/** Gives an element this look and no other. One by one: a value from a document cannot bring a second property. */
export function dress(element: HTMLElement, declarations: Declarations): void {
  element.removeAttribute('style');
  for (const [property, value] of declarations) element.style.setProperty(property, value);
}
