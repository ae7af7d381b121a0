import type { MapDeed } from './mapModel.ts';

const span = 220; // ms in which an arc grows thinner or broader

/**
 * The rises of a planned act on their way from the last picture to this one: when an act is announced beforehand, the arcs to
 * those who were not asked grow thin under one's eyes.
 */
export class Thinning {
  private from = new Map<string, number>();
  private to = new Map<string, number>();
  private start = -Infinity;
  running = false;

  /** `now` in milliseconds; −Infinity to be there at once. */
  toward(planned: MapDeed | undefined, now: number): void {
    const next = new Map(planned?.bystanders.map(({ id, rise }) => [id, rise]));
    if (sameRises(next, this.to)) return;
    const shown = this.at(now);
    this.from = new Map([...next.keys()].map((id) => [id, shown(id, 0)]));
    this.to = next;
    this.start = now;
    this.running = next.size > 0 && now > -Infinity;
  }

  /** What to show of a rise now. Ends itself. */
  at(now: number): (id: string, rise: number) => number {
    const part = Math.min(Math.max((now - this.start) / span, 0), 1);
    if (!this.running || part >= 1) {
      this.running = false;
      return (id, rise) => this.to.get(id) ?? rise;
    }
    const eased = 1 - (1 - part) * (1 - part);
    return (id, rise) => {
      const [from, to] = [this.from.get(id) ?? 0, this.to.get(id) ?? rise];
      return from + (to - from) * eased;
    };
  }
}

function sameRises(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([id, rise]) => other.get(id) === rise);
}
