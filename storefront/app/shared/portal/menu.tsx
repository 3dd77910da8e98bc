import { type ReactNode, useEffect, useRef } from "react";
import { Link, NavLink, useLocation } from "react-router";
import { inLanguage, useLanguage, withoutLanguage } from "../language";
import { isWithin } from "./is-within";
import type { Portal } from "./portal";

/** Sections that belong together, as a reader sees them. */
export interface MenuGroup {
  name: string;
  sections: readonly { path: string; name: string }[];
  /** Stands beside the name. */
  badge?: ReactNode;
}

const look = (isActive: boolean) =>
  `flex min-h-11 shrink-0 items-center border-b-2 px-3 no-underline ${isActive ? "border-lacquer font-semibold text-lacquer-deep" : "border-transparent text-ink hover:text-lacquer-deep"}`;

/** A line that scrolls sideways, so far that what is open is in sight. */
function Line({ open, children }: { open: number; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const link = box.current?.children.item(open);
    if (!box.current || !(link instanceof HTMLElement)) return;
    const from = link.offsetLeft - box.current.offsetLeft;
    box.current.scrollLeft = from - (box.current.clientWidth - link.offsetWidth) / 2;
  }, [open]);
  return (
    <div ref={box} className="shell flex gap-1 overflow-x-auto">
      {children}
    </div>
  );
}

/** The sections of a portal in groups; those of the group that is open stand in a line of their own. */
export function Menu({ root, label, groups }: Pick<Portal, "root"> & { label: string; groups: readonly MenuGroup[] }) {
  const language = useLanguage();
  const pathname = withoutLanguage(useLocation().pathname);
  if (groups.length === 0) return null;
  const isOpen = ({ sections }: MenuGroup) => sections.some(({ path }) => isWithin(root, path, pathname));
  const open = groups.find((group) => isOpen(group) && group.sections.length > 1);
  return (
    <>
      <nav aria-label={label} className="border-b border-line bg-card">
        <Line open={groups.findIndex(isOpen)}>
          {groups.map((group) => (
            <Link
              key={group.sections[0]?.path}
              to={inLanguage(language, group.sections[0]?.path ?? root)}
              aria-current={isOpen(group) ? (group.sections.length > 1 ? "true" : "page") : undefined}
              className={look(isOpen(group))}
            >
              {group.name}
              {group.badge}
            </Link>
          ))}
        </Line>
      </nav>
      {open !== undefined && (
        <nav aria-label={open.name} className="border-b border-line bg-card">
          <Line open={open.sections.findIndex(({ path }) => isWithin(root, path, pathname))}>
            {open.sections.map(({ path, name }) => (
              <NavLink key={path} to={inLanguage(language, path)} className={({ isActive }) => look(isActive)}>
                {name}
              </NavLink>
            ))}
          </Line>
        </nav>
      )}
    </>
  );
}
