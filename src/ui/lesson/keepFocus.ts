import type { PressEvent } from 'react-aria-components';

/** A button of the coach may go, or rest, once it is pressed: whoever reads by keyboard stays with the coach, or on its sheet. */
export function keepFocus({ target }: PressEvent): void {
  const around = target.closest<HTMLElement>('aside, [role=dialog], [role=alertdialog]');
  setTimeout(() => {
    const active = document.activeElement;
    const lost = active === null || active === document.body || active.matches(':disabled');
    if (lost && around?.isConnected === true) around.focus();
  });
}
