/** The register of assumptions, for a screen that shows and changes them. */
export { isHundredths } from '../rules/params/coefficient.ts';
export { problemOf } from '../rules/params/assumptions.ts';
export { registerRows, type RegisterRow } from '../rules/params/registerRows.ts';
