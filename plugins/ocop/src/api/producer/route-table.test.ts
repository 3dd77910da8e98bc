import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MEMBER_ROLES, PRODUCER_STATUSES } from "../../shared/producer-vocabulary";
import type { Member } from "../../workflows/producer-member";
import { refusal, routeOf } from "./guard";
import { PRODUCER_ROUTES } from "./route-table";

/** Every handler below this folder as Medusa mounts it: "GET /producer/members/:id". */
function handlers(): string[] {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const parts = path.dirname(file).split(path.sep);
      const address = ["/producer", ...parts.map((part) => part.replace(/^\[(\w+)\]$/, ":$1"))].join("/");
      const source = readFileSync(path.join(__dirname, file), "utf8");
      return [...source.matchAll(/^export (?:async function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
        ([, method]) => `${method} ${address}`,
      );
    });
}

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
    expect(declared.toSorted()).toEqual(handlers().toSorted());
  });

  it("asks for a strict body wherever something is written with one, and for a query schema where one is read", () => {
    for (const { path: address, body, query } of PRODUCER_ROUTES)
      for (const schema of [body, query])
        if (schema !== undefined) expect(schema.safeParse({ producer_id: "pdr_other" }).success, address).toBe(false);
  });

  it("is read as Express reads paths, and knows nothing else", () => {
    expect(routeOf("get", "/producer/me")).toBeNull();
    expect(routeOf("GET", "/PRODUCER/me/")?.path).toBe("/producer/me");
    expect(routeOf("HEAD", "/producer/me")?.path).toBe("/producer/me");
    for (const wrong of ["/producer", "/producer/", "/producer/me/x", "/producer//me", "/producer/members/a/b"])
      expect(routeOf("GET", wrong)).toBeNull();
  });

  it("lets nobody in who is no member, and no member beyond role and state", () => {
    for (const route of PRODUCER_ROUTES) {
      expect(refusal(route, null)).toBe(route.who === "login" ? null : "producer_required");
      for (const role of MEMBER_ROLES)
        for (const status of PRODUCER_STATUSES) {
          const answer = refusal(route, member(role, status));
          if (route.who === "login") expect(answer).toBeNull();
          else if (status === "closed") expect(answer).toBe("producer_required");
          else if (!route.who.includes(role)) expect(answer).toBe("role_required");
          else if (status === "suspended") expect(answer).toBe(route.method === "GET" ? null : "producer_suspended");
          else expect(answer).toBe(status === "active" || route.when === "always" ? null : "producer_not_active");
        }
    }
  });
});
