// A mail server of our own: it takes every mail, and keeps it.

import { createServer } from 'node:net';
import { until } from './until.mjs';

export async function openMailbox() {
  const mails = [];
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    const say = (line) => socket.write(`${line}\r\n`);
    let heard = '';
    let mail;
    const line = (text) => {
      if (mail) {
        if (text !== '.') return mail.push(text);
        mails.push(unfolded(mail.join('\n')));
        mail = undefined;
        return say('250 kept');
      }
      const verb = text.slice(0, 4).toUpperCase();
      if (verb === 'DATA') mail = [];
      say({ EHLO: '250 8BITMIME', DATA: '354 go on', QUIT: '221 bye' }[verb] ?? '250 yes');
    };
    socket.on('data', (bytes) => {
      const lines = (heard + bytes).split('\r\n');
      heard = lines.pop();
      lines.forEach(line);
    });
    say('220 mailbox');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    mails,
    env: { STIPPLE_SMTP_URL: `smtp://127.0.0.1:${server.address().port}`, STIPPLE_MAIL_FROM: 'notes@harbour.example' },
    /** The mail whose text holds `part`, once it has come. */
    holding: (part) => until(`a mail that holds ${part}`, () => mails.findLast((mail) => mail.includes(part)), { otherwise: () => mails.join('\n\n') }),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Lines that were broken for the way, joined again (RFC 2045, 6.7; RFC 5322, 2.2.3). */
const unfolded = (mail) => mail.replace(/=\n/g, '').replace(/=3D/g, '=').replace(/\n[ \t]/g, ' ');

/** The address in a mail that leads to a page of ours. */
export const linkIn = (mail, path) => new RegExp(`http://[^\\s<>"]*${path}[^\\s<>"]*`).exec(mail)?.[0];
