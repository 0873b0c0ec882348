// What waits to be sent: photos, in the browser's own database until the server says that it has them. For pages and for the worker alike.
// A photo is written here before anything is sent, and sending it again is no harm: its id is made once. It lies in an envelope (AES-GCM): the
// key is made for one sign-in on this device, cannot be taken out of the browser, and goes with the sign-in; what it sealed is then unreadable.

(() => {
  const PHOTOS = "photos";
  // Whose sign-in this browser has: the one device whose photos are sent.
  const WHOSE = "whose";
  const KEYS = "keys";
  const STORES = { [PHOTOS]: { keyPath: "id" }, [WHOSE]: undefined, [KEYS]: undefined };

  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  // `use` gets the store; what it returns counts once the transaction is on the disk.
  async function within(name, mode, use) {
    const opening = indexedDB.open("outbox", 2);
    opening.onupgradeneeded = () => {
      const there = opening.result.objectStoreNames;
      for (const [store, options] of Object.entries(STORES)) if (!there.contains(store)) opening.result.createObjectStore(store, options);
    };
    const db = await asked(opening);
    try {
      const tx = db.transaction(name, mode, { durability: "strict" });
      const done = new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = tx.onerror = () => reject(tx.error);
      });
      const result = await use(tx.objectStore(name));
      await done;
      return result;
    } finally {
      db.close();
    }
  }

  // Pages follow what becomes of a photo by this event.
  const tell = (detail) => self.dispatchEvent(new CustomEvent("outbox", { detail }));

  const keyOf = (device) => within(KEYS, "readonly", (store) => asked(store.get(device)));

  async function makeKey(device) {
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    // Another page may have been first: its key is the one.
    return within(KEYS, "readwrite", async (store) => {
      const there = await asked(store.get(device));
      if (!there) await asked(store.put(made, device));
      return there ?? made;
    });
  }

  // Moved to another photo or device, an envelope does not open.
  const about = ({ id, device }) => new TextEncoder().encode(`${device} ${id}`);

  async function seal({ blob, ...photo }) {
    const key = (await keyOf(photo.device)) ?? (await makeKey(photo.device));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: about(photo) }, key, await blob.arrayBuffer());
    return { ...photo, type: blob.type, iv, sealed };
  }

  // With its `blob`; nothing where the key is gone.
  async function open({ iv, sealed, type, ...photo }) {
    const key = await keyOf(photo.device);
    if (!key || !sealed) return undefined;
    try {
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: about(photo) }, key, sealed);
      return { ...photo, blob: new Blob([bytes], { type }) };
    } catch {
      return undefined;
    }
  }

  // { id, device, checkIn, angle, blob, at }: kept, and then sent as soon as that can be.
  async function add(photo) {
    const envelope = await seal(photo);
    await within(PHOTOS, "readwrite", (store) => asked(store.put(envelope)));
    // Where the browser can, it sends even after the page is closed. It may take its time to say so, and nobody waits for it.
    self.navigator.serviceWorker?.ready.then(({ sync }) => sync?.register("outbox")).catch(() => {});
  }

  // As they lie here, the oldest first.
  const envelopes = async () => (await within(PHOTOS, "readonly", (store) => asked(store.getAll()))).sort((one, other) => one.at - other.at);
  const list = async () => (await Promise.all((await envelopes()).map(open))).filter(Boolean);
  const count = () => within(PHOTOS, "readonly", (store) => asked(store.count()));
  const remove = (id) => within(PHOTOS, "readwrite", (store) => asked(store.delete(id)));

  async function clear() {
    for (const store of [PHOTOS, KEYS]) await within(store, "readwrite", (all) => asked(all.clear()));
  }

  // Whoever signs in on this device next neither sees nor sends what somebody else left.
  async function only(device) {
    await within(WHOSE, "readwrite", (store) => asked(store.put(device, "device")));
    await within(KEYS, "readwrite", async (store) => {
      for (const other of await asked(store.getAllKeys())) if (other !== device) await asked(store.delete(other));
    });
    for (const photo of await envelopes()) if (photo.device !== device) await remove(photo.id);
  }

  // One after the other, by one page or the worker at a time. Ends quietly where there is no connection: the next time it goes on.
  function send() {
    const each = async (lock) => {
      if (!lock) return;
      const device = await within(WHOSE, "readonly", (store) => asked(store.get("device")));
      for (const envelope of await envelopes()) {
        if (envelope.refused || envelope.device !== device) continue;
        const photo = await open(envelope);
        if (!photo) {
          // Nobody can read it any more.
          await remove(envelope.id);
          continue;
        }
        const { status, message } = await put(photo);
        if (status >= 200 && status < 300) {
          await remove(photo.id);
          tell({ id: photo.id, state: "arrived" });
        } else if ([400, 404, 409, 413, 415, 422].includes(status)) {
          // It will never be taken as it is. It stays, so that nothing is lost without a word.
          await within(PHOTOS, "readwrite", (store) => asked(store.put({ ...envelope, refused: message || String(status) })));
          tell({ id: photo.id, state: "refused", message });
        } else {
          tell({ id: photo.id, state: "waiting" });
          return;
        }
      }
    };
    return self.navigator.locks ? self.navigator.locks.request("outbox", { ifAvailable: true }, each) : each(true);
  }

  function put({ id, checkIn, angle, blob }) {
    const url = `/api/photos/${id}?${new URLSearchParams({ check_in: checkIn, angle })}`;
    tell({ id, state: "sending", progress: 0 });
    // Only this tells how far it has come; the worker has no eyes for that.
    return self.XMLHttpRequest ? request(url, id, blob) : fetched(url, blob);
  }

  const said = (text) => {
    try {
      return JSON.parse(text).message ?? "";
    } catch {
      return "";
    }
  };

  function request(url, id, blob) {
    return new Promise((resolve) => {
      const sending = new XMLHttpRequest();
      sending.open("PUT", url);
      sending.setRequestHeader("content-type", blob.type);
      sending.upload.onprogress = ({ loaded, total }) => tell({ id, state: "sending", progress: Math.round((100 * loaded) / (total || 1)) });
      sending.onload = () => resolve({ status: sending.status, message: said(sending.responseText) });
      sending.onerror = sending.onabort = sending.ontimeout = () => resolve({ status: 0 });
      sending.send(blob);
    });
  }

  async function fetched(url, blob) {
    try {
      const answer = await fetch(url, { method: "PUT", headers: { "content-type": blob.type }, body: blob });
      return { status: answer.status, message: said(await answer.text()) };
    } catch {
      return { status: 0 };
    }
  }

  self.outbox = { add, list, count, remove, clear, only, send };
})();
