import { describe, expect, it } from "vitest";
import { PRODUCER_STATUSES } from "../../../shared/producer-vocabulary";
import { mayEdit } from "./application";

const open = (section: Parameters<typeof mayEdit>[0]) => PRODUCER_STATUSES.filter((status) => mayEdit(section, status));

describe("mayEdit", () => {
  it("keeps what is judged, and what was approved, as it is", () => {
    for (const section of ["identity", "bank"] as const) expect(open(section)).toEqual(["pending", "sent_back"]);
  });
  it("lets papers and contact follow life", () => {
    for (const section of ["contact", "papers"] as const)
      expect(open(section)).toEqual(["pending", "sent_back", "active"]);
  });
});
