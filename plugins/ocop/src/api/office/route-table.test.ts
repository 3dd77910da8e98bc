import { describe, expect, it } from "vitest";
import { OFFICER_ROLES } from "../../shared/office-vocabulary";
import { handlersBelow } from "../portal/handlers.fixture";
import { officeRouteOf, refusal } from "./guard";
import type { OfficeRoute } from "./office-route";
import { OFFICE_ROUTES } from "./route-table";

describe("the table of the offices' routes", () => {
  it("has exactly the routes that there are", () => {
    const declared = OFFICE_ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.toSorted()).toEqual(handlersBelow(__dirname, "/office"));
  });

  it("names only roles that there are, and for each route somebody", () => {
    const odd = OFFICE_ROUTES.filter(
      ({ who }) => who !== "login" && (who.length === 0 || who.some((role) => !OFFICER_ROLES.includes(role))),
    );
    expect(odd).toEqual([]);
  });

  it("lets whoever only reads write nothing", () => {
    const writing = OFFICE_ROUTES.filter(
      ({ method, who }) => method !== "GET" && who !== "login" && who.includes("reader"),
    );
    expect(writing.map(({ path }) => path)).toEqual([]);
  });

  it("asks for strict bodies and queries, in which no office and no area can be named", () => {
    const schemas = OFFICE_ROUTES.flatMap(({ path, body, query }) =>
      [body, query].flatMap((schema) => (schema === undefined ? [] : [{ path, schema }])),
    );
    for (const named of [{ office_id: "off_other" }, { area: ["38"] }, { unit_codes: ["38"] }]) {
      const loose = schemas.filter(({ schema }) => schema.safeParse(named).success);
      expect(loose.map(({ path }) => path)).toEqual([]);
    }
  });

  it("is read as Express reads paths, and knows nothing else", () => {
    expect(officeRouteOf("get", "/office/me")).toBeNull();
    expect(officeRouteOf("GET", "/OFFICE/me/")?.route.path).toBe("/office/me");
    expect(officeRouteOf("HEAD", "/office/me")?.route.path).toBe("/office/me");
    expect(officeRouteOf("GET", "/office/invitations/a%20b")?.values).toEqual(["a b"]);
    for (const wrong of ["/office", "/office/", "/office/me/x", "/office//me", "/office/invitations/a/b"])
      expect(officeRouteOf("GET", wrong)).toBeNull();
  });

  it("lets nobody in who is no officer, no officer beyond the role, and nobody of an ended unit write", () => {
    const expected = ({ who, method }: OfficeRoute, role: (typeof OFFICER_ROLES)[number], abolished: boolean) => {
      if (who === "login") return null;
      if (!who.includes(role)) return "role_required";
      return abolished && method !== "GET" ? "office_abolished" : null;
    };
    for (const route of OFFICE_ROUTES) {
      expect(refusal(route, null)).toBe(route.who === "login" ? null : "office_required");
      for (const role of OFFICER_ROLES)
        for (const abolished of [true, false])
          expect(refusal(route, { role, office: { abolished } })).toBe(expected(route, role, abolished));
    }
  });
});
