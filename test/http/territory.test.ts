import { describe, expect, it } from "vitest";
import { api, apiJson } from "../support/stack";

interface Unit {
  code: string;
  name: string;
  full_name: string;
  kind: string;
  level: string;
  slug: string;
  valid_to: string | null;
  lat: number | null;
  successors: { code: string }[];
}
interface List {
  units: Unit[];
  count: number;
  limit: number;
  offset: number;
}
interface Detail {
  unit: Unit;
  parents: Unit[];
  province: Unit | null;
  successors: Unit[];
  predecessors: Unit[];
  moved_to: string | null;
}
interface Resolved {
  matches: { commune: Unit; province: Unit; via: string; note: string | null }[];
}
interface Refusal {
  type: string;
  code: string;
  message: string;
  fields?: Record<string, string>;
}

const UNITS = "/store/territory/units";
const query = (filter: Record<string, string>) => new URLSearchParams(filter).toString();
const list = (filter: Record<string, string>) => apiJson<List>(`${UNITS}?${query(filter)}`);

describe("GET /store/territory/units", () => {
  it("counts the units of both systems", async () => {
    const counts = await Promise.all([
      list({ level: "province" }),
      list({ level: "commune" }),
      list({ level: "district" }),
      list({ level: "province", as_of: "2025-06-30" }),
      list({ level: "commune", as_of: "2025-06-30" }),
    ]);
    expect(counts.map(({ count }) => count)).toEqual([34, 3321, 696, 63, 10_035]);
  });

  it("finds the ended district and today's commune without marks, composed or not", async () => {
    for (const q of ["Hoằng Hóa", "hoang hoa", "Hoằng Hoá".normalize("NFD")]) {
      const { units } = await list({ q });
      expect(units.slice(0, 2).map(({ full_name }) => full_name)).toEqual(["Huyện Hoằng Hóa", "Xã Hoằng Hóa"]);
      expect(units[0]?.successors).toHaveLength(8);
    }
  });

  it("gives today's provinces a point and the kind of the day", async () => {
    const today = await list({ level: "province", q: "dong nai" });
    expect(today.units[0]).toMatchObject({ kind: "thành phố", lat: expect.any(Number) });
    const before = await list({ level: "province", q: "dong nai", as_of: "2026-04-29" });
    expect(before.units[0]).toMatchObject({ kind: "tỉnh" });
  });

  it("pages a province's communes", async () => {
    const first = await list({ level: "commune", parent: "38", limit: "100" });
    const second = await list({ level: "commune", parent: "thanh-hoa-38", limit: "100", offset: "100" });
    expect(first.count).toBe(166);
    expect(new Set([...first.units, ...second.units].map(({ code }) => code)).size).toBe(166);
  });

  it.each([
    ["level", { level: "village" }],
    ["as_of", { as_of: "2026-02-30" }],
    ["limit", { limit: "101" }],
    ["offset", { offset: "-1" }],
    ["parent", { parent: "nowhere" }],
    ["q", { q: "x".repeat(10_000) }],
    ["q", { q: "a\u0000b" }],
    ["colour", { colour: "red" }],
  ])("refuses a malformed %s and names it", async (field, filter) => {
    const answer = await api(`${UNITS}?${query(filter)}`);
    expect(answer.status).toBe(400);
    const refusal = (await answer.json()) as Refusal;
    expect(Object.keys(refusal.fields ?? {})).toContain(field);
  });
});

describe("GET /store/territory/units/:reference", () => {
  it("answers by code and by slug in any case, with what followed", async () => {
    for (const reference of ["F399", "f399", "hoang-hoa-f399", "HOANG-HOA-F399"]) {
      const { unit, successors, province, moved_to } = await apiJson<Detail>(`${UNITS}/${reference}`);
      expect(unit).toMatchObject({ code: "F399", slug: "hoang-hoa-f399", valid_to: "2025-06-30" });
      expect(successors).toHaveLength(8);
      expect(province?.code).toBe("38");
      expect(moved_to).toBeNull();
    }
  });

  it("says where the page of an ended province or commune moved", async () => {
    expect((await apiJson<Detail>(`${UNITS}/F52`)).moved_to).toBe("gia-lai-52");
    expect((await apiJson<Detail>(`${UNITS}/F15997`)).moved_to).toBe("hoang-thanh-16000");
  });

  it("leads from today's commune back to the units it was made of", async () => {
    const { predecessors } = await apiJson<Detail>(`${UNITS}/16000`);
    expect(predecessors.map(({ code }) => code)).toEqual(expect.arrayContaining(["F399", "F15997"]));
  });

  it("answers 404 for what never was, without a stack trace", async () => {
    for (const reference of ["nowhere", "F99999", "%F0%9F%8D%8A", "..%2f..%2fetc"]) {
      const answer = await api(`${UNITS}/${reference}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/\bat .*\.js/);
    }
  });
});

describe("GET /store/territory/resolve", () => {
  it("takes today's and former names, with and without kinds and marks", async () => {
    for (const [commune, wanted, via] of [
      ["xã hoang loc", "Hoằng Lộc", "current"],
      ["Hoằng Đông, huyện Hoằng Hóa", "Hoằng Thanh", "former"],
    ]) {
      const { matches } = await apiJson<Resolved>(
        `/store/territory/resolve?${query({ commune: commune ?? "", province: "Thanh Hóa" })}`,
      );
      expect(matches.map((match) => [match.commune.name, match.via])).toEqual([[wanted, via]]);
    }
  });

  it("writes its note in the reader's language", async () => {
    const path = `/store/territory/resolve?${query({ commune: "Hoằng Đông", province: "Thanh Hóa" })}`;
    const english = await apiJson<Resolved>(path, { headers: { "accept-language": "en" } });
    expect(english.matches[0]?.note).toMatch(/^Before 1 July 2025: Xã Hoằng Đông/);
    expect((await apiJson<Resolved>(path)).matches[0]?.note).toMatch(/^Trước ngày 01\/07\/2025: Xã Hoằng Đông/);
  });

  it("finds nothing under an unknown name, and asks for one when it is missing", async () => {
    expect(
      (await apiJson<Resolved>(`/store/territory/resolve?${query({ commune: "Không Có", province: "Hà Nội" })}`))
        .matches,
    ).toEqual([]);
    expect((await api("/store/territory/resolve?province=38")).status).toBe(400);
  });
});
