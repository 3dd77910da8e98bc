import type { AssistanceScope, MemberRole } from "../../../../plugins/ocop/src/shared/producer-vocabulary";
import type { ProducerPortalTexts } from "../../shared/i18n/vi/producer-portal";

type Name = (words: ProducerPortalTexts) => string;

/** A section of the portal in its navigation. */
export interface Section {
  path: string;
  name: Name;
  roles: readonly MemberRole[];
  /** What a helper must have been let in to; "goods" when absent, "own" is closed to every helper. */
  scope?: AssistanceScope | "own" | "everybody";
  /** Beside it stands how many new orders wait. */
  counted?: true;
}

/** Sections that belong together; one alone is shown by its own name. */
export interface SectionGroup {
  name: Name;
  sections: readonly Section[];
}

const EVERYBODY = ["owner", "editor", "orders"] as const;
const EDITORS = ["owner", "editor"] as const;
const OWNER = ["owner"] as const;

const alone = (section: Section): SectionGroup => ({ name: section.name, sections: [section] });

/** In the order in which they are shown. */
export const SECTION_GROUPS: readonly SectionGroup[] = [
  alone({ path: "/producer", name: ({ home }) => home, roles: EVERYBODY, scope: "everybody" }),
  alone({
    path: "/producer/don-hang",
    name: ({ orders }) => orders,
    roles: EVERYBODY,
    scope: "orders",
    counted: true,
  }),
  {
    name: ({ listings }) => listings,
    sections: [
      { path: "/producer/san-pham", name: ({ listingList }) => listingList, roles: EDITORS },
      { path: "/producer/giao-hang", name: ({ delivery }) => delivery, roles: EDITORS },
      { path: "/producer/lo-hang", name: ({ lots }) => lots, roles: EDITORS },
      { path: "/producer/chung-nhan", name: ({ certificates }) => certificates, roles: EDITORS },
      { path: "/producer/ho-so-danh-gia", name: ({ dossiers }) => dossiers, roles: EDITORS },
    ],
  },
  alone({ path: "/producer/tien", name: ({ money }) => money, roles: OWNER, scope: "own" }),
  alone({ path: "/producer/so-lieu", name: ({ numbers }) => numbers, roles: EDITORS, scope: "own" }),
  {
    name: ({ customers }) => customers,
    sections: [
      { path: "/producer/ho-so", name: ({ profile }) => profile, roles: EDITORS },
      { path: "/producer/danh-gia", name: ({ reviews }) => reviews, roles: EDITORS },
      { path: "/producer/nhu-cau", name: ({ inquiries }) => inquiries, roles: EDITORS },
      { path: "/producer/diem-ban", name: ({ places }) => places, roles: EDITORS },
    ],
  },
  {
    name: ({ account }) => account,
    sections: [
      {
        path: "/producer/ho-so-dang-ky",
        name: ({ application }) => application,
        roles: EDITORS,
        scope: "application",
      },
      { path: "/producer/giay-to", name: ({ papers }) => papers, roles: EDITORS, scope: "application" },
      { path: "/producer/thanh-vien", name: ({ members }) => members, roles: OWNER, scope: "own" },
      { path: "/producer/su-dong-y", name: ({ consents }) => consents, roles: OWNER, scope: "own" },
      { path: "/producer/lam-thay", name: ({ assistance }) => assistance, roles: EDITORS, scope: "own" },
    ],
  },
];
