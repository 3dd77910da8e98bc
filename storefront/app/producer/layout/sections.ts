import type { MemberRole } from "../../../../plugins/ocop/src/shared/producer-vocabulary";
import type { ProducerPortalTexts } from "../../shared/i18n/vi/producer-portal";

/** A section of the portal in its navigation. */
export interface Section {
  path: string;
  name: (words: ProducerPortalTexts) => string;
  roles: readonly MemberRole[];
}

/** In the order in which they are shown. */
export const SECTIONS: readonly Section[] = [
  { path: "/producer", name: ({ home }) => home, roles: ["owner", "editor", "orders"] },
];
