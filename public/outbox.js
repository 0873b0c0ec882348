// What waits to be sent: photos and messages, in the browser's own database until the server says that it has them. For pages and for the
// worker alike. Each is written here before anything is sent, and sending it again is no harm: its id is made once. It lies in an envelope
// (AES-GCM): the key is made for one sign-in on this device, cannot be taken out of the browser, and goes with the sign-in; what it sealed is
// then unreadable.

(() => {
  // By the name it had when photos were all that waited.
  const WAITING = "photos";
  // Whose sign-in this browser has: the one device whose envelopes are sent.
  const WHOSE = "whose";
  const KEYS = "keys";
  const STORES = { [WAITING]: { keyPath: "id" }, [WHOSE]: undefined, [KEYS]: undefined };

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

  // The longest edge, and how fine, from the best on: the first that weighs little enough to go out on one bar of reception. Bytes.
  const HEAVIEST = 480_000;
  const SIZES = [[2048, 0.86], [2048, 0.74], [2048, 0.62], [1600, 0.62], [1280, 0.6], [1024, 0.5]];

  // A picture, as small as it has to be and no smaller, without anything but pixels. Fails where the browser cannot read its kind.
  async function shrink(picture) {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    const canvas = document.createElement("canvas");
    try {
      let blob;
      for (const [edge, fineness] of SIZES) {
        const scale = Math.min(1, edge / Math.max(width, height));
        const [across, down] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
        // Drawing anew is for a new size only.
        if (canvas.width !== across || !blob) {
          Object.assign(canvas, { width: across, height: down });
          const drawing = canvas.getContext("2d");
          drawing.imageSmoothingQuality = "high";
          drawing.drawImage(bitmap, 0, 0, across, down);
        }
        blob = await new Promise((give) => canvas.toBlob(give, "image/jpeg", fineness));
        // A picture too large for the device's memory gives none.
        if (!blob) throw new Error("no picture");
        if (blob.size <= HEAVIEST) break;
      }
      return blob;
    } finally {
      bitmap.close();
    }
  }

  // Pages follow what becomes of each by this event.
  const dispatch = (detail) => self.dispatchEvent(new CustomEvent("outbox", { detail }));
  // Whoever sends tells the others: a page may be open while the worker does it. A page that is left keeps no ear open.
  let others;
  const listen = () => {
    others ??= self.BroadcastChannel && new BroadcastChannel("outbox");
    if (others) others.onmessage = ({ data }) => dispatch(data);
  };
  listen();
  if (self.document) {
    addEventListener("pageshow", listen);
    addEventListener("pagehide", () => {
      others?.close();
      others = undefined;
    });
  }

  function tell(detail) {
    dispatch(detail);
    others?.postMessage(detail);
  }

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

  // Under another id or device, an envelope does not open.
  const about = ({ id, device }) => new TextEncoder().encode(`${device} ${id}`);

  async function seal({ blob, ...item }) {
    const key = (await keyOf(item.device)) ?? (await makeKey(item.device));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: about(item) }, key, await blob.arrayBuffer());
    return { ...item, type: blob.type, iv, sealed };
  }

  // With its `blob`; nothing where the key is gone.
  async function open({ iv, sealed, type, ...item }) {
    const key = await keyOf(item.device);
    if (!key || !sealed) return undefined;
    try {
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: about(item) }, key, sealed);
      return { ...item, blob: new Blob([bytes], { type }) };
    } catch {
      return undefined;
    }
  }

  // { id, device, blob, at }, and of a photo { checkIn, angle } or { message, angle }, of a message's words { message }, which is its id:
  // kept, and then sent as soon as that can be.
  async function add(item) {
    const envelope = await seal(item);
    await within(WAITING, "readwrite", (store) => asked(store.put(envelope)));
    // Where the browser can, it sends even after the page is closed. It may take its time to say so, and nobody waits for it.
    self.navigator.serviceWorker?.ready.then(({ sync }) => sync?.register("outbox")).catch(() => {});
  }

  // As they lie here, the oldest first.
  const envelopes = async () => (await within(WAITING, "readonly", (store) => asked(store.getAll()))).sort((one, other) => one.at - other.at);
  const list = async () => (await Promise.all((await envelopes()).map(open))).filter(Boolean);
  const count = () => within(WAITING, "readonly", (store) => asked(store.count()));
  const remove = (id) => within(WAITING, "readwrite", (store) => asked(store.delete(id)));

  async function clear() {
    for (const store of [WAITING, KEYS]) await within(store, "readwrite", (all) => asked(all.clear()));
  }

  // Whoever signs in on this device next neither sees nor sends what somebody else left.
  async function only(device) {
    await within(WHOSE, "readwrite", (store) => asked(store.put(device, "device")));
    await within(KEYS, "readwrite", async (store) => {
      for (const other of await asked(store.getAllKeys())) if (other !== device) await asked(store.delete(other));
    });
    for (const item of await envelopes()) if (item.device !== device) await remove(item.id);
  }

  // One after the other, by one page or the worker at a time; whoever comes meanwhile sends what was added meanwhile. Where there is no
  // connection, or the server has its hands full, it ends quietly, and goes on by itself after a while. Says whether nothing waits any more.
  function send() {
    const each = async () => {
      const device = await within(WHOSE, "readonly", (store) => asked(store.get("device")));
      for (const envelope of await envelopes()) {
        if (envelope.refused || envelope.device !== device) continue;
        const item = await open(envelope);
        if (!item) {
          // Nobody can read it any more.
          await remove(envelope.id);
          continue;
        }
        const { id } = item;
        const { status, message, after } = await put(item);
        if (status >= 200 && status < 300) {
          await remove(id);
          tell({ id, state: "arrived" });
        } else if ([400, 404, 409, 413, 415, 422].includes(status)) {
          // It will never be taken as it is. It stays, so that nothing is lost without a word.
          await within(WAITING, "readwrite", (store) => asked(store.put({ ...envelope, refused: message || String(status) })));
          tell({ id, state: "refused", message });
        } else {
          tell({ id, state: "waiting" });
          again(status, after);
          return false;
        }
      }
      pause = SHORTEST;
      return true;
    };
    return self.navigator.locks ? self.navigator.locks.request("outbox", each) : each();
  }

  // Seconds until the next try: twice as many each time, unless the server says how many. A page that is open tries by itself; a worker is
  // woken by the browser.
  const SHORTEST = 5;
  const LONGEST = 300;
  let pause = SHORTEST;
  let next;

  function again(status, after) {
    // Who is signed out here sends nothing by waiting.
    if (!self.document || status === 401) return;
    clearTimeout(next);
    next = setTimeout(() => send().catch(() => {}), 1000 * Math.min(LONGEST, after || pause));
    pause = Math.min(LONGEST, 2 * pause);
  }

  function put({ id, checkIn, message, angle, blob }) {
    const belongs = checkIn ? { check_in: checkIn, angle } : { message };
    const url = angle ? `/api/photos/${id}?${new URLSearchParams(belongs)}` : `/api/messages/${id}`;
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
      sending.onload = () =>
        resolve({ status: sending.status, message: said(sending.responseText), after: Number(sending.getResponseHeader("retry-after")) });
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

  self.outbox = { add, list, count, remove, clear, only, send, shrink };
})();
