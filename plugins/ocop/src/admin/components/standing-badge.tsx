import { StatusBadge } from "@medusajs/ui";
import type { CertificateStanding } from "../../shared/certification-vocabulary";
import { standingLabels } from "../resources/vocabulary";

const COLOURS: Record<CertificateStanding, "green" | "grey" | "orange" | "red" | "blue"> = {
  active: "green",
  expired: "grey",
  suspended: "orange",
  revoked: "red",
  superseded: "grey",
  not_yet_valid: "blue",
};

/** What a certificate is today, in words; the colour only repeats them. */
export function StandingBadge({ standing }: { standing: CertificateStanding }) {
  return <StatusBadge color={COLOURS[standing]}>{standingLabels[standing]}</StatusBadge>;
}
