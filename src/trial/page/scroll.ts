/** How much of the room's height stays free above and below what is scrolled to. */
const MARGIN = 0.15;

/**
 * Scrolls so that a range can be seen, to the middle of the room if it was out of sight. The focus stays where it is.
 * @param paragraph the element that the range begins in: one far away has no size until it comes near
 */
export function scrollTo(paragraph: HTMLElement, range: Range): void {
  const room = paragraph.closest('[data-room]');
  if (!room || isInSight(room, rectangle(range))) return;
  paragraph.scrollIntoView({ block: 'center' });
  const seen = rectangle(range);
  if (isInSight(room, seen)) return;
  const { top, height } = room.getBoundingClientRect();
  room.scrollTop += seen.top - top - height / 2;
}

function rectangle(range: Range): DOMRect {
  const [first] = range.getClientRects();
  const { startContainer } = range;
  const holder = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return first ?? (holder as Element).getBoundingClientRect();
}

function isInSight(room: Element, seen: DOMRect): boolean {
  const { top, height } = room.getBoundingClientRect();
  const margin = Math.min(height * MARGIN, 80);
  return seen.height > 0 && seen.top >= top + margin && seen.bottom <= top + height - margin;
}
