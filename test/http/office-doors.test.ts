import { beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../../plugins/ocop/src/api/office/guard";
import type { OfficeRoute } from "../../plugins/ocop/src/api/office/office-route";
import { OFFICE_ROUTES } from "../../plugins/ocop/src/api/office/route-table";
import { ERRORS, type ErrorCode } from "../../plugins/ocop/src/contract/errors";
import { OFFICER_ROLES, type OfficerRole } from "../../plugins/ocop/src/shared/office-vocabulary";
import { expiredToken } from "../support/expired-token";
import { demoMember } from "../support/members";
import { askOffice, demoOfficer, officer, officerOf, officeStranger, removeOfficer } from "../support/officers";
import { api, token } from "../support/stack";

const NO_TOKEN = "no token of ours";
/** Thanh Hóa, its sibling Quảng Ninh, and a district of Thanh Hóa that ended on 30/06/2025. */
const [PROVINCE, SIBLING, ABOLISHED] = ["38", "22", "F399"];

/** Somebody at the door, and what decides about them. */
interface Visitor {
  who: string;
  token: string | undefined;
  standing: { role: OfficerRole; office: { abolished: boolean } } | null | typeof NO_TOKEN;
}

const visitors: Visitor[] = [];
const standing = (role: OfficerRole, abolished = false) => ({ role, office: { abolished } });
const add = (who: string, own: string | undefined, as: Visitor["standing"]) =>
  void visitors.push({ who, token: own, standing: as });

beforeAll(async () => {
  add("nobody", undefined, NO_TOKEN);
  add("a customer", await token("customer"), NO_TOKEN);
  add("an operator", await token("operator"), NO_TOKEN);
  add("a producer", (await demoMember("chuthe@ocop.example")).token, NO_TOKEN);
  const registrar = await officer("registrar", PROVINCE);
  add("a forged token", `${registrar.token.split(".").slice(0, 2).join(".")}.AAAA`, NO_TOKEN);
  const { expired, valid } = expiredToken(registrar.token);
  add("an expired token", expired, NO_TOKEN);
  add("the same token, signed for tomorrow", valid, standing("registrar"));
  add("a log-in without an office", (await officeStranger()).token, null);
  for (const role of OFFICER_ROLES) {
    const own = role === "registrar" ? registrar : await officerOf(registrar.office_id, role);
    add(`a ${role} of a province`, own.token, standing(role));
    const former = await officer(role, ABOLISHED);
    add(`a ${role} of an abolished district`, former.token, standing(role, true));
  }
  const removed = await officerOf(registrar.office_id, "registrar");
  await removeOfficer(removed);
  add("a removed officer", removed.token, null);
  add("a registrar of a sibling province", (await officer("registrar", SIBLING)).token, standing("registrar"));
  add("a registrar of the centre", (await officer("registrar", null)).token, standing("registrar"));
  add("a registrar of a commune", (await demoOfficer("hoso.xa@ocop.example")).token, standing("registrar"));
});

const REFUSALS: readonly string[] = [
  "unauthorized",
  "office_required",
  "role_required",
  "office_abolished",
] satisfies ErrorCode[];

/** What of an answer is not as declared, or null. What is let in asks for a thing that is not there, in odd words. */
function fault(route: OfficeRoute, visitor: Visitor, status: number, code: string | undefined): string | null {
  const expected = visitor.standing === NO_TOKEN ? "unauthorized" : refusal(route, visitor.standing);
  const seen = code !== undefined && REFUSALS.includes(code) ? code : null;
  const right = expected === null ? status < 500 : status === ERRORS[expected].status;
  const names = route.path.includes(":") || (route.method !== "GET" && route.body !== undefined);
  // A thing that is not there is not found, odd words are not taken: nothing is done by the way.
  const harmless = expected !== null || !names || status === 404 || status === 400;
  if (seen === expected && right && harmless) return null;
  return `${visitor.who}: ${status} ${code}, expected ${expected ?? "to get in and to find nothing"}`;
}

describe("every route of the offices' API", () => {
  it.each(OFFICE_ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s lets in exactly whom it declares",
    async (_name, route) => {
      const wrong: string[] = [];
      for (const visitor of visitors) {
        const answer = await api(route.path.replace(/:\w+/g, "khong-co"), {
          method: route.method,
          ...(visitor.token === undefined ? {} : { token: visitor.token }),
          ...(route.method === "POST" ? { body: JSON.stringify({ __unknown: true }) } : {}),
        });
        const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
        const found = fault(route, visitor, answer.status, code);
        if (found !== null) wrong.push(found);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("answers 404 to what is not declared, whoever asks", async () => {
    const own = await demoOfficer("hoso.thanhhoa@ocop.example");
    for (const path of ["", "nothing", "me/too", "invitations/a/b", "../admin/users"])
      expect((await askOffice(own, path)).status).toBe(path.startsWith("..") ? 401 : 404);
    expect((await askOffice(own, "me", {}, "DELETE")).status).toBe(404);
  });

  it("keeps no answer in any cache", async () => {
    const own = await demoOfficer("hoso.thanhhoa@ocop.example");
    const answer = await api("/office/me", { token: own.token });
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("opens nothing of the operators', customers' or producers'", async () => {
    const own = await demoOfficer("hoso.thanhhoa@ocop.example");
    for (const path of ["/admin/users", "/admin/ocop/offices", "/store/customers/me", "/producer/me", "/admin/orders"])
      expect((await api(path, { token: own.token })).status).toBe(401);
  });
});
