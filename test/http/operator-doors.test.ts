import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeMade, type Stored } from "../support/demo-rows";
import { adjust, ask, batchNow, draft, paidProducer } from "../support/payouts";
import { api, apiJson, token } from "../support/stack";

let producer: Stored;

beforeAll(async () => {
  producer = await paidProducer("Hộ kinh doanh Cửa sau Thử nghiệm");
});
afterAll(removeMade);

describe("running workflows by name", () => {
  it.each(["/admin/workflows-executions", "/ADMIN/Workflows-Executions"])(
    "below %s is no way to be the second person",
    async (door) => {
      await adjust(producer.id, 40_000);
      const { id } = await draft();
      const login = await token("operator");
      const body = JSON.stringify({ input: { id, actor: "user_somebody_else" } });
      const answer = await api(`${door}/ocop-approve-payout-batch/run`, { method: "POST", token: login, body });
      expect(answer.status).toBe(404);
      expect(await batchNow(id)).toMatchObject({ status: "draft", approved_by: null });
      await ask(`payout-batches/${id}/drop`, { body: { reason: "Dọn" } });
    },
  );

  it("can still be read", async () => {
    const list = await apiJson("/admin/workflows-executions?limit=1", { token: await token("operator") });
    expect(list).toHaveProperty("workflow_executions");
  });
});
