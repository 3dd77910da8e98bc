import { describe, expect, it } from "vitest";
import { CERTIFICATE_STATUSES, type CertificateStatus } from "../../../shared/certification-vocabulary";
import { CERTIFICATE_ACTIONS, CERTIFICATE_TRANSITIONS, mayFollow } from "./status";

function reachableFrom(start: CertificateStatus): Set<CertificateStatus> {
  const seen = new Set<CertificateStatus>([start]);
  for (const status of seen) for (const next of CERTIFICATE_TRANSITIONS[status]) seen.add(next);
  return seen;
}

describe("certificate status", () => {
  it("can reach every status from a new certificate", () => {
    expect(reachableFrom("active")).toEqual(new Set(CERTIFICATE_STATUSES));
  });

  it("never comes back from revoked or superseded", () => {
    expect(reachableFrom("revoked")).toEqual(new Set(["revoked"]));
    expect(reachableFrom("superseded")).toEqual(new Set(["superseded"]));
  });

  it("does not follow itself", () => {
    for (const status of CERTIFICATE_STATUSES) expect(mayFollow(status, status)).toBe(false);
  });

  it("has an action only where some status allows it", () => {
    for (const to of Object.values(CERTIFICATE_ACTIONS)) {
      expect(CERTIFICATE_STATUSES.some((from) => mayFollow(from, to))).toBe(true);
    }
  });
});
