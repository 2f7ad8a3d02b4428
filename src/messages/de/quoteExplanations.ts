export const quoteExplanations = {};
