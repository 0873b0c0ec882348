// The worker: shows reminders, and a page of its own when there is no connection.
// It keeps static files only. A signed-in page is never stored: the next person on this phone must not find it.

importScripts("/outbox.js");

// The number goes up when one of the files of the shell changes.
const STATIC = "static-3";
const OFFLINE = "/offline";
const SHELL = [OFFLINE, "/offline.css", "/icon/mark.svg", "/icon/192.png", "/icon/badge.png"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(STATIC).then((cache) => cache.addAll(SHELL)));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== STATIC) await caches.delete(name);
      // The network starts while the worker still wakes up.
      await self.registration.navigationPreload?.enable();
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (url.pathname.startsWith("/pkg/") || SHELL.includes(url.pathname)) event.respondWith(file(request, url));
});

async function page(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(speak(answer.headers.get("content-language")).catch(() => {}));
    return answer;
  } catch {
    return caches.match(OFFLINE);
  }
}

// The page without a connection is kept in the language of the page that was read last.
async function speak(language) {
  const kept = await caches.match(OFFLINE);
  if (!language || kept?.headers.get("content-language") === language) return;
  await (await caches.open(STATIC)).add(OFFLINE);
}

// Files under /pkg never change: a new build has a new folder, and then the old one may go.
async function file(request, url) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.ok && url.pathname.startsWith("/pkg/")) {
    const cache = await caches.open(STATIC);
    const folder = url.pathname.split("/", 3).join("/") + "/";
    for (const old of await cache.keys()) {
      const { pathname } = new URL(old.url);
      if (pathname.startsWith("/pkg/") && !pathname.startsWith(folder)) await cache.delete(old);
    }
    await cache.put(request, fetched.clone());
  }
  return fetched;
}

self.addEventListener("push", (event) => event.waitUntil(show(event.data)));

// The message has the shape of Declarative Web Push, which Safari shows by itself, without this worker.
async function show(data) {
  const message = parse(data);
  const { title = "Stipple", body, tag, navigate, lang, dir } = message.notification ?? {};
  const badge = message.app_badge ?? message.notification?.app_badge;
  const options = { body, tag, lang, dir, icon: "/icon/192.png", badge: "/icon/badge.png", data: { tag, navigate } };

  // After a crash the server sends again what it cannot know to have arrived. Seen before and still on the
  // screen: put it there again without a sound. Seen before and dismissed: show nothing. Browsers want a
  // notification for each push and allow few exceptions (Chrome and Firefox a small budget that a visit
  // refills, Safari three); a resend after a crash is rare enough, and an alarm twice is a broken promise.
  if (tag && (await seen(tag).catch(() => false))) {
    const shown = await self.registration.getNotifications({ tag });
    if (shown.length > 0) await self.registration.showNotification(title, { ...options, silent: true, renotify: false });
    return;
  }
  await self.registration.showNotification(title, options);
  if (tag) await remember(tag).catch(() => {});
  if (Number.isInteger(badge)) await self.navigator.setAppBadge?.(badge).catch(() => {});
  await tell(tag, "shown", navigate);
}

// What cannot be read is shown all the same, with the bare name.
function parse(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data ?? {}));
});

async function open({ tag, navigate }) {
  let url = new URL(navigate ?? "/", location.origin);
  if (url.origin !== location.origin) url = new URL("/", location.origin);
  const told = tell(tag, "opened", navigate);
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = windows.find((client) => client.url === url.href);
  // Another page of ours is left alone: somebody may be typing in it.
  await (there ? there.focus() : self.clients.openWindow(url.href));
  // What was tapped is read: the number on the icon is what is left.
  const { unread } = (await told) ?? {};
  if (Number.isInteger(unread)) await (unread ? self.navigator.setAppBadge?.(unread) : self.navigator.clearAppBadge?.())?.catch(() => {});
}

// The browser has renewed the subscription: subscribe again if it did not, and tell the server.
self.addEventListener("pushsubscriptionchange", (event) => {
  event.waitUntil(
    (async () => {
      const key = event.oldSubscription?.options?.applicationServerKey ?? (await (await fetch("/api/push/key")).json()).key;
      const subscription =
        event.newSubscription ??
        (await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
      // Whose it was, only the server knows: the first side that is signed in takes it.
      const taken = await send("PUT", "/api/push/subscription", subscription);
      if (taken.status === 401) await send("PUT", "/api/clinic/push/subscription", subscription);
    })(),
  );
});

// There is a connection again: what waited is sent, even when no page is open. Where browsers have no such event, the next page sends it.
self.addEventListener("sync", (event) => {
  if (event.tag !== "outbox") return;
  // What fails the browser tries again by itself, some time later.
  event.waitUntil(self.outbox.send().then((done) => done || Promise.reject(new Error("something still waits"))));
});

// Receipts help the clinic to see who is reached. A lost one harms nobody. The answer says how much is unread after that.
async function tell(tag, what, navigate) {
  if (!tag) return;
  const answer = await send("POST", `${side(navigate)}/receipt`, { tag, what }).catch(() => {});
  return answer?.ok ? answer.json().catch(() => {}) : undefined;
}

// A push that leads to the clinic's pages was for a member of staff, whose sign-in is another.
function side(navigate) {
  const { pathname } = new URL(navigate ?? "/", location.origin);
  return pathname === "/clinic" || pathname.startsWith("/clinic/") ? "/api/clinic/push" : "/api/push";
}

function send(method, path, body) {
  const headers = { "content-type": "application/json" };
  return fetch(path, { method, headers, body: JSON.stringify(body), keepalive: true });
}

// The tags of the last reminders shown here, in the worker's own database: a worker's memory ends within seconds.
const KEPT = 200;

async function tags(mode, use) {
  const db = await asked(Object.assign(indexedDB.open("reminders", 1), {
    onupgradeneeded() {
      this.result.createObjectStore("tags", { autoIncrement: true }).createIndex("tag", "tag");
    },
  }));
  try {
    return await use(db.transaction("tags", mode).objectStore("tags"));
  } finally {
    db.close();
  }
}

function seen(tag) {
  return tags("readonly", async (store) => (await asked(store.index("tag").count(tag))) > 0);
}

function remember(tag) {
  return tags("readwrite", async (store) => {
    const last = await asked(store.add({ tag }));
    await asked(store.delete(IDBKeyRange.upperBound(last - KEPT)));
  });
}

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
