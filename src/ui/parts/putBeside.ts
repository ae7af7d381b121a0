/** Pixels between the two, and between what is put and the edge of the window. */
const GAP = 6;
const EDGE = 12;

/** Puts a box that is fixed in the window below another, or above where there is more room, and never over the edge. */
export function putBeside(box: HTMLElement, other: HTMLElement): void {
  const { left, top, bottom, width } = other.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const below = window.innerHeight - bottom - GAP - EDGE;
  const above = top - GAP - EDGE;
  const y = offsetHeight <= below || below >= above ? bottom + GAP : top - GAP - offsetHeight;
  const x = left + width / 2 - offsetWidth / 2;
  const { style } = box;
  style.left = `${String(Math.max(EDGE, Math.min(x, window.innerWidth - offsetWidth - EDGE)))}px`;
  style.top = `${String(Math.max(EDGE, y))}px`;
}
