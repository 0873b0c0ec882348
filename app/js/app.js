// On each page of a patient: keeps the worker registered, and tells the server how this device can be reached.
// Browsers change and drop subscriptions without a word; whoever looks at the plan can be reached again by it. And sends what still waits.

import "/outbox.js";

// The browser offers to install once, perhaps before the island that asks is awake (island/install_help).
addEventListener("beforeinstallprompt", (offer) => {
  window.installOffer = offer;
  dispatchEvent(new Event("installoffer"));
});

const tell = async (registration) => {
  const reach = {
    installed: matchMedia("(display-mode: standalone)").matches,
    permission: window.Notification?.permission ?? "default",
    subscription: await registration.pushManager?.getSubscription(),
  };
  await fetch("/api/push/device", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(reach),
  });
};

// An answer to share goes to the app that the patient picks; where that does not work, its page has the text.
addEventListener("click", (press) => {
  const link = press.target.closest?.("a[data-share]");
  if (!link || !navigator.share) return;
  press.preventDefault();
  navigator.share({ text: link.dataset.share }).catch(({ name }) => {
    if (name !== "AbortError") location.assign(link.href);
  });
});

// Without a connection, or where workers are forbidden, the next visit tells it.
navigator.serviceWorker?.register("/sw.js").then(tell).catch(() => {});

// What somebody else left is not kept, let alone sent, once another person has come in by this browser.
const device = document.querySelector("meta[name=device]")?.content;
const outbox = async () => {
  await self.outbox.only(device);
  const waiting = await self.outbox.count();
  for (const warning of document.querySelectorAll("[data-unsent]")) warning.hidden = waiting === 0;
  await self.outbox.send();
};
if (device) outbox().catch(() => {});
document.querySelector("[data-unsent] ~ form")?.addEventListener("submit", () => self.outbox.clear().catch(() => {}));
addEventListener("online", () => self.outbox.send().catch(() => {}));

// Messages go out by way of the outbox.
if (device && document.querySelector("[data-waits]")) import("./messages.js").then(({ begin }) => begin(device));

// Without a connection a form that would be lost stays as it is, and says so.
addEventListener("submit", (sent) => {
  const warning = sent.target.querySelector("[data-not-sent]");
  if (!warning || sent.defaultPrevented) return;
  warning.hidden = navigator.onLine;
  if (!navigator.onLine) sent.preventDefault();
});

// The number on the icon: what is unread now, this page aside.
const unread = Number(document.querySelector("meta[name=unread]")?.content ?? 0);
(unread ? navigator.setAppBadge?.(unread) : navigator.clearAppBadge?.())?.catch(() => {});
