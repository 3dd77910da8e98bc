import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { useLanguage } from "../../shared/language";
import { Menu } from "../../shared/portal/menu";
import { NewOrders } from "../orders/new-orders";
import { portalTexts } from "../texts";
import { openGroups } from "./open-groups";

/** The sections of the portal that whoever is signed in may open. */
export function Navigation({ me, newOrders }: { me: MeAnswer; newOrders: number }) {
  const words = portalTexts(useLanguage());
  const groups = openGroups(me).map(({ name, sections }) => ({
    name: name(words),
    sections: sections.map((section) => ({ path: section.path, name: section.name(words) })),
    badge: sections.some(({ counted }) => counted) && <NewOrders first={newOrders} />,
  }));
  return <Menu root="/producer" label={words.menu} groups={groups} />;
}
