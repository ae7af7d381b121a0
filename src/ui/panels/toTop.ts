/** Scrolls the panel around something to its beginning; unlike `scrollIntoView` it never moves the page around the panel. */
export function toTop(element: Element | null): void {
  const panel = element?.closest('[role=tabpanel]');
  if (panel) panel.scrollTop = 0;
}
