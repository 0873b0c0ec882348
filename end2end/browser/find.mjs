// How a visitor finds what a person would name. All but `plain` run in the page, so each stands by itself.

/** A text in one line, with plain spaces (dates are written with narrow ones) and without the marks that only turn a line. */
export const plain = (text) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The visible button, link or tab with these words: those that say exactly this before those that hold it. */
export function findPressable(words) {
  const line = (text) => (text ?? '').replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  const name = (element) => line(element.getAttribute('aria-label')) || line(element.innerText) || line(element.value);
  const all = [...document.querySelectorAll('a[href], button, summary, input[type=submit], [role=button], [role=tab], [role=switch]')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  return all.find((element) => name(element) === line(words)) ?? all.find((element) => name(element).includes(line(words))) ?? null;
}

/** The field with this label. */
export function findControl(words) {
  const line = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const labels = [...document.querySelectorAll('label')].filter((label) => label.control);
  const labelled = labels.find((label) => line(label.innerText) === line(words)) ?? labels.find((label) => line(label.innerText).includes(line(words)));
  return labelled?.control ?? document.querySelector(`[aria-label="${CSS.escape(words)}"]`);
}

/** Whether a finger put on this element meets it: it is drawn, and nothing lies over it, as the page before does while it fades. */
export function isWithinReach(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = element.getClientRects();
  const met = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return Boolean(met) && (element.contains(met) || met.closest('label')?.control === element);
}
