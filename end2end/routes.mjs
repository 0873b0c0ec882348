// The pages there are, as the binary itself lists them, and how an address belongs to one of them.

/** Every route that shows a page: `{ path, who, matches(pathname) }`. `who` is anybody, patient, staff or owner. */
export async function pages(stipple) {
  const routes = JSON.parse(await stipple.run('routes'));
  return routes.filter(({ methods }) => methods.includes('get')).map((route) => ({ ...route, matches: matcher(route.path) }));
}

/** The most exact of these routes that an address belongs to: `/clinic/patients/new` is no patient. */
export function routeOf(routes, pathname) {
  return routes.filter(({ matches }) => matches(pathname)).sort((one, other) => holes(one.path) - holes(other.path))[0];
}

const holes = (path) => path.split('{').length;

function matcher(path) {
  const parts = path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[^/]+')}$`);
  return (pathname) => pattern.test(pathname);
}
