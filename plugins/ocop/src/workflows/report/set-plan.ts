import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlanBody } from "../../contract/office-plan";
import { REPORT_MODULE, type ReportModuleService } from "../../modules/report";
import { audit, inTransaction } from "../delivery";

/** A registrar writes the office's plan of a year; each figure that becomes another is kept with what it was, and why. */
export async function setPlan(
  container: MedusaContainer,
  { office_id, actor, plan }: { office_id: string; actor: string; plan: PlanBody },
): Promise<void> {
  const service: ReportModuleService = container.resolve(REPORT_MODULE);
  const { year, figures, note } = plan;
  await inTransaction(container, REPORT_MODULE, async (transaction) => {
    const changes = await service.setPlan({ office_id, year, figures, note, actor }, transaction);
    if (changes.length === 0) return;
    const side = (which: "before" | "after") =>
      Object.fromEntries(changes.map(({ measure, ...change }) => [measure, change[which]]));
    const subject = { subject_type: "programme_plan", subject_id: `${office_id}:${year}` };
    const deed = { actor_type: "officer", actor_id: actor, action: "programme_plan.set", ...subject };
    await audit(container, { ...deed, before: side("before"), after: side("after"), reason: note }, transaction);
  });
}
