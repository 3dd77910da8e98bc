import type { Portal } from "./portal";

/** Whether a page lies in a section; the first page of a portal holds no other. @param pathname without its language */
export function isWithin(root: Portal["root"], section: string, pathname: string): boolean {
  return pathname === section || (section !== root && pathname.startsWith(`${section}/`));
}
