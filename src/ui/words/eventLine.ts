/** What an event means for the calm of the region: it chooses the sign beside the line. */
export type EventTone = 'calm' | 'alarm' | 'plain';

export interface EventLine {
  /** A short sentence without its full stop. */
  readonly text: string;
  /** The place that it is about, by name. */
  readonly where?: string;
  /** A second line: terms of an order, who held a text back. */
  readonly more?: string;
  readonly tone: EventTone;
}

interface Beside {
  readonly where?: string | undefined;
  readonly more?: string | undefined;
}

/** A line without the parts that are empty. */
export function eventLine(text: string, tone: EventTone = 'plain', { where, more }: Beside = {}): EventLine {
  return { text, tone, ...(where ? { where } : {}), ...(more ? { more } : {}) };
}
