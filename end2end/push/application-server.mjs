// An application server of a few lines, so that the push service is tested without Stipple: it encrypts (RFC 8291,
// aes128gcm of RFC 8188), signs (VAPID, RFC 8292) and posts (RFC 8030).

import { createCipheriv, createECDH, generateKeyPairSync, hkdfSync, randomBytes, sign } from 'node:crypto';

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const hkdf = (salt, secret, info, length) => Buffer.from(hkdfSync('sha256', secret, salt, info, length));

export class ApplicationServer {
  #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  /** The public key a browser subscribes with: an uncompressed point, base64url. */
  get key() {
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' });
    return base64url(Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]));
  }

  /**
   * Posts `payload`, an object, to a subscription (`PushSubscription.toJSON()`); `headers` are added to, or replace, the usual.
   * Gives the response.
   */
  async send({ endpoint, keys }, payload, headers = {}) {
    return fetch(endpoint, {
      method: 'POST',
      headers: { TTL: '60', 'Content-Encoding': 'aes128gcm', Authorization: this.authorization(endpoint), ...headers },
      body: encrypt(Buffer.from(JSON.stringify(payload)), keys),
    });
  }

  /** The VAPID header for an endpoint; `claims` replace the usual ones. */
  authorization(endpoint, claims = {}) {
    const body = { aud: new URL(endpoint).origin, exp: Math.floor(Date.now() / 1000) + 3600, sub: 'mailto:clinic@example.org', ...claims };
    const text = [{ typ: 'JWT', alg: 'ES256' }, body].map((part) => base64url(JSON.stringify(part))).join('.');
    const signature = sign('sha256', Buffer.from(text), { key: this.#keys.privateKey, dsaEncoding: 'ieee-p1363' });
    return `vapid t=${text}.${base64url(signature)}, k=${this.key}`;
  }
}

/** One record of aes128gcm for the holder of `p256dh` and `auth`. */
export function encrypt(plain, { p256dh, auth }) {
  const theirs = Buffer.from(p256dh, 'base64url');
  const ours = createECDH('prime256v1');
  const point = ours.generateKeys();
  const salt = randomBytes(16);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, point]);
  const secret = hkdf(Buffer.from(auth, 'base64url'), ours.computeSecret(theirs), info, 32);
  const key = hkdf(salt, secret, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = hkdf(salt, secret, 'Content-Encoding: nonce\0', 12);

  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const last = Buffer.from([2]);
  const record = Buffer.concat([cipher.update(Buffer.concat([plain, last])), cipher.final(), cipher.getAuthTag()]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(4096);
  return Buffer.concat([salt, size, Buffer.from([point.length]), point, record]);
}
