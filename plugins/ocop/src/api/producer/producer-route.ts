import type { MemberRole } from "../../shared/producer-vocabulary";
import type { PortalRoute } from "../portal/route-table";

/** One route of the producers' API and who may use it. */
export interface ProducerRoute extends PortalRoute {
  /** Roles that may; "login" is whoever has a password here, member of a producer or not. */
  who: "login" | readonly MemberRole[];
  /**
   * In which states of the producer: "trading" only when it is active, and to read also while it is suspended; "always"
   * also before it is approved; "anytime" even to write while it is suspended, which taking back a consent must be. Never
   * when it is closed.
   */
  when: "trading" | "always" | "anytime";
}

export const OWNER = ["owner"] as const;
export const EDITORS = ["owner", "editor"] as const;
export const EVERYBODY = ["owner", "editor", "orders"] as const;
