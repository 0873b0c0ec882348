// Walks a site by its links, as a person finds their way.

import { routeOf } from '../routes.mjs';

/** Pages of one route that are looked at in any case; more of them only while the way to another is not found. */
const enough = 2;

/**
 * Follows links from `start` until every one of `routes` was found or no link is left. `look(path, route)` opens a page and
 * gives the paths it leads to. Returns the first path found of each route, by the route's own path.
 */
export async function walk(routes, start, look) {
  const found = new Map();
  const looked = new Map();
  const known = new Set();
  const soon = [];
  const perhaps = [];
  const note = (path) => {
    const route = routeOf(routes, path);
    if (!route || known.has(path)) return;
    known.add(path);
    if (!found.has(route.path)) found.set(route.path, path);
    const times = (looked.get(route) ?? 0) + 1;
    looked.set(route, times);
    (times <= enough ? soon : perhaps).push({ path, route });
  };
  start.forEach(note);
  for (;;) {
    const next = soon.shift() ?? (found.size < routes.length ? perhaps.shift() : undefined);
    if (!next) return found;
    for (const path of await look(next.path, next.route)) note(path);
  }
}
