import { describe, expect, it } from "vitest";
import { INBOX_KEYS } from "../../shared/inbox-vocabulary";
import type { OfficeKind, OfficerRole } from "../../shared/office-vocabulary";
import { inboxSql, sourcesFor } from "./query";
import { INBOX_SOURCES } from "./registry";

describe("the sources of the inbox", () => {
  it("are those of the vocabulary, each once", () => {
    expect(INBOX_SOURCES.map(({ key }) => key).toSorted()).toEqual([...INBOX_KEYS].toSorted());
  });

  it("all count within an area or an office", () => {
    for (const { key, from } of INBOX_SOURCES)
      expect([key, /:(area|office_id|officer_id)\b/.test(from)]).toEqual([key, true]);
  });

  it("wait for somebody who can act: never for a reader", () => {
    const keys = (role: OfficerRole, kind: OfficeKind = "coordination") =>
      sourcesFor(INBOX_SOURCES, { role, kind }).map(({ key }) => key);
    expect(keys("reader")).toEqual([]);
    expect(keys("registrar")).toContain("dossiers_submitted");
    expect(keys("promoter")).not.toContain("dossiers_submitted");
    const trade = new Set(keys("registrar", "trade"));
    expect(keys("registrar").filter((key) => !trade.has(key))).toEqual([
      "dossiers_submitted",
      "dossiers_answered",
      "dossiers_accepted",
      "forwards_sent",
      "imports_open",
    ]);
  });

  it("are asked in one statement, or in none", () => {
    expect(inboxSql([])).toBeNull();
    const two = INBOX_SOURCES.slice(0, 2);
    expect(inboxSql(two)?.split(" union all ")).toHaveLength(2);
  });
});
