import { NavLink } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import type { MenuGroup } from "../../shared/portal/menu";

const look = ({ isActive }: { isActive: boolean }) =>
  `flex min-h-11 items-center rounded-lg px-3 no-underline ${isActive ? "bg-lacquer-wash font-semibold text-lacquer-deep" : "text-ink hover:bg-paper-deep"}`;

/** All sections at once beside the page, for wide screens. */
export function SideNavigation({ label, groups }: { label: string; groups: readonly MenuGroup[] }) {
  const language = useLanguage();
  return (
    <nav aria-label={label} className="w-60 shrink-0 space-y-5 border-r border-line py-6 pr-4">
      {groups.map(({ name, sections }) => (
        <div key={sections[0]?.path}>
          {sections.length > 1 && <p className="px-3 pb-1 text-sm font-semibold text-ink-soft">{name}</p>}
          <ul>
            {sections.map((section) => (
              <li key={section.path}>
                <NavLink to={inLanguage(language, section.path)} end={section.path === "/office"} className={look}>
                  {section.name}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
