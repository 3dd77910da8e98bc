import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSigned } from "./webhook-signature";

const body = Buffer.from('{"id":"evt_1","note":"đồng"}');
const now = 1_800_000_000_000;
const at = now / 1000;

function header(moment: number, secret = "whsec_a", raw = body): string {
  const signature = createHmac("sha256", secret).update(`${moment}.`).update(raw).digest("hex");
  return `t=${moment},v1=${signature}`;
}

describe("isSigned", () => {
  it("takes a good signature, also beside an older key's", () => {
    expect(isSigned(body, header(at), "whsec_a", now)).toBe(true);
    expect(isSigned(body, `${header(at)},v1=${"0".repeat(64)}`, "whsec_a", now)).toBe(true);
  });

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["without a moment", header(at).replace(/^t=\d+,/, "")],
    ["not hexadecimal", `t=${at},v1=${"z".repeat(64)}`],
    ["short", `t=${at},v1=00`],
    ["of another secret", header(at, "whsec_b")],
    ["of another body", header(at, "whsec_a", Buffer.from("{}"))],
    ["too old", header(at - 301)],
    ["from the future", header(at + 301)],
    ["with the moment changed", header(at - 10).replace(`t=${at - 10}`, `t=${at}`)],
  ])("refuses one that is %s", (_name, value) => {
    expect(isSigned(body, value, "whsec_a", now)).toBe(false);
  });

  it("refuses everything while no secret is set", () => {
    expect(isSigned(body, header(at, ""), "", now)).toBe(false);
  });
});
