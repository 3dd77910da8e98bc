import { offered } from "./offered";

const pack = (id: string, price: number | null, inventory: number | null) => ({ id, title: id, price, inventory });

describe("offered", () => {
  it("opens with the cheapest pack that can be bought", () => {
    expect(offered([pack("big", 90_000, 5), pack("small", 30_000, 0), pack("middle", 50_000, null)])?.id).toBe(
      "middle",
    );
  });

  it("shows the cheapest when all are sold out, and nothing of nothing", () => {
    expect(offered([pack("big", 90_000, 0), pack("small", 30_000, 0), pack("on request", null, 0)])?.id).toBe("small");
    expect(offered([])).toBeNull();
  });
});
