export const smartMeter = {};
