import { Link, NavLink, useLocation } from "react-router";
import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { inLanguage, useLanguage, withoutLanguage } from "../../shared/language";
import { NewOrders } from "../orders/new-orders";
import { portalTexts } from "../texts";
import { isWithin, openGroups } from "./open-groups";

const line = "shell flex gap-1 overflow-x-auto";
const look = (isActive: boolean) =>
  `flex min-h-11 shrink-0 items-center border-b-2 px-3 no-underline ${isActive ? "border-lacquer font-semibold text-lacquer-deep" : "border-transparent text-ink hover:text-lacquer-deep"}`;

/** The sections of the portal in groups; those of the group that is open stand in a line of their own. */
export function Navigation({ me, newOrders }: { me: MeAnswer; newOrders: number }) {
  const language = useLanguage();
  const words = portalTexts(language);
  const pathname = withoutLanguage(useLocation().pathname);
  const groups = openGroups(me).map((group) => ({
    ...group,
    isOpen: group.sections.some((section) => isWithin(section, pathname)),
  }));
  if (groups.length === 0) return null;
  const open = groups.find(({ isOpen, sections }) => isOpen && sections.length > 1);
  return (
    <>
      <nav aria-label={words.menu} className="border-b border-line bg-card">
        <div className={line}>
          {groups.map(({ name, sections, isOpen }) => (
            <Link
              key={sections[0]?.path}
              to={inLanguage(language, sections[0]?.path ?? "/producer")}
              aria-current={isOpen ? (sections.length > 1 ? "true" : "page") : undefined}
              className={look(isOpen)}
            >
              {name(words)}
              {sections.some(({ counted }) => counted) && <NewOrders first={newOrders} />}
            </Link>
          ))}
        </div>
      </nav>
      {open !== undefined && (
        <nav aria-label={open.name(words)} className="border-b border-line bg-card">
          <div className={line}>
            {open.sections.map(({ path, name }) => (
              <NavLink key={path} to={inLanguage(language, path)} className={({ isActive }) => look(isActive)}>
                {name(words)}
              </NavLink>
            ))}
          </div>
        </nav>
      )}
    </>
  );
}
