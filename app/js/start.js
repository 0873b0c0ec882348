// Brings the islands of a page to life. `?of=` names their bundle: phone.js and phone.wasm, or desk.js and desk.wasm, which lie
// beside this file in a folder named by their content.
// Leptos' own script is inline, which the content security policy forbids.

const bundle = new URL(import.meta.url).searchParams.get("of");
const idle = window.requestIdleCallback ?? setTimeout;

idle(async () => {
  const islands = await import(`./${bundle}.js`);
  await islands.default({ module_or_path: new URL(`${bundle}.wasm`, import.meta.url) });
  islands.hydrate();

  // Outer islands first. An island among another's children wakes in the reactive owner of those children.
  const wake = async (node, own) => {
    for (const child of node.children) {
      if (child.localName === "leptos-island") {
        own?.();
        await islands[child.dataset.component](child);
      }
      await wake(child, child.localName === "leptos-children" ? child.$$on_hydrate : own);
    }
  };
  await wake(document.body);
});
