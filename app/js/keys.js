// The clinic's pages by keyboard: a key presses, chooses or goes to what names it in `aria-keyshortcuts`. And what a form with `data-into` asks
// for is put into a field in place.

const helps = document.querySelector("[data-keys]");
const help = document.querySelector("dialog.keys");
if (helps && help) {
  helps.hidden = false;
  helps.addEventListener("click", () => help.showModal());
}

const presses = ":is([type=radio],[type=checkbox],[type=range],[type=submit])";
const writes = ["textarea", "select", "[contenteditable]", `input:not(${presses})`].join();
const shown = (thing) => thing.checkVisibility?.() ?? thing.offsetParent !== null;

/** What the key is for: of several the one that belongs to what has the focus, else the next after it. */
const named = (key) => {
  const all = [...document.querySelectorAll(`[aria-keyshortcuts~="${CSS.escape(key)}"]`)].filter((thing) => shown(thing) && !(thing.checked && thing.closest(".compare")));
  const here = document.activeElement;
  const within = here?.closest(".compare");
  const after = (thing) => here && here.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (within && all.find((thing) => thing.type === "radio" && within.contains(thing))) ?? all.find((thing) => here?.matches(".frames") && after(thing)) ?? all[0];
};

/** Into the answer: to the first of its fields that is there, for the words or the day it needs. */
const begin = (choice) => {
  choice.click();
  const fields = [...choice.form.querySelectorAll(".only :is(input, select, textarea)")].filter(shown);
  (fields[0] ?? choice).focus();
  choice.form.scrollIntoView({ block: "nearest" });
};

const press = (thing) => {
  if (thing.matches(".compare [type=radio]")) thing.click();
  else if (thing.matches("[type=radio]")) begin(thing);
  else if (thing.matches("a, button")) thing.click();
  else thing.focus();
};

/** Through a list of links, where no next check-in is named. */
const step = (way) => {
  const links = [...document.querySelectorAll(".queue .name")];
  const at = links.indexOf(document.activeElement);
  links[Math.min(Math.max(at + way, 0), links.length - 1)]?.focus();
};

addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.defaultPrevented || event.altKey || event.metaKey || event.isComposing) return;
  if (event.ctrlKey) {
    if (key === "Enter" && target.form?.method === "post") target.form.requestSubmit();
    return;
  }
  if (target.matches?.(writes)) {
    // Out of the field, so that keys are keys again.
    if (key === "Escape") target.blur();
    return;
  }
  if (help?.open || key.length > 1) return;
  const thing = named(key);
  if (thing) press(thing);
  else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else return;
  event.preventDefault();
});

const insert = async (form, field) => {
  const address = `${form.action.split("?")[0]}?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const words = page.getElementById(field.id)?.value;
  if (!words) throw new Error("no words");
  const kind = field.form.querySelector("[value=replied]");
  const chosen = field.form.querySelector("[name=kind]:checked");
  if (!chosen || chosen.value === "reviewed") kind?.click();
  // What was typed stays.
  field.value = [field.value.trimEnd(), words].filter(Boolean).join("\n\n");
  field.focus();
};

for (const form of document.querySelectorAll("form[data-into]")) {
  form.addEventListener("submit", (event) => {
    const field = document.getElementById(form.dataset.into);
    if (!field) return;
    event.preventDefault();
    // Without an answer the form goes its own way.
    insert(form, field).catch(() => form.submit());
  });
}
