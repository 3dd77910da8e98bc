import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PortalOrderList } from "../../plugins/ocop/src/contract/portal-order";
import { PAYMENT_METHODS, PRODUCER_ORDER_STATUSES } from "../../plugins/ocop/src/shared/marketplace-vocabulary";
import { atOnce } from "../support/at-once";
import { onDatabase } from "../support/audit";
import { ask } from "../support/members";
import { act } from "../support/parts";
import { leave, memberOf, placedParts, type PortalMember } from "../support/portal-orders";
import { freshRandom, type Random } from "../support/random";
import { sizes } from "./sizes";

const ORDERS = 6;
const DEEDS = ["accept", "pack", "ship", "deliver"];
let members: PortalMember[] = [];
let owners = new Map<string, string>();
let numbers: string[] = [];

beforeAll(async () => {
  for (let order = 0; order < ORDERS; order += 1) {
    const { parts } = await placedParts(2);
    if (members.length === 0) members = await Promise.all(parts.map(async (part) => memberOf(part.producer_id)));
    for (const { id } of parts)
      for (const deed of DEEDS.slice(0, order % (DEEDS.length + 1))) await act(id, { act: deed });
  }
  const rows = await onDatabase(
    async (client) =>
      (
        await client.query<{ id: string; number: string; producer_id: string }>(
          "select id, number, producer_id from producer_order",
        )
      ).rows,
  );
  owners = new Map(rows.map(({ id, producer_id }) => [id, producer_id]));
  numbers = rows.map(({ number }) => number);
}, 300_000);

afterAll(async () => {
  for (const member of members) await leave(member);
});

/** Filters as people, and people who try, may send them. */
function drawn(random: Random): string {
  const number = random.pick(numbers);
  const tries = [
    "%",
    "_",
    "' or true --",
    "1",
    "",
    number,
    number.slice(0, 3),
    `#${number}`,
    number.split("-")[0] ?? "",
  ];
  const search = new URLSearchParams({
    limit: String(1 + random.int(100)),
    offset: String(random.int(3) * random.int(20)),
  });
  if (random.int(2) === 0) search.set("status", random.pick(PRODUCER_ORDER_STATUSES));
  if (random.int(3) === 0) search.set("payment", random.pick(PAYMENT_METHODS));
  if (random.int(3) === 0) search.set("waiting", random.pick(["true", "false"]));
  if (random.int(2) === 0) search.set("q", random.pick(tries));
  return search.toString();
}

describe("lists of a producer's orders", () => {
  it("contain no row of another producer, whatever is filtered", async () => {
    const random = freshRandom("portal lists");
    const queries = Array.from({ length: sizes.portalLists }, () => ({
      member: random.pick(members),
      query: drawn(random),
    }));
    const answers = await atOnce(4, queries, async ({ member, query }) => {
      const { status, body } = await ask(member, `orders?${query}`);
      const orders = (body as unknown as PortalOrderList).orders ?? [];
      const foreign = orders.filter(({ id }) => owners.get(id) !== member.producer_id);
      return { query, status, seen: orders.length, foreign: foreign.length };
    });
    expect(answers.filter(({ status, foreign }) => status !== 200 || foreign > 0)).toEqual([]);
    // Both have something to see, so that seeing nothing foreign says something.
    expect(answers.filter(({ seen }) => seen > 0).length).toBeGreaterThan(answers.length / 10);
  });
});
