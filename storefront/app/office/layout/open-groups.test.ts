import { describe, expect, it } from "vitest";
import type { OfficeKind, OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import { officePortal } from "../../shared/i18n/vi/office-portal";
import { openGroups } from "./open-groups";
import { SECTION_GROUPS } from "./sections";

const ROLES: readonly OfficerRole[] = ["registrar", "council", "promoter", "reader"];

describe("the navigation of an officer", () => {
  it.each(ROLES)("begins with the first page and has no empty group for %s", (role) => {
    const groups = openGroups({ role, kind: "coordination" }, officePortal);
    expect(groups[0]?.sections).toEqual([{ path: "/office", name: officePortal.home }]);
    expect(groups.filter(({ sections }) => sections.length === 0)).toEqual([]);
  });

  it("has no way to lists of stars in an office of industry and trade", () => {
    const pathsOf = (kind: OfficeKind) =>
      openGroups({ role: "registrar", kind }, officePortal).flatMap(({ sections }) => sections.map(({ path }) => path));
    expect(pathsOf("committee")).toContain("/office/nhap-danh-sach");
    expect(pathsOf("trade")).not.toContain("/office/nhap-danh-sach");
    expect(pathsOf("trade")).toContain("/office/diem-ban");
  });

  it("names each address once, in this portal", () => {
    const paths = SECTION_GROUPS.flatMap(({ sections }) => sections.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^\/office(\/[a-z0-9-]+)*$/.test(path))).toEqual([]);
  });
});
