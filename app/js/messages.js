// The patient's messages: written down on this phone before anything is sent, so that neither a closed page nor a lost connection loses one.
// Those that have not arrived stand below the others. The server draws how such a one looks, and says what becomes of it.

const list = document.querySelector("[data-waits]");
const { content, dataset: said } = list.querySelector("template");
const form = list.parentElement.querySelector("form");
const { id, words } = form.elements;
// By its id: its bubble, and the parts that have not arrived.
const waiting = new Map();

export async function begin(device) {
  addEventListener("outbox", ({ detail }) => follow(detail));
  form.addEventListener("submit", (event) => sent(event, device));
  const left = (await self.outbox.list()).filter(({ message }) => message);
  for (const part of left) await show(part);
  for (const { id, refused } of left) if (refused) follow({ id, state: "refused", message: refused });
  list.dataset.awake = "";
}

async function sent(event, device) {
  const photos = [...(form.elements.photo?.files ?? [])].filter(({ size }) => size > 0);
  // What is missing, the server says.
  if (!words.value.trim() && photos.length === 0) return;
  event.preventDefault();
  if (form.inert) return;
  form.inert = true;
  try {
    await keep(photos, { message: id.value, device });
    form.querySelector("[data-not-sent]").hidden = true;
    form.reset();
    words.value = "";
    id.value = crypto.randomUUID();
  } catch {
    // This browser keeps nothing, or has no room: as it would be without scripts.
    if (navigator.onLine) form.submit();
    else form.querySelector("[data-not-sent]").hidden = false;
    return;
  } finally {
    form.inert = false;
  }
  await self.outbox.send().catch(() => {});
}

async function keep(photos, whose) {
  const parts = [];
  if (words.value.trim()) {
    const blob = new Blob([JSON.stringify({ words: words.value })], { type: "application/json" });
    parts.push({ id: whose.message, blob });
  }
  for (const photo of photos) {
    // What this browser cannot read, the server perhaps can.
    const blob = await self.outbox.shrink(photo).catch(() => photo);
    parts.push({ id: crypto.randomUUID(), angle: "close_up", blob });
  }
  const at = Date.now();
  const kept = [];
  try {
    for (const [n, part] of parts.entries()) {
      kept.push(part.id);
      await self.outbox.add({ ...part, ...whose, at: at + n });
    }
  } catch (error) {
    // Whole or not at all.
    for (const id of kept) await self.outbox.remove(id).catch(() => {});
    throw error;
  }
  for (const part of parts) await show({ ...part, ...whose });
}

async function show({ id, message, angle, blob }) {
  if (!waiting.has(message)) {
    const bubble = content.firstElementChild.cloneNode(true);
    bubble.querySelector("button").addEventListener("click", () => drop(message));
    bubble.querySelector(".said").hidden = true;
    list.append(bubble);
    list.hidden = false;
    waiting.set(message, { bubble, parts: new Set() });
    note(message, "waiting");
  }
  const { bubble, parts } = waiting.get(message);
  parts.add(id);
  if (angle) {
    bubble.querySelector(".photos").append(Object.assign(new Image(), { src: URL.createObjectURL(blob), alt: "" }));
  } else {
    const text = bubble.querySelector(".said");
    text.textContent = JSON.parse(await blob.text()).words;
    text.hidden = false;
  }
}

function note(message, state, why = "") {
  const { bubble } = waiting.get(message);
  bubble.dataset.state = state;
  bubble.querySelector(".note").textContent = [said[state], why].filter(Boolean).join(" ");
  // What is on its way cannot be taken back.
  bubble.querySelector("button").hidden = state === "sending";
}

function follow({ id, state, message: why }) {
  const found = [...waiting].find(([, { parts }]) => parts.has(id));
  if (!found) return;
  const [message, { bubble, parts }] = found;
  if (state !== "arrived") return note(message, state, state === "refused" ? why : "");
  parts.delete(id);
  if (parts.size === 0) arrived(message, bubble).catch(() => {});
}

/** What has arrived the server shows with the others; what is being typed meanwhile stays. */
async function arrived(message, bubble) {
  note(message, "arrived");
  bubble.querySelector("button").hidden = true;
  const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [here, there] = [document, page].map((page) => page.querySelector("[data-thread]"));
  if (answer.ok && here && there) here.replaceWith(there);
  bubble.remove();
  waiting.delete(message);
  list.hidden = waiting.size === 0;
}

async function drop(message) {
  const { bubble, parts } = waiting.get(message);
  for (const id of parts) await self.outbox.remove(id);
  bubble.remove();
  waiting.delete(message);
  list.hidden = waiting.size === 0;
}
