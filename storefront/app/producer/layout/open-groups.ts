import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { type Section, SECTION_GROUPS, type SectionGroup } from "./sections";

/** A helper sees what it was let in to; what is a producer's own has no scope that could be given. */
function isOpen({ assisting }: Pick<MeAnswer, "assisting">, { scope = "goods" }: Section): boolean {
  return assisting === null || scope === "everybody" || (scope !== "own" && assisting.scopes.includes(scope));
}

/** The navigation of whoever is signed in; a group of which one section is left goes by the name of that one. */
export function openGroups(me: Pick<MeAnswer, "member" | "assisting">): SectionGroup[] {
  const { member } = me;
  if (member === null) return [];
  return SECTION_GROUPS.flatMap(({ name, sections }) => {
    const open = sections.filter((section) => section.roles.includes(member.role) && isOpen(me, section));
    const [only] = open;
    if (only === undefined) return [];
    return [{ name: open.length === 1 && sections.length > 1 ? only.name : name, sections: open }];
  });
}
