import { bars } from "./price-bars";

const bands = [
  { from: 0, to: 50_000, count: 4 },
  { from: 50_000, to: 100_000, count: 0 },
  { from: 100_000, to: null, count: 12_345 },
];

describe("columns of the price histogram", () => {
  it("end where the next begins, and are as tall as they are many", () => {
    const [low, none, high] = bars(bands, { priceFrom: null, priceTo: null });
    expect(low).toMatchObject({ from: 0, to: 49_999, text: "4", height: "0.25rem", chosen: false });
    expect(none).toMatchObject({ to: 99_999, text: "", height: "0.063rem" });
    expect(high).toMatchObject({ to: null, text: "12k", height: "4.5rem" });
  });
  it("are chosen when the range holds them whole", () => {
    const chosen = (priceFrom: number | null, priceTo: number | null) =>
      bars(bands, { priceFrom, priceTo }).map((bar) => bar.chosen);
    expect(chosen(0, 49_999)).toEqual([true, false, false]);
    expect(chosen(50_000, null)).toEqual([false, true, true]);
    expect(chosen(null, 60_000)).toEqual([true, false, false]);
    expect(chosen(1, 100_000)).toEqual([false, true, false]);
  });
});
