import { describe, expect, it } from "vitest";
import type { RoundAnswer } from "../../contract/office-rating-answer";
import { decisionListFacts, minutesFacts, paperOffice } from "./from-round";

const round: RoundAnswer = {
  id: "rr",
  office: { id: "off", name: "Văn phòng điều phối" },
  level: "province",
  name: "Đợt 1 năm 2026",
  year: 2026,
  intake_from: "2026-03-01",
  intake_until: "2026-03-31",
  session_on: "2026-04-15",
  criteria_version: "148+1489",
  status: "decided",
  decision_number: "12/QĐ-UBND",
  unit_name: "Tỉnh Thanh Hóa",
  min_sheets: 5,
  decision: "148/QĐ-TTg",
  criteria_complete: false,
  council: [
    {
      id: "s1",
      officer_id: "ofc",
      officer_name: "can-bo@ocop.example",
      post: "Ủy viên",
      seat: "chair",
      scores: true,
      own: false,
    },
  ],
  entries: [
    {
      id: "e1",
      dossier_id: "dos",
      product_name: "Chè lam",
      group: "food",
      producer: { id: "prod", name: "Hợp tác xã Thử nghiệm" },
      commune: "Xã Hoằng Lộc",
      status: "recognised",
      product_set: null,
      forward_id: null,
      appeal_id: null,
      submitted: 5,
      recused: 0,
      own_sheet: null,
      result: {
        mean: 90,
        spread: 0,
        sheets: 5,
        stopped_by: [],
        rank: 5,
        outcome: { outcome: "recognise", stars: 4, potential_five: true, reason: null },
      },
      certificate: { id: "cert", number: "01/GCN", stars: 4, potential_five: true },
      forwarded: null,
      appeal: null,
    },
  ],
  minutes: { held_on: "2026-04-15", place: "UBND tỉnh", text: "" },
  decision_date: "2026-04-20",
  issued_on: "2026-04-20",
  cancel_reason: null,
  acts: [],
  editable: false,
  hindrances: [],
};

describe("papers from a round", () => {
  it("are written in the name of the committee, or of the ministry", () => {
    expect(paperOffice(round, null)).toMatchObject({
      superior: "Ủy ban nhân dân tỉnh Thanh Hóa",
      place: "Thanh Hóa",
      day: null,
    });
    expect(paperOffice({ unit_name: null }, null)).toMatchObject({
      superior: "Bộ Nông nghiệp và Môi trường",
      place: "Hà Nội",
    });
    expect(paperOffice({ unit_name: "Thành phố Hà Nội" }, null).place).toBe("Hà Nội");
  });

  it("name no log-in, and leave out what was not written", () => {
    expect(minutesFacts(round, [])).toMatchObject({
      met_on: "2026-04-15",
      text: null,
      council: [{ name: null, post: "Ủy viên", seat: "chair" }],
    });
    expect(minutesFacts({ ...round, minutes: null }, [])).toMatchObject({ met_on: null, met_at: null });
  });

  it("list what is recognised with its certificate and the stars before", () => {
    const [product] = decisionListFacts(round, new Map([["cert", 3]])).products;
    expect(product).toMatchObject({
      points: 90,
      stars: 4,
      potential_five: true,
      stars_before: 3,
      certificate_number: "01/GCN",
    });
    const declined = round.entries.map((entry) => ({
      ...entry,
      result: entry.result && {
        ...entry.result,
        outcome: { outcome: "decline" as const, stars: null, potential_five: false, reason: "stopped" as const },
      },
    }));
    expect(decisionListFacts({ ...round, entries: declined }, new Map()).products).toEqual([]);
  });
});
