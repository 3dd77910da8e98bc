import { describe, expect, it } from "vitest";
import { producerPortal as words } from "../../shared/i18n/vi/producer-portal";
import { isWithin } from "../../shared/portal/is-within";
import { openGroups } from "./open-groups";
import { SECTION_GROUPS } from "./sections";

type Me = Parameters<typeof openGroups>[0];

const me = (role: "owner" | "editor" | "orders"): Me => ({
  member: { id: "pmem_1", name: null, role },
  assisting: null,
});
const names = (who: Me) => openGroups(who).map(({ name }) => name(words));

describe("the navigation", () => {
  it("fits into seven names for whoever may see everything", () => {
    expect(names(me("owner"))).toEqual([
      "Tổng quan",
      "Đơn hàng",
      "Sản phẩm",
      "Tiền",
      "Số liệu",
      "Khách hàng",
      "Tài khoản",
    ]);
  });

  it("leaves out what a role may not see, with groups of which nothing is left", () => {
    expect(names(me("editor"))).not.toContain("Tiền");
    expect(names(me("orders"))).toEqual(["Tổng quan", "Đơn hàng"]);
    expect(openGroups({ ...me("owner"), member: null })).toEqual([]);
  });

  it("names no two sections alike, and says of every page in which one it lies", () => {
    const sections = SECTION_GROUPS.flatMap((group) => group.sections);
    const shown = new Set([
      ...sections.map(({ name }) => name(words)),
      ...SECTION_GROUPS.flatMap(({ name, sections: inside }) => (inside.length > 1 ? [name(words)] : [])),
    ]);
    expect(shown.size).toBe(sections.length + SECTION_GROUPS.filter((group) => group.sections.length > 1).length);
    const at = (pathname: string) =>
      sections.filter((section) => isWithin("/producer", section.path, pathname)).map(({ path }) => path);
    expect(at("/producer")).toEqual(["/producer"]);
    expect(at("/producer/ho-so")).toEqual(["/producer/ho-so"]);
    expect(at("/producer/ho-so-dang-ky")).toEqual(["/producer/ho-so-dang-ky"]);
    expect(at("/producer/ho-so-danh-gia/dos_1/phan/2")).toEqual(["/producer/ho-so-danh-gia"]);
  });
});
