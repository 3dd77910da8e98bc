import type { OfficeKind, OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import type { OfficePortalTexts } from "../../shared/i18n/vi/office-portal";
import { RATERS } from "../may-write";

type Name = (words: OfficePortalTexts) => string;

/** A section of the portal in its navigation. */
export interface Section {
  path: string;
  name: Name;
  roles: readonly OfficerRole[];
  /** Kinds of offices; absent for all. */
  kinds?: readonly OfficeKind[];
}

/** Sections that belong together; one alone is shown by its own name. */
export interface SectionGroup {
  name: Name;
  sections: readonly Section[];
}

const EVERYBODY = ["registrar", "council", "promoter", "reader"] as const;
/** Offices of industry and trade look after sales points: they bring no stars in. */
const RATING_OFFICES = ["coordination", "committee"] as const;

/** In the order in which they are shown; a group without a section for somebody is left out. */
export const SECTION_GROUPS: readonly SectionGroup[] = [
  { name: ({ home }) => home, sections: [{ path: "/office", name: ({ home }) => home, roles: EVERYBODY }] },
  {
    name: ({ groups }) => groups.work,
    sections: [
      { path: "/office/het-han", name: ({ expiries }) => expiries, roles: EVERYBODY },
      { path: "/office/van-ban", name: ({ letters }) => letters, roles: EVERYBODY },
      { path: "/office/lich", name: ({ calendar }) => calendar, roles: EVERYBODY },
    ],
  },
  {
    name: ({ groups }) => groups.register,
    sections: [
      { path: "/office/san-pham", name: ({ products }) => products, roles: EVERYBODY },
      { path: "/office/chu-the", name: ({ producers }) => producers, roles: EVERYBODY },
      { path: "/office/nhap-danh-sach", name: ({ imports }) => imports, roles: EVERYBODY, kinds: RATING_OFFICES },
    ],
  },
  {
    name: ({ groups }) => groups.rating,
    sections: [
      { path: "/office/ho-so-danh-gia", name: ({ dossiers }) => dossiers, roles: RATERS },
      { path: "/office/dot-danh-gia", name: ({ rounds }) => rounds, roles: RATERS },
      { path: "/office/chuyen-cap-tren", name: ({ forwards }) => forwards, roles: RATERS },
      { path: "/office/khieu-nai", name: ({ appeals }) => appeals, roles: RATERS },
    ],
  },
  {
    name: ({ groups }) => groups.places,
    sections: [
      { path: "/office/diem-ban", name: ({ salesPoints }) => salesPoints, roles: EVERYBODY },
      { path: "/office/yeu-cau-ban-hang", name: ({ placeRequests }) => placeRequests, roles: EVERYBODY },
      { path: "/office/quang-ba", name: ({ promotions }) => promotions, roles: EVERYBODY },
    ],
  },
  {
    name: ({ groups }) => groups.supply,
    sections: [{ path: "/office/nhu-cau", name: ({ supplyRequests }) => supplyRequests, roles: EVERYBODY }],
  },
  {
    name: ({ groups }) => groups.reports,
    sections: [
      { path: "/office/bao-cao", name: ({ groups }) => groups.reports, roles: EVERYBODY },
      { path: "/office/tu-khoa", name: ({ searchWords }) => searchWords, roles: EVERYBODY },
    ],
  },
  {
    name: ({ groups }) => groups.records,
    sections: [{ path: "/office/lich-su", name: ({ groups }) => groups.records, roles: EVERYBODY }],
  },
];
