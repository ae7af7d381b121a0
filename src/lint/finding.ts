/** What an author is told of a scenario that is sound: it loads and plays, and may still not be what was meant. */
export const FINDING_CODES = [
  // What seats are asked for
  'unreachable',
  'notWhollyReachable',
  'cannotFail',
  'metAtStart',
  'paidAtStart',
  'otherNumber',
  'sameMeasure',
  // Who can act on whom
  'ownAffair',
  'farFromAll',
  'defaultDyad',
  'neverLegal',
  // What is to come
  'neverComes',
  'rarelyComes',
  'lacksTarget',
  'neverMeets',
  // Where it comes from and what it is for
  'farFromFigure',
  'noSource',
  'noTeaching',
  'noReadIn',
  // What games among computer seats came to
  'neverPaid',
  'alwaysPaid',
  'farFromMean',
  'muchWar',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A warning asks for a change or a reason; a note only tells. */
export type FindingSeverity = 'warning' | 'note';

export interface Finding {
  /** As provenance writes paths: `objectives.USA.contact`, `dyads.USA-CHN.tension`; empty for the scenario as a whole. */
  readonly path: string;
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** One plain sentence with the figures. */
  readonly message: string;
}

export const warning = (code: FindingCode, path: string, message: string): Finding => ({
  path,
  code,
  severity: 'warning',
  message,
});

export const note = (code: FindingCode, path: string, message: string): Finding => ({
  ...warning(code, path, message),
  severity: 'note',
});

/** `typhoon.yaml: warning: objectives.USA.contact: …`, as problems of a file are told. */
export const formatFinding = ({ path, severity, message }: Finding, file?: string): string =>
  [...(file === undefined ? [] : [file]), severity, ...(path === '' ? [] : [path]), message].join(': ');

/** 5207 hundredths as `52.07`, 5200 as `52`. */
export function points(hundredths: number): string {
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const whole = String(Math.trunc(size / 100));
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${hundredths < 0 ? '−' : ''}${whole}${decimals}`;
}

/** `A`, `A and B`, `A, B and C`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

/** `1 turn`, `2 turns`. */
export const many = (number: number, one: string, more = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : more}`;
