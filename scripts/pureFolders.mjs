// @ts-check
/** The folders of src that know no clock, no screen and no machine. tsc, ESLint and the boundary check all read this. */
export const pureFolders = ['rules', 'scenario', 'ai', 'replay', 'lint', 'measure'];
