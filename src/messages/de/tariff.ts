export const tariff = {};
