// node send.mjs ORIGIN CERTIFICATE COUNT KEY AUTH: sends as the package's documentation shows, and says how many messages it sent in a second of a core.
import https from "node:https";
import webPush from "web-push";

const [origin, , count, p256dh, auth] = process.argv.slice(2);
const atOnce = 256;
const vapidDetails = { subject: "mailto:push@clinic.example", ...webPush.generateVAPIDKeys() };
const agent = new https.Agent({ keepAlive: true, maxSockets: atOnce });
const to = { endpoint: `${origin}/push/0`, keys: { p256dh, auth } };
const payload = "x".repeat(400);

const before = process.cpuUsage();
let left = Number(count);
const one = async () => {
    while (left-- > 0) await webPush.sendNotification(to, payload, { vapidDetails, agent });
};
await Promise.all(Array.from({ length: atOnce }, one));
const { user, system } = process.cpuUsage(before);
console.log(Number(count) / ((user + system) / 1e6));
agent.destroy();
