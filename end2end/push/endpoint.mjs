// The application server's side: POST to a subscription's endpoint (RFC 8030, section 5).

import { randomUUID } from 'node:crypto';
import { objection } from './vapid.mjs';

/** What every push service takes at least (RFC 8030, 7.2). */
const largest = 4096;
const urgencies = ['very-low', 'low', 'normal', 'high'];

/** Answers one request; what it takes goes to the ledger and on to the browser. */
export async function accept(service, request, response) {
  const { agents, fault, ledger, origin } = service;
  const body = await read(request);
  const refuse = (status, why, headers = {}) => {
    ledger.refuse(status, why);
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify({ code: status, error: why }));
  };

  if (!request.url.startsWith('/wpush/')) return refuse(404, `no such resource: ${request.url}`);
  if (request.method !== 'POST') return refuse(405, `an endpoint takes POST, not ${request.method}`);
  const wrong = fault.next();
  if (wrong === 'hang') return ledger.refuse(0, 'left without an answer');
  if (wrong) return refuse(wrong.status, 'told to', wrong.headers);

  const subscription = agents.find(request.url.slice('/wpush/'.length));
  if (!subscription) return refuse(410, 'the subscription is gone');
  const { ttl, topic, urgency = 'normal', authorization, 'content-encoding': encoding } = request.headers;
  if (!/^\d+$/.test(ttl ?? '')) return refuse(400, 'TTL is missing or no number');
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(topic)) return refuse(400, 'Topic is longer than 32 characters or not URL-safe');
  if (!urgencies.includes(urgency)) return refuse(400, `no such Urgency: ${urgency}`);
  if (encoding !== 'aes128gcm') return refuse(400, `the encoding is ${encoding}, not aes128gcm`);
  if (body.length > largest) return refuse(413, `${body.length} bytes are too many`);
  const why = objection(authorization, { key: subscription.key, origin });
  if (why) return refuse(401, why);

  const message = { version: randomUUID(), channel: subscription.channel, ttl: Number(ttl), topic, urgency, body, at: Date.now(), state: 'accepted' };
  ledger.add(message);
  agents.deliver(subscription, message);
  await fault.leave();
  response.on('finish', () => ledger.answer(message, 201));
  response.writeHead(201, { Location: `${origin}/message/${message.version}`, TTL: ttl }).end();
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
