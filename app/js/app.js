// On each page of a patient: keeps the worker registered, and tells the server how this device can be reached.
// Browsers change and drop subscriptions without a word; whoever looks at the plan can be reached again by it.

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

// Without a connection, or where workers are forbidden, the next visit tells it.
navigator.serviceWorker?.register("/sw.js").then(tell).catch(() => {});

// What the number on the icon counted is being looked at.
navigator.clearAppBadge?.().catch(() => {});
