import type { OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import type { OfficePortalTexts } from "../../shared/i18n/vi/office-portal";

type Name = (words: OfficePortalTexts) => string;

/** A section of the portal in its navigation. */
export interface Section {
  path: string;
  name: Name;
  roles: readonly OfficerRole[];
}

/** Sections that belong together; one alone is shown by its own name. */
export interface SectionGroup {
  name: Name;
  sections: readonly Section[];
}

const EVERYBODY = ["registrar", "council", "promoter", "reader"] as const;

/** In the order in which they are shown; a group without a section for somebody is left out. */
export const SECTION_GROUPS: readonly SectionGroup[] = [
  { name: ({ home }) => home, sections: [{ path: "/office", name: ({ home }) => home, roles: EVERYBODY }] },
  { name: ({ groups }) => groups.work, sections: [] },
  { name: ({ groups }) => groups.register, sections: [] },
  { name: ({ groups }) => groups.rating, sections: [] },
  { name: ({ groups }) => groups.places, sections: [] },
  { name: ({ groups }) => groups.supply, sections: [] },
  { name: ({ groups }) => groups.reports, sections: [] },
  {
    name: ({ groups }) => groups.records,
    sections: [{ path: "/office/lich-su", name: ({ groups }) => groups.records, roles: EVERYBODY }],
  },
];
