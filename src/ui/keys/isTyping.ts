/** Inputs that hold no text: a choice that was just made must not stop Shift+Enter. */
const TEXTLESS: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'range', 'file', 'submit', 'reset']);

/** Whether a key pressed here writes something. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !TEXTLESS.has(target.type)
    : target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
