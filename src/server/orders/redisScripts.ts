/**
 * The ledger's steps as scripts, which Redis and Valkey run one at a time: nothing comes between a comparison and what is set by it.
 * All times are the server's own. An order is a hash: `fp` fingerprint, `token` of the holder, `lease` when its claim ends, `began`,
 * `sent`, `settled`, `answer`.
 */
const clock = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/** KEYS order. ARGV fingerprint, token, lease ms, keep ms. Answers JSON. */
export const claimScript = `${clock}
local order = redis.call('HMGET', KEYS[1], 'fp', 'answer', 'lease', 'began', 'sent', 'settled')
local fp, answer, lease, began, sent, settled = order[1], order[2], order[3], order[4], order[5], order[6]
if fp and fp ~= ARGV[1] then return cjson.encode({ state = 'otherBody' }) end
if answer then return cjson.encode({ state = 'answered', answer = answer }) end
if fp and tonumber(lease) > now then return cjson.encode({ state = 'held', leaseLeftMs = tonumber(lease) - now }) end
redis.call('HSET', KEYS[1], 'fp', ARGV[1], 'token', ARGV[2], 'lease', now + ARGV[3], 'began', began or now)
redis.call('PEXPIRE', KEYS[1], ARGV[4])
if not fp then return cjson.encode({ state = 'new' }) end
return cjson.encode({ state = 'again', beganMs = now - began, sentMs = sent and now - sent or -1, settled = settled == '1' })
`;

/** KEYS order. ARGV token, lease ms, keep ms. */
export const sendingScript = `${clock}
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'lease', now + ARGV[2], 'sent', now, 'settled', '0')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`;

/** KEYS order. ARGV fingerprint, answer, keep ms. */
export const completeScript = `
local order = redis.call('HMGET', KEYS[1], 'fp', 'answer')
if order[2] or (order[1] and order[1] ~= ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'fp', ARGV[1], 'answer', ARGV[2])
redis.call('HDEL', KEYS[1], 'token', 'lease', 'began', 'sent', 'settled')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`;

/** KEYS order. ARGV token. */
export const releaseScript = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`;

/** KEYS order. ARGV token, settled (0 or 1), keep ms. */
export const doubtScript = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'lease', 0, 'settled', ARGV[2])
redis.call('HDEL', KEYS[1], 'token')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`;

/** KEYS where the ledger's beginning is kept. Answers how long ago it was, ms. */
export const ageScript = `${clock}
redis.call('SET', KEYS[1], now, 'NX')
return now - redis.call('GET', KEYS[1])
`;
