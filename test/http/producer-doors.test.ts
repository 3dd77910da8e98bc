import { beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../../plugins/ocop/src/api/producer/guard";
import { PRODUCER_ROUTES } from "../../plugins/ocop/src/api/producer/route-table";
import { ERRORS } from "../../plugins/ocop/src/contract/errors";
import type { MemberRole, ProducerStatus } from "../../plugins/ocop/src/shared/producer-vocabulary";
import { expiredToken } from "../support/expired-token";
import { ask, demoMember, invited, newProducer, type Person, stranger } from "../support/members";
import { demoOfficer } from "../support/officers";
import { api, token } from "../support/stack";

/** Somebody at the door, and what the table has to say to them about a route. */
interface Visitor {
  who: string;
  token: string | undefined;
  member: { role: MemberRole; status: ProducerStatus } | null | "no token of ours";
}

let visitors: Visitor[] = [];

beforeAll(async () => {
  const owner = await newProducer();
  const removed = await invited(owner, "owner");
  await ask(owner, `members/${removed.member_id}`, undefined, "DELETE");
  const of = async (person: Promise<Person> | Person): Promise<string> => (await person).token;
  const forged = `${(await stranger()).token.split(".").slice(0, 2).join(".")}.AAAA`;
  const { expired, valid } = expiredToken(owner.token);
  visitors = [
    { who: "nobody", token: undefined, member: "no token of ours" },
    { who: "a customer", token: await token("customer"), member: "no token of ours" },
    { who: "an operator", token: await token("operator"), member: "no token of ours" },
    { who: "an officer", token: (await demoOfficer("hoso.thanhhoa@ocop.example")).token, member: "no token of ours" },
    { who: "a forged token", token: forged, member: "no token of ours" },
    { who: "an expired token", token: expired, member: "no token of ours" },
    { who: "the same token, signed for tomorrow", token: valid, member: { role: "owner", status: "active" } },
    { who: "a log-in without a producer", token: await of(stranger()), member: null },
    { who: "a removed member", token: removed.token, member: null },
    { who: "an owner", token: owner.token, member: { role: "owner", status: "active" } },
    { who: "an editor", token: await of(invited(owner, "editor")), member: { role: "editor", status: "active" } },
    { who: "orders only", token: await of(invited(owner, "orders")), member: { role: "orders", status: "active" } },
    ...(await Promise.all(
      (["pending", "applied", "sent_back", "suspended", "closed"] as const).map(async (status) => ({
        who: `an owner, ${status}`,
        token: await of(newProducer(status)),
        member: { role: "owner" as const, status },
      })),
    )),
  ];
});

describe("every route of the producers' API", () => {
  it.each(PRODUCER_ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s lets in exactly whom it declares",
    async (_name, route) => {
      const wrong: string[] = [];
      for (const { who, token: own, member } of visitors) {
        const path = route.path.replace(/:\w+/g, "khong-co");
        const answer = await api(path, {
          method: route.method,
          ...(own === undefined ? {} : { token: own }),
          // Nothing may be written by the way: what is let in stumbles over the body.
          ...(route.method === "POST" ? { body: JSON.stringify({ __unknown: true }) } : {}),
        });
        const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
        const expected =
          member === "no token of ours"
            ? "unauthorized"
            : refusal(
                route,
                member && {
                  id: "",
                  email: "",
                  name: null,
                  role: member.role,
                  producer: { id: "", name: "", slug: "", status: member.status },
                },
              );
        const refused = [
          "unauthorized",
          "producer_required",
          "role_required",
          "producer_not_active",
          "producer_suspended",
        ];
        const seen = code !== undefined && refused.includes(code) ? code : null;
        const status = expected === null ? null : ERRORS[expected].status;
        if (seen !== expected || (status !== null && answer.status !== status) || answer.status >= 500)
          wrong.push(`${who}: ${answer.status} ${code}, expected ${expected ?? "to get in"}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("answers 404 to what is not declared, whoever asks", async () => {
    const owner = await demoMember("chuthe@ocop.example");
    for (const path of ["", "nothing", "me/too", "members/a/b", "../admin/users"])
      expect((await ask(owner, path)).status).toBe(path.startsWith("..") ? 401 : 404);
  });

  it("lets nobody be somebody else by asking", async () => {
    const own = await newProducer();
    for (const { who, token: mine, member } of visitors) {
      const answer = await api("/producer/me", {
        ...(mine === undefined ? {} : { token: mine }),
        headers: { "x-act-for": own.producer_id },
      });
      expect([who, answer.status]).toEqual([who, member === "no token of ours" ? 401 : 404]);
    }
  });

  it("opens nothing of the operators' or customers'", async () => {
    const owner = await demoMember("chuthe@ocop.example");
    for (const path of ["/admin/users", "/admin/ocop/producers", "/store/customers/me", "/admin/orders"])
      expect((await api(path, { token: owner.token })).status).toBe(401);
  });
});
