import { describe, expect, it } from "vitest";
import { producerChanges, producerRow } from "./write-input";

const former = { id: "pdr_1", short_id: "7k2mqx", status: "active" as const };

describe("producerRow", () => {
  it("makes an ASCII slug that ends with the short id, and cleans stories", () => {
    const row = producerRow({ name: "HTX Chè Đại Từ", story_vi: "<p onclick='x'>Chè</p><script>1</script>" }, "7k2mqx");
    expect(row).toMatchObject({ slug: "htx-che-dai-tu-7k2mqx", short_id: "7k2mqx", story_vi: "<p>Chè</p>" });
  });
});

describe("producerChanges", () => {
  it("keeps the short id on rename and leaves absent fields alone", () => {
    expect(producerChanges(former, { name: "HTX Chè Tân Cương" })).toEqual({
      id: "pdr_1",
      name: "HTX Chè Tân Cương",
      slug: "htx-che-tan-cuong-7k2mqx",
    });
    expect(producerChanges(former, { phone: null })).toEqual({ id: "pdr_1", phone: null });
  });

  it("refuses a status that cannot follow", () => {
    expect(() => producerChanges(former, { status: "pending" })).toThrow("cannot become pending");
    expect(producerChanges(former, { status: "suspended" })).toMatchObject({ status: "suspended" });
  });
});
