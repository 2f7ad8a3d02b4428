/** All that browser code may know of Node: the name by which bundlers tell development from production. */
declare const process: { readonly env: { readonly NODE_ENV?: "development" | "production" | "test" } };
