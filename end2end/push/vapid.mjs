// Checks who posts (RFC 8292): a push service that was given a key at subscription lets only its owner send.

import { createPublicKey, verify } from 'node:crypto';

const day = 24 * 60 * 60;
const json = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());

/**
 * Why this Authorization header does not entitle to send, in a few words; nothing if it does.
 * `key`: the subscription's applicationServerKey, base64url; without one anybody may send.
 */
export function objection(authorization, { key, origin, now = Date.now() / 1000 }) {
  if (!key) return undefined;
  const [, token, shown] = /^vapid\s+t=([^,\s]+)\s*,\s*k=([^,\s]+)$/i.exec(authorization ?? '') ?? [];
  if (!token) return 'no VAPID authorization';
  if (!same(shown, key)) return 'the key is not the one of the subscription';
  const [header, claims, signature] = token.split('.');
  const { aud, exp, sub } = json(claims);
  if (json(header).alg !== 'ES256') return 'the algorithm is not ES256';
  if (aud !== origin) return `aud is ${aud}, not ${origin}`;
  if (!(exp > now)) return 'the token has expired';
  if (exp > now + day) return 'exp is more than a day ahead';
  if (!/^(mailto:|https:)/.test(sub ?? '')) return `sub is ${sub}, no address to write to`;
  const signed = verify('sha256', Buffer.from(`${header}.${claims}`), { key: publicKey(key), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  return signed ? undefined : 'the signature is wrong';
}

const same = (a, b) => Buffer.from(a, 'base64url').equals(Buffer.from(b, 'base64url'));

/** An uncompressed P-256 point (65 bytes: 4, x, y) as a key. */
function publicKey(point) {
  const bytes = Buffer.from(point, 'base64url');
  return createPublicKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', x: bytes.subarray(1, 33).toString('base64url'), y: bytes.subarray(33, 65).toString('base64url') },
  });
}
