import { describe, expect, it } from "vitest";
import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { send, shop } from "../support/pages";
import { freshAsker, rowOf } from "../support/supply-asks";

const THANH_HOA = "38";
const TODAY = todayInHoChiMinh();

describe("the form", () => {
  const typed = () => ({
    words: "Mật ong hoa nhãn",
    goods: "food",
    quantity: "1.200",
    unit: "chai",
    period: "month",
    min_stars: "",
    wanted_from: addDays(TODAY, 10),
    wanted_to: addDays(TODAY, 40),
    province: THANH_HOA,
    commune: "",
    note: "",
    asker_kind: "shop",
    asker_name: "Cửa hàng Thử nghiệm",
    contact_name: "Bộ phận mua hàng",
    phone: "",
    email: freshAsker(),
    consent: "1",
    website: "",
  });

  it("answers 303 to a page with the number", async () => {
    const answer = await send("/tim-nguon-hang", typed());
    expect(answer.status).toBe(303);
    const to = answer.headers.get("location") ?? "";
    const [, reference] = /^\/tim-nguon-hang\/da-gui\?ma=(NC-[0-9A-Z]{6})$/.exec(to) ?? [];
    expect(await rowOf(reference)).toMatchObject({ group: "food", quantity: 1200 });
    expect(await (await fetch(shop(to))).text()).toContain(reference);
  });

  it("gives back all that was typed, for nobody to keep", async () => {
    const answer = await send("/en/tim-nguon-hang", { ...typed(), email: "khong-phai-thu", note: "Ghi chú giữ lại" });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([400, "private, no-store"]);
    const html = await answer.text();
    for (const kept of ["Mật ong hoa nhãn", "khong-phai-thu", "Ghi chú giữ lại", "This is no mail address"])
      expect([kept, html.includes(kept)]).toEqual([kept, true]);
  });

  it("asks to send again where the hidden box was filled in", async () => {
    const answer = await send("/tim-nguon-hang", { ...typed(), website: "x" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("ô ẩn");
  });
});
