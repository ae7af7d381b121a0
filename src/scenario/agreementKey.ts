/** Agreements whose first party gives and whose other one receives: they may run both ways. */
const DIRECTED = ['restraint', 'supply', 'access', 'influence'];

/** What tells agreements apart: the type, a code's flashpoint, and the parties, whose sequence matters where one gives. */
export const agreementKey = (type: string, place: string | undefined, parties: readonly string[]): string =>
  [type, place ?? '', ...(DIRECTED.includes(type) ? parties : [...parties].sort())].join(' ');
