import type { OfficeKind, OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import type { OfficePortalTexts } from "../../shared/i18n/vi/office-portal";
import type { MenuGroup } from "../../shared/portal/menu";
import { SECTION_GROUPS } from "./sections";

/** Of whom a navigation is. */
interface Who {
  role: OfficerRole;
  /** Of the office. */
  kind: OfficeKind;
}

/** The navigation of an officer; a group of which one section is left goes by the name of that one. */
export function openGroups({ role, kind }: Who, words: OfficePortalTexts): MenuGroup[] {
  return SECTION_GROUPS.flatMap(({ name, sections }) => {
    const open = sections
      .filter(({ roles, kinds }) => roles.includes(role) && (kinds === undefined || kinds.includes(kind)))
      .map((section) => ({ path: section.path, name: section.name(words) }));
    const [only] = open;
    if (only === undefined) return [];
    return [{ name: open.length === 1 ? only.name : name(words), sections: open }];
  });
}
