declare const ENTENTE_VERSION: string;

/** The version of the program, from package.json: vite.config.ts puts it in. */
export const version = ENTENTE_VERSION;
