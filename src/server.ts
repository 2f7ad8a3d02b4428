/** The package's face `stromkasse/server`: the partner backend's half of the checkout. */
export { createCheckoutHandler, type CheckoutHandler } from "./server/createCheckoutHandler.js";
export type { ConnectionCheck, ConnectionReport } from "./server/connection.js";
export type { LogEntry, OrderEvent, UpstreamTrace } from "./server/log.js";
export type { CheckoutHandlerOptions, CustomerAccess } from "./server/options.js";
export { memoryLedger } from "./server/orders/memoryLedger.js";
export type { Claim, EarlierTry, Hold, LedgerOptions, OrderLedger, StoredSubscription } from "./server/orders/OrderLedger.js";
export { redisLedger, type RedisLedgerOptions } from "./server/orders/redisLedger.js";
export { memoryRateLimit, type RateLimitOptions, type RateLimitStore } from "./server/rateLimit.js";
export type { RedisClient } from "./server/redisClient.js";
export { redisRateLimit } from "./server/redisRateLimit.js";
export type { HandlerTiming } from "./server/timing.js";
