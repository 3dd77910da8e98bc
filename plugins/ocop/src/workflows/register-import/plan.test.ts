import { describe, expect, it } from "vitest";
import { readList } from "../../modules/register-import/rules/read-list";
import type { UnitAnswer } from "../../shared/territory";
import { NO_MARKS } from "../../shared/workbook-marks";
import { checkRow } from "./check-row";
import type { HeldCertificate, Known } from "./known";
import type { MatchedPlace } from "./match-places";
import { ProducerMatcher } from "./match-producers";
import { planList } from "./plan";

const HEAD = "Tên sản phẩm|Chủ thể|Xã|Nhóm|Điểm|Hạng sao|Số quyết định|Ngày quyết định|Ngày cấp|Số GCN";
const PLACE: MatchedPlace = {
  commune_code: "C1",
  district_code: null,
  province_code: "38",
  former_unit_code: null,
  unknown: null,
  asks: null,
  question: null,
};
const NOTHING: Known = { producers: [], products: [], numbers: new Set() };
const TODAY = "2026-11-26";

const unit = { code: "38", name: "Thanh Hóa", kind: "tỉnh", level: "province", valid_from: null } as UnitAnswer["unit"];
const answer = { unit, parents: [], province: unit, successors: [], predecessors: [] };
const UNITS = new Map<string, UnitAnswer>([
  ["38", answer],
  ["22", answer],
  // A commune of today, which began on 01/07/2025.
  ["C1", { ...answer, unit: { ...unit, code: "C1", level: "commune", valid_from: "2025-07-01" } }],
]);

/** Plans lines written with `|` between their cells. */
function plan(lines: readonly string[], known: Known = NOTHING, choices = {}, place: Partial<MatchedPlace> = {}) {
  const sheet = [HEAD, ...lines].map((line, index) => ({ number: index + 1, cells: line.split("|") }));
  const { rows, columns } = readList({ lines: sheet, marks: NO_MARKS }, 100);
  const area = { level: "province", unit_code: "38", codes: ["38", "C1"] } as const;
  const checked = rows.map((row) =>
    checkRow(row, { ...PLACE, ...place }, { columns, area, units: UNITS, today: TODAY }),
  );
  return planList(checked, known, new ProducerMatcher(known.producers, choices, new Map()), () => "Xã thử");
}

/** Plans products of producers in places of their own. */
function planAt(
  rows: readonly { name: string; producer?: string; commune: string | null; tax?: string }[],
  known: Known = NOTHING,
  choices = {},
) {
  const lines = rows.map(
    ({ name, producer, tax }) => `${line({ name, ...(producer ? { producer } : {}) })}|${tax ?? ""}`,
  );
  const sheet = [`${HEAD}|Mã số thuế`, ...lines].map((text, index) => ({ number: index + 1, cells: text.split("|") }));
  const { rows: read, columns } = readList({ lines: sheet, marks: NO_MARKS }, 100);
  const area = { level: "province", unit_code: "38", codes: ["38", "C1", "C2", "C3"] } as const;
  const checked = read.map((row, index) => {
    const place = { ...PLACE, commune_code: rows[index]?.commune ?? null };
    return checkRow(row, place, { columns, area, units: UNITS, today: TODAY });
  });
  return planList(checked, known, new ProducerMatcher(known.producers, choices, new Map()), (at) => at.commune_code);
}

const line = (
  more: Partial<
    Record<"name" | "producer" | "score" | "stars" | "decision" | "decided" | "issued" | "number", string>
  > = {},
) =>
  [
    more.name ?? "Chè lam",
    more.producer ?? "HTX Phủ Quảng",
    "Hoằng Lộc",
    "Thực phẩm",
    more.score ?? "82,5",
    more.stars ?? "4 sao",
    more.decision ?? "12/QĐ-UBND tỉnh",
    more.decided ?? "10/12/2024",
    more.issued ?? "15/12/2024",
    more.number ?? "",
  ].join("|");

const faults = ({ rows }: ReturnType<typeof plan>) =>
  rows.flatMap((row) => row.faults.map(({ line: at, cell, reason }) => `${at} ${cell} ${reason}`));

const held = (changes: Partial<HeldCertificate>): Known => ({
  producers: [{ id: "p1", name: "Hợp tác xã Phủ Quảng", tax_code: null, commune_code: "C1" }],
  products: [
    {
      rated_product_id: "rp1",
      short_id: "abcdef",
      producer_id: "p1",
      title: "Chè Lam",
      certificates: [
        {
          number: "GCN 1",
          decision_number: "1/QĐ",
          issued_on: "2024-06-01",
          expires_on: "2027-06-01",
          status: "active",
          ...changes,
        },
      ],
    },
  ],
  numbers: new Set(["GCN 1"]),
});

describe("the plan of a list", () => {
  it("makes a producer once for all its products, and a product once for all its certificates", () => {
    const { counts, pending } = plan([line({ issued: "15/12/2020", decided: "" }), line(), line({ name: "Kẹo lạc" })]);
    expect(counts).toMatchObject({ rows: 3, producers: 1, products: 2, certificates: 3, faulty: 0 });
    expect(pending[0]?.facts).toMatchObject({ criteria_version: "781", expires_on: "2023-12-15", number: "" });
  });

  it("finds what is known by spellings without marks, and adds what is not", () => {
    const known = held({ issued_on: "2020-12-01", expires_on: "2023-12-01" });
    const { rows, counts } = plan([line()], known);
    expect(rows).toMatchObject([{ act: "certificate", producer_act: "known", producer: "Hợp tác xã Phủ Quảng" }]);
    expect(counts).toMatchObject({ producers: 0, products: 0, certificates: 1 });
  });

  it("leaves what is there already, and refuses what would hold beside it", () => {
    expect(
      plan(
        [line({ decision: "12/QĐ-UBND TỈNH" })],
        held({ decision_number: "12/QĐ-UBND tỉnh", issued_on: "2024-12-15" }),
      ).rows,
    ).toMatchObject([{ act: "same", faults: [] }]);
    expect(faults(plan([line()], held({})))).toEqual(["2 I2 in_force"]);
    expect(faults(plan([line()], held({ status: "suspended" })))).toEqual(["2 I2 in_force"]);
    expect(faults(plan([line()], held({ status: "revoked" })))).toEqual([]);
  });

  it.each([
    ["five stars by points of four", { stars: "5 sao" }, "2 E2 rule"],
    [
      "stars that nobody could give on that day",
      { stars: "3 sao", score: "60", decided: "", issued: "03/07/2025" },
      "2 F2 rule",
    ],
    ["points of another rank", { score: "69,9" }, "2 E2 rule"],
    ["a certificate before its decision", { issued: "09/12/2024" }, "2 I2 before_decision"],
    ["a day to come", { issued: "27/11/2026" }, "2 I2 rule"],
    ["a day before the programme", { issued: "01/01/1900", decided: "" }, "2 I2 rule"],
    ["a number that another certificate has", { number: "gcn 1" }, "2 J2 number_taken"],
    ["no decision", { decision: " " }, "2 G2 missing"],
  ])("refuses %s", (_what, changes, fault) => {
    expect(faults(plan([line(changes)], { ...NOTHING, numbers: new Set(["GCN 1"]) }))).toEqual([fault]);
  });

  it("refuses the same twice, and names the row", () => {
    const { rows } = plan([
      line({ number: "A" }),
      line({ name: "CHÈ LAM", number: "B" }),
      line({ name: "Kẹo", number: "a" }),
    ]);
    expect(rows.flatMap((row) => row.faults.map(({ cell, reason, detail }) => [cell, reason, detail?.en]))).toEqual([
      ["A3", "twice", "row 2, issued 2024-12-15"],
      ["J4", "number_taken", "a, row 2"],
    ]);
  });

  it("takes 89.96 points for four stars and 90 for potential five", () => {
    const { rows } = plan([line({ score: "89,96" }), line({ name: "Kẹo", score: "90" })]);
    expect(
      rows.map(({ line: at, potential_five, notes }) => [
        at,
        potential_five,
        notes.some(({ reason }) => reason === "potential_five"),
      ]),
    ).toEqual([
      [2, false, false],
      [3, true, true],
    ]);
  });

  it("asks about a near name, and about it alone", () => {
    const known = held({});
    const near = line({ name: "Kẹo", producer: "HTX Phủ Quãngg" });
    const asked = plan([near, line({ name: "Nem", producer: "HTX Ba Làng" })], known);
    expect(asked.counts).toMatchObject({ asking: 1, producers: 1, products: 1 });
    const [question] = asked.producerQuestions;
    expect(question).toMatchObject({ said: "HTX Phủ Quãngg", lines: [2], chosen: null });
    expect(question?.choices.map(({ value }) => value)).toEqual(["p1", "new"]);
    const key = question?.key ?? "";
    expect(plan([near], known, { [key]: "p1" }).pending).toMatchObject([{ producer: { id: "p1" } }]);
    expect(plan([near], known, { [key]: "new" }).counts).toMatchObject({ producers: 1, asking: 0 });
    expect(plan([near], known, { [key]: "p2" }).counts).toMatchObject({ producers: 0, asking: 1 });
  });

  it("asks whether a producer of another commune is meant that bears the same name", () => {
    const [producer] = held({}).producers;
    const known = (commune_code: string | null) => ({
      ...held({}),
      producers: producer === undefined ? [] : [{ ...producer, commune_code }],
    });
    const nem = line({ name: "Nem" });
    expect(plan([nem], known("C1")).pending).toMatchObject([{ producer: { id: "p1" } }]);
    expect(plan([nem], known(null)).pending).toMatchObject([{ producer: { id: "p1" } }]);
    const asked = plan([nem], known("C2"));
    expect(asked.counts).toMatchObject({ asking: 1 });
    expect(asked.producerQuestions[0]?.choices.map(({ value }) => value)).toEqual(["p1", "new"]);
  });

  it("makes two producers of one name in two communes, and one of one tax code", () => {
    const [here, there] = [
      { name: "Kẹo", commune: "C1" },
      { name: "Nem", commune: "C2" },
    ] as const;
    expect(planAt([here, { ...here, name: "Mắm" }]).counts).toMatchObject({ producers: 1, products: 2 });
    expect(planAt([here, there]).counts).toMatchObject({ producers: 2, products: 2, faulty: 0 });
    expect(planAt([here, { ...there, name: "Kẹo" }]).counts).toMatchObject({ producers: 2, products: 2, faulty: 0 });
    const tax = "2801234567";
    expect(
      planAt([
        { ...here, tax },
        { ...there, tax },
      ]).counts,
    ).toMatchObject({ producers: 1, products: 2 });
    const two = [
      { ...here, tax },
      { ...here, name: "Mắm", tax: "2801234568" },
    ];
    expect(planAt(two).counts).toMatchObject({ producers: 2, products: 2 });
  });

  it("takes a row without a commune for the one of its name, and says so where there are several", () => {
    const [here, bare] = [
      { name: "Kẹo", commune: "C1" },
      { name: "Mắm", commune: null },
    ] as const;
    expect(planAt([bare, here]).counts).toMatchObject({ producers: 1, faulty: 0 });
    const unclear = planAt([bare, here, { name: "Nem", commune: "C2" }]);
    expect(unclear.counts).toMatchObject({ producers: 2, products: 2, faulty: 1 });
    expect(unclear.rows[0]?.faults).toMatchObject([{ line: 2, reason: "producer_unclear", detail: { en: "C1; C2" } }]);
  });

  it("asks about each of one name by itself", () => {
    const { producers } = held({});
    const rows = ["C2", "C3"].map((commune) => ({ name: `Nem ${commune}`, commune }));
    const asked = planAt(rows, { ...NOTHING, producers });
    const [one, other] = asked.producerQuestions;
    expect([one?.lines, other?.lines]).toEqual([[2], [3]]);
    const answered = planAt(rows, { ...NOTHING, producers }, { [one?.key ?? ""]: "p1", [other?.key ?? ""]: "new" });
    expect(answered.pending.map(({ producer }) => "id" in producer)).toEqual([true, false]);
  });

  it("refuses places that are not known or lie elsewhere", () => {
    expect(faults(plan([line()], NOTHING, {}, { unknown: "commune" }))).toEqual(["2 C2 unit_unknown"]);
    expect(faults(plan([line()], NOTHING, {}, { commune_code: "C9", province_code: "22" }))).toEqual([
      "2 C2 unit_outside",
    ]);
  });

  it("says of a commune that it began after the day, and not where the list names the one of before", () => {
    const notesOf = (lines: readonly string[], place: Partial<MatchedPlace> = {}) =>
      plan(lines, NOTHING, {}, place).rows.flatMap(({ notes }) =>
        notes.map(({ reason, cell, detail }) => [reason, cell, detail?.en]),
      );
    const late = ["unit_began_later", "C2", "2025-07-01"];
    expect(notesOf([line({ issued: "30/06/2025" })])).toContainEqual(late);
    expect(notesOf([line({ issued: "10/07/2025", decided: "08/07/2025" })])).not.toContainEqual(late);
    // The commune of before is what the list meant: nothing began later.
    expect(notesOf([line()], { former_unit_code: "F1" })).not.toContainEqual(late);
  });
});
