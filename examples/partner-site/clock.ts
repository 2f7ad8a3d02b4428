/** Now, for the example site: the one place of it that asks for the time. */
export const now = (): Date => new Date();
