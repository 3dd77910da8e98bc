import type { InboxKey } from "../../shared/inbox-vocabulary";
import type { OfficeKind, OfficerRole } from "../../shared/office-vocabulary";

/** A kind of thing that waits for officers. */
export interface InboxSource {
  key: InboxKey;
  /** For whom it waits. */
  roles: readonly OfficerRole[];
  /** In which kinds of offices; absent for all. */
  kinds?: readonly OfficeKind[];
  /**
   * FROM and WHERE of what waits; may read `:area` (see shared/area.ts), `:level`, `:office_id`,
   * `:officer_id` and `:today`.
   */
  from: string;
  /** SQL of the day since which one of them waits, or on which it ends, as YYYY-MM-DD; null where none matters. */
  day: string | null;
}

/** Offices of industry and trade look after sales points: no dossier, proposal or list of stars waits for them. */
export const RATING_OFFICES = ["coordination", "committee"] as const;

export const REGISTRARS = ["registrar"] as const;
export const COUNCIL = ["council"] as const;
export const PROMOTERS = ["promoter"] as const;
export const WRITERS = ["registrar", "promoter"] as const;
