import type { OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import type { OfficePortalTexts } from "../../shared/i18n/vi/office-portal";
import type { MenuGroup } from "../../shared/portal/menu";
import { SECTION_GROUPS } from "./sections";

/** The navigation of an officer; a group of which one section is left goes by the name of that one. */
export function openGroups(role: OfficerRole, words: OfficePortalTexts): MenuGroup[] {
  return SECTION_GROUPS.flatMap(({ name, sections }) => {
    const open = sections
      .filter(({ roles }) => roles.includes(role))
      .map((section) => ({ path: section.path, name: section.name(words) }));
    const [only] = open;
    if (only === undefined) return [];
    return [{ name: open.length === 1 ? only.name : name(words), sections: open }];
  });
}
