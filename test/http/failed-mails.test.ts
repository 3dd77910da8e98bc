import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { afterAll, describe, expect, it } from "vitest";
import type { FailedMail } from "../../plugins/ocop/src/contract/failed-mail";
import type { DeliveryModuleService } from "../../plugins/ocop/src/modules/delivery";
import { MAIL_LIMITS } from "../../plugins/ocop/src/modules/delivery/rules/retry-delay";
import { onDatabase } from "../support/audit";
import { withModule } from "../support/in-process";
import { operator } from "../support/register";

/** A topic that no worker of the shop works off. */
const TOPIC = `mail.test_${randomUUID().replaceAll("-", "")}`;
const ERROR = "550 5.1.1 No such user here";

afterAll(() => onDatabase(async (client) => client.query("delete from outbox where topic = $1", [TOPIC])));

interface State {
  id: string;
  attempts: number;
  pending: boolean;
  failed: boolean;
}
const state = async (): Promise<State | undefined> =>
  onDatabase(async (client) => {
    const { rows } = await client.query<State>(
      "select id, attempts, done_at is null as pending, failed_at is not null as failed from outbox where topic = $1",
      [TOPIC],
    );
    return rows[0];
  });

/** One more attempt that fails, whenever it would be due. */
const failOnce = async (container: MedusaContainer): Promise<void> => {
  const service: DeliveryModuleService = container.resolve("delivery");
  await onDatabase(async (client) => client.query("update outbox set due_at = now() where topic = $1", [TOPIC]));
  await service.fail(await service.claim(TOPIC, 1), ERROR, MAIL_LIMITS);
};

describe("a mail to an address that always fails", () => {
  it("is tried again, at last given up, shown to the operator and tried anew when he says so", async () => {
    await withModule("delivery", async (container) => {
      const service: DeliveryModuleService = container.resolve("delivery");
      await service.enqueue(TOPIC, ["order_khong-co"], { only_once: true });
      await failOnce(container);
      expect(await state()).toMatchObject({ attempts: 1, pending: true, failed: false });
      const last = [MAIL_LIMITS.most - 1, TOPIC];
      await onDatabase(async (client) => client.query("update outbox set attempts = $1 where topic = $2", last));
      await failOnce(container);
      expect(await state()).toMatchObject({ attempts: MAIL_LIMITS.most, pending: false, failed: true });
      // What was given up is known, so that no sweep notes it a second time.
      await service.enqueue(TOPIC, ["order_khong-co"], { only_once: true });
      expect(await service.claim(TOPIC, 1)).toEqual([]);
    });
    const id = (await state())?.id ?? "";
    const { body } = await operator("/admin/ocop/failed-mails?limit=100");
    const shown = (body.failed_mails as FailedMail[]).find((mail) => mail.id === id);
    expect(shown).toMatchObject({ topic: TOPIC, subject_id: "order_khong-co", last_error: ERROR });
    const retry = async () => (await operator(`/admin/ocop/failed-mails/${id}/acts`, { act: "retry" })).status;
    expect(await retry()).toBe(200);
    expect(await state()).toMatchObject({ attempts: 0, pending: true, failed: false });
    expect(await retry()).toBe(404);
    const { rows } = await onDatabase(async (client) =>
      client.query("select action from audit_entry where subject_type = 'outbox' and subject_id = $1", [id]),
    );
    expect(rows).toEqual([{ action: "mail.retry" }]);
  });
});
