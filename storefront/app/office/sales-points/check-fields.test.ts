import { describe, expect, it } from "vitest";
import { checkBody, photoOf, readCheck } from "./check-fields";

const form = (entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe("a check as it was filled in", () => {
  it("is sent with its position, ticks and lines", () => {
    const typed = readCheck(
      form([
        ["lat", "19.8066"],
        ["lng", "105.7852"],
        ["accuracy_m", "12.5"],
        ["seen", "spg_1"],
        ["seen", "spg_2"],
        ["found", "Nem chua\r\n\r\n  Chè lam "],
        ["show_picture", "1"],
      ]),
    );
    expect(checkBody(typed)).toEqual({
      position: { lat: 19.8066, lng: 105.7852, accuracy_m: 12.5 },
      seen: ["spg_1", "spg_2"],
      found: ["Nem chua", "Chè lam"],
      picture_id: null,
      show_picture: true,
      move_point: false,
      note: null,
    });
  });

  it("has no position where a part of it is missing or no number", () => {
    expect(checkBody(readCheck(form([]))).position).toBeNull();
    expect(
      checkBody(
        readCheck(
          form([
            ["lat", "19"],
            ["lng", "105"],
          ]),
        ),
      ).position,
    ).toBeNull();
    expect(
      checkBody(
        readCheck(
          form([
            ["lat", "x"],
            ["lng", "105"],
            ["accuracy_m", "5"],
          ]),
        ),
      ).position,
    ).toBeNull();
  });

  it("sends no more lines than are taken", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Hàng ${at}`).join("\n");
    expect(checkBody(readCheck(form([["found", lines]]))).found).toHaveLength(20);
  });

  it("has a photo only where one was chosen", () => {
    const data = form([]);
    data.set("photo", new File([], ""));
    expect(photoOf(data)).toBeNull();
    data.set("photo", new File(["x"], "quay.jpg"));
    expect(photoOf(data)?.size).toBe(1);
  });
});
