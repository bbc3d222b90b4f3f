/** The only origin that Sitwell's pages have. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'sitwell';
const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The address of one of Sitwell's own pages: `companion/index.html`. */
export function pageAddress(path: string): string {
  return `${APP_ORIGIN}/${path}`;
}

export function isAppAddress(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`);
}
