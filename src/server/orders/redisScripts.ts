/**
 * The ledger's steps as scripts, which Redis and Valkey run one at a time: nothing comes between a comparison and what is set by it.
 *
 * Each step begins with the ledger's mark, a hash beside the orders and in their slot, that tells when the ledger's memory began and whether it still is
 * what each backend has seen: `birth` a random name; `count` of all steps; `before` the births that this one has followed; `run` the
 * server's run id and `evicted` how many keys it has thrown away; `born` when, `underWay` whether orders may have been on their way then. The
 * server's clock may be set at any time: `epoch` counts how often that was noticed, `epochAt` is when it was last, `shift` by how much in all.
 *
 * An order is a hash: `fp` fingerprint, `token` of the holder, `lease` when its claim ends, `began`, `sent`, `ended`, `answer`; `made` the token
 * that it began with; and of which time all this is: `ep` the epoch, `birth`, `shift`.
 *
 * KEYS the mark, then the order. ARGV birth and count that this backend saw last, a new name, by how many ms it saw the clock step; then
 * the step's own. Answers JSON.
 */
const opening = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function stat(section, name)
  local text = redis.pcall('INFO', section)
  return type(text) == 'string' and string.match(text, name .. ':([^\\r\\n]*)') or ''
end
local run, evicted = stat('server', 'run_id'), tonumber(stat('stats', 'evicted_keys')) or 0
local mark = redis.call('HMGET', KEYS[1], 'birth', 'count', 'born', 'bornEp', 'epoch', 'epochAt', 'at', 'run', 'evicted', 'before', 'shift', 'underWay')
local birth, seen = mark[1], ARGV[1]
local count, born, bornEp = tonumber(mark[2] or '0'), tonumber(mark[3] or '0'), tonumber(mark[4] or '0')
local epoch, epochAt, at = tonumber(mark[5] or '0'), tonumber(mark[6] or '0'), tonumber(mark[7] or '0')
local before, shift, underWay = mark[10] or '', tonumber(mark[11] or '0'), mark[12] == '1'
local lost = not birth or mark[8] ~= run or evicted > tonumber(mark[9])
if birth and seen == birth and count < tonumber(ARGV[2]) then lost = true end
if birth and seen ~= '' and seen ~= birth and not string.find(before, seen, 1, true) then lost = true end
local step = tonumber(ARGV[4])
if lost or step > 0 or now + 50 < at then epoch, epochAt, shift = epoch + 1, now, shift + step end
if lost then
  underWay = birth ~= false or seen ~= ''
  before = string.sub((birth or '') .. ' ' .. seen .. ' ' .. before, 1, 1200)
  birth, born, bornEp = ARGV[3], now, epoch
end
count = count + 1
redis.call('HSET', KEYS[1], 'birth', birth, 'count', count, 'born', born, 'bornEp', bornEp, 'epoch', epoch, 'epochAt', epochAt, 'at', now,
  'run', run, 'evicted', evicted, 'before', before, 'shift', shift, 'underWay', underWay and '1' or '0')
local function since(instant, ep) return math.max(0, now - (ep == epoch and instant or epochAt)) end
local age = since(born, bornEp)
local function answer(reply)
  reply.mark = { birth = birth, count = count, now = now, ageMs = age, underWay = underWay }
  return cjson.encode(reply)
end
`;

/** ARGV fingerprint, token, lease ms, keep ms. */
export const claimScript = `${opening}
local o = redis.call('HMGET', KEYS[2], 'fp', 'answer', 'token', 'lease', 'began', 'sent', 'ended', 'ep', 'birth', 'made', 'shift')
local fp, kept, token, made, oshift = o[1], o[2], o[3], o[10], tonumber(o[11] or '0')
local lease, began, sent, ended, ep = tonumber(o[4] or '0'), tonumber(o[5] or '0'), tonumber(o[6] or nil), tonumber(o[7] or nil), tonumber(o[8] or '0')
if fp and not kept then
  -- What was written before the clock was set is as old as that, at least; and what the ledger lost may have been a sending.
  if ep ~= epoch then lease, sent, ended = lease > 0 and epochAt + ARGV[7] or 0, sent and epochAt, ended and epochAt end
  if o[9] ~= birth then sent, ended = now - age, nil end
end
local isOther = fp and fp ~= ARGV[5]
if isOther and (kept or sent) then return answer({ state = 'otherBody', fingerprint = fp }) end
if kept then return answer({ state = 'answered', answer = kept }) end
local isTheirs = token == ARGV[6]
if fp and not isTheirs and lease > now then return answer({ state = 'held', leaseLeftMs = lease - now }) end
if isOther then fp = false end
if not fp then
  redis.call('DEL', KEYS[2])
  began, made, oshift, sent, ended = now, ARGV[6], shift, nil, nil
end
redis.call('HSET', KEYS[2], 'fp', ARGV[5], 'token', ARGV[6], 'lease', now + ARGV[7], 'began', began, 'ep', epoch, 'birth', birth, 'made', made, 'shift', oshift)
if sent then redis.call('HSET', KEYS[2], 'sent', sent) end
if ended then redis.call('HSET', KEYS[2], 'ended', ended) else redis.call('HDEL', KEYS[2], 'ended') end
redis.call('PEXPIRE', KEYS[2], ARGV[8])
if not fp or (isTheirs and made == token and not sent) then return answer({ state = 'new' }) end
return answer({
  state = 'again',
  beganMs = math.max(0, now - began) + shift - oshift,
  sentMs = sent and math.max(0, now - sent) or -1,
  endedMs = ended and math.max(0, now - ended) or -1
})
`;

/** ARGV token, lease ms, keep ms. A ledger that has lost something since the claim has lost what came after it, too: 0, claim again. */
export const sendingScript = `${opening}
local o = redis.call('HMGET', KEYS[2], 'token', 'birth')
if o[1] ~= ARGV[5] or o[2] ~= birth then return answer({ done = 0 }) end
redis.call('HSET', KEYS[2], 'lease', now + ARGV[6], 'sent', now, 'ep', epoch)
redis.call('HDEL', KEYS[2], 'ended')
redis.call('PEXPIRE', KEYS[2], ARGV[7])
return answer({ done = 1 })
`;

/** ARGV fingerprint, answer, keep ms. */
export const completeScript = `${opening}
local o = redis.call('HMGET', KEYS[2], 'fp', 'answer')
if o[2] or (o[1] and o[1] ~= ARGV[5]) then return answer({ done = 0 }) end
redis.call('DEL', KEYS[2])
redis.call('HSET', KEYS[2], 'fp', ARGV[5], 'answer', ARGV[6])
redis.call('PEXPIRE', KEYS[2], ARGV[7])
return answer({ done = 1 })
`;

/** ARGV token. */
export const releaseScript = `${opening}
if redis.call('HGET', KEYS[2], 'token') ~= ARGV[5] then return answer({ done = 0 }) end
return answer({ done = redis.call('DEL', KEYS[2]) })
`;

/** ARGV token, whether a sending has ended (0 or 1), keep ms. */
export const doubtScript = `${opening}
local o = redis.call('HMGET', KEYS[2], 'token', 'sent', 'ep')
if o[1] ~= ARGV[5] then return answer({ done = 0 }) end
if ARGV[6] == '1' and o[2] then
  redis.call('HSET', KEYS[2], 'ended', now, 'sent', tonumber(o[3]) == epoch and o[2] or epochAt, 'ep', epoch)
end
redis.call('HSET', KEYS[2], 'lease', 0)
redis.call('HDEL', KEYS[2], 'token')
redis.call('PEXPIRE', KEYS[2], ARGV[7])
return answer({ done = 1 })
`;

/** The mark alone, and how the server is set up. */
export const markScript = `${opening}
return answer({ policy = stat('memory', 'maxmemory_policy'), limit = stat('memory', 'maxmemory'), aof = stat('persistence', 'aof_enabled') })
`;
