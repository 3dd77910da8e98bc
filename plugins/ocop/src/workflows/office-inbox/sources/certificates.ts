import { EXPIRY_WINDOWS } from "../../../contract/office-expiry";
import { ENDING_CERTIFICATES } from "../../expiry";
import { type InboxSource, REGISTRARS } from "../source";

/** Certificates that end within each of the windows; a shorter one is part of the longer ones, as in the lists. */
export const certificateSources: readonly InboxSource[] = EXPIRY_WINDOWS.map((days) => ({
  key: `certificates_${days}` as const,
  roles: REGISTRARS,
  from: `${ENDING_CERTIFICATES} and c.expires_on <= to_char(cast(:today as date) + ${days}, 'YYYY-MM-DD')`,
  day: "c.expires_on",
})).toReversed();
