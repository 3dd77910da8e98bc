import { describe, expect, it } from "vitest";
import { tallyOn } from "../../certification/rules/tally";
import type { PastSource } from "../../certification/rules/past-day";
import { expiryOf } from "../../certification/rules/validity";
import { addDays } from "../../../shared/clock";
import type { PublishedTotal } from "../../../shared/report-vocabulary";
import { publishedTotals } from "../data/published-totals";
import { addsUp, checkedTotals, differenceOf, differencesOf, lastDayOf, sumsOf } from "./published";

const find = (key: string): PublishedTotal => {
  const total = publishedTotals.find((one) => one.key === key);
  if (total === undefined) throw new Error(`there is no ${key}`);
  return total;
};

function certificate(issued_on: string, stars: number, more: Partial<PastSource> = {}): PastSource {
  const expires_on = expiryOf(issued_on);
  const decision = { decision_number: "1/QĐ-UBND", issuer_name: "UBND" };
  return { number: "1", stars, potential_five: false, issued_on, expires_on, events: [], ...decision, ...more };
}

/** A register in which a published total is true on its day, with what must not be counted among it. */
function registerOf({ day, figures }: PublishedTotal): PastSource[][] {
  const many = (count: number | null, stars: number, potential_five = false) =>
    Array.from({ length: count ?? 0 }, (_, at) => [
      certificate(addDays(day, -(at % 1000)), stars, { potential_five }),
      // What it was before: over, or replaced by the one above.
      ...(at % 3 === 0 ? [certificate(addDays(day, -1500), 3)] : []),
      ...(at % 5 === 0
        ? [
            certificate(addDays(day, -1001), 4, {
              events: [{ day: addDays(day, -1000), to_status: "superseded" as const }],
            }),
          ]
        : []),
    ]);
  const gone = [
    [certificate(addDays(day, -1200), 4)],
    [certificate(addDays(day, 1), 5)],
    [certificate(addDays(day, -10), 3, { events: [{ day, to_status: "revoked" as const }] })],
    [certificate(addDays(day, -10), 4, { events: [{ day: addDays(day, -2), to_status: "suspended" as const }] })],
  ];
  return [
    ...many(figures.five, 5),
    ...many(figures.potential_five, 4, true),
    ...many(figures.four, 4),
    ...many(figures.three, 3),
    ...gone,
  ];
}

describe("published totals", () => {
  it("add up or do not, as they were printed", () => {
    const by = (wanted: boolean | null) =>
      publishedTotals.filter((one) => addsUp(one) === wanted).map(({ key }) => key);
    expect(by(true)).toEqual([
      "ha-noi-2019",
      "ha-noi-2020",
      "ha-noi-2022",
      "ha-noi-2023-06",
      "ha-noi-2024-04",
      "ha-noi-2025-06",
      "thanh-hoa-2021",
      "thanh-hoa-2942",
    ]);
    expect(by(false)).toEqual(["ha-noi-2019-tiem-nang", "quang-ninh-2023"]);
    expect(by(null)).toEqual(["ha-noi-2020-09", "thanh-hoa-2020", "hue-2019-ke-hoach", "viet-nam-2025-07"]);
  });

  it.each(publishedTotals.filter((one) => addsUp(one) === true).map((one) => [one.key, one] as const))(
    "come again from certificates: %s",
    (_key, total) => {
      const computed = tallyOn(registerOf(total), total.day);
      const { figures } = total;
      expect(computed).toEqual({
        products: figures.products,
        five: figures.five ?? 0,
        potential_five: figures.potential_five ?? 0,
        four: figures.four,
        three: figures.three,
      });
      const { producers: _not_counted_here, ...differences } = differencesOf(figures, { ...computed, producers: null });
      expect(Object.values(differences).every((one) => one === 0 || one === null)).toBe(true);
    },
  );

  it("show by how much they do not add up", () => {
    expect(sumsOf(find("quang-ninh-2023")).map(differenceOf)).toEqual([0, -2]);
    expect(sumsOf(find("ha-noi-2019-tiem-nang")).map((sum) => [differenceOf(sum), sum.complete])).toEqual([
      [506, false],
    ]);
    const other = { ...find("ha-noi-2023-06").figures, five: 8 };
    expect(sumsOf({ figures: other, sums: [] }).map(differenceOf)).toEqual([-2]);
  });

  it("show the difference to what certificates say, and are never forced to agree", () => {
    const total = find("thanh-hoa-2021");
    const computed = { products: 119, five: 1, potential_five: 1, four: 28, three: 89, producers: 80 };
    expect(differencesOf(total.figures, computed)).toEqual({
      products: 1,
      five: 0,
      potential_five: null,
      four: 2,
      three: 0,
      producers: -3,
    });
    expect(find("thanh-hoa-2021")).toBe(total);
    expect(Object.values(differencesOf(total.figures, null)).every((one) => one === null)).toBe(true);
  });

  it("are refused when a row cannot be one", () => {
    const good = find("ha-noi-2020");
    const wrong: [Partial<PublishedTotal>, RegExp][] = [
      [{ day: "2021-02-29" }, /no day/],
      [{ since: "2021-01-01" }, /not before/],
      [{ since: null }, /no first day/],
      [{ basis: "decision" }, /no decision/],
      [{ figures: { ...good.figures, three: -1 } }, /no count/],
      [{ figures: { ...good.figures, three: 1.5 } }, /no count/],
      [{ sources: [] }, /no source/],
    ];
    for (const [change, reason] of wrong) expect(() => checkedTotals([{ ...good, ...change }])).toThrow(reason);
    expect(() => checkedTotals([good, good])).toThrow(/twice/);
  });

  it.each([
    ["2019", "2019-12-31"],
    ["2024-02", "2024-02-29"],
    ["2020-12", "2020-12-31"],
    ["2021-08-05", "2021-08-05"],
  ])("speak of the last day of %s", (printed, day) => expect(lastDayOf(printed)).toBe(day));
});
