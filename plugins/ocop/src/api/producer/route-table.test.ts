import { describe, expect, it } from "vitest";
import { MEMBER_ROLES, PRODUCER_STATUSES } from "../../shared/producer-vocabulary";
import { isDecided } from "../../modules/producer/rules/assistance";
import type { Member } from "../../workflows/producer-member";
import { handlersBelow } from "../portal/handlers.fixture";
import { refusal, routeOf } from "./guard";
import type { ProducerRoute } from "./producer-route";
import { PRODUCER_ROUTES } from "./route-table";

const member = (role: Member["role"], status: Member["producer"]["status"]): Member => ({
  id: "pmem_1",
  email: "a@b.example",
  name: null,
  role,
  producer: { id: "pdr_1", name: "HTX", slug: "htx", status },
});

describe("the table of the producers' routes", () => {
  it("has exactly the routes that there are", () => {
    const declared = PRODUCER_ROUTES.map(({ method, path: address }) => `${method} ${address}`);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.toSorted()).toEqual(handlersBelow(__dirname, "/producer"));
  });

  it("asks for a strict body wherever something is written with one, and for a query schema where one is read", () => {
    const schemas = PRODUCER_ROUTES.flatMap(({ path: address, body, query }) =>
      [body, query].flatMap((schema) => (schema === undefined ? [] : [{ address, schema }])),
    );
    const loose = schemas.filter(({ schema }) => schema.safeParse({ producer_id: "pdr_other" }).success);
    expect(loose.map(({ address }) => address)).toEqual([]);
  });

  it("says of every noun whether a helper may be let in to it", () => {
    expect(PRODUCER_ROUTES.filter(({ path: address }) => !isDecided(address))).toEqual([]);
  });

  it("is read as Express reads paths, and knows nothing else", () => {
    expect(routeOf("get", "/producer/me")).toBeNull();
    expect(routeOf("GET", "/PRODUCER/me/")?.route.path).toBe("/producer/me");
    expect(routeOf("HEAD", "/producer/me")?.route.path).toBe("/producer/me");
    for (const wrong of ["/producer", "/producer/", "/producer/me/x", "/producer//me", "/producer/members/a/b"])
      expect(routeOf("GET", wrong)).toBeNull();
  });

  it("lets nobody in who is no member, and no member beyond role and state", () => {
    const expected = (route: ProducerRoute, { role, producer: { status } }: Member) => {
      if (route.who === "login") return null;
      if (status === "closed") return "producer_required";
      if (!route.who.includes(role)) return "role_required";
      if (status === "suspended")
        return route.method === "GET" || route.when === "anytime" ? null : "producer_suspended";
      return status === "active" || route.when !== "trading" ? null : "producer_not_active";
    };
    for (const route of PRODUCER_ROUTES) {
      expect(refusal(route, null)).toBe(route.who === "login" ? null : "producer_required");
      for (const role of MEMBER_ROLES)
        for (const status of PRODUCER_STATUSES) {
          const one = member(role, status);
          expect(refusal(route, one)).toBe(expected(route, one));
        }
    }
  });
});
