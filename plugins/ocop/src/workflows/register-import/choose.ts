import type { MedusaContainer } from "@medusajs/framework/types";
import { REGISTER_IMPORT_MODULE, type RegisterImportModuleService } from "../../modules/register-import";
import type { Area } from "../../shared/area";
import { asStored } from "../../shared/as-stored";
import { type OwnImport, refuse, whileImportAlone } from "./alone";
import { type Choices, planSource, type Source, statusOf } from "./plan-source";

/**
 * Keeps the clerk's answers and plans the list anew with them. What is no answer to a question is kept and says nothing.
 * @throws MedusaError not_found `register_import_not_found`; conflict `register_import_state` once it was confirmed
 */
export async function chooseInImport(
  container: MedusaContainer,
  own: OwnImport & { area: Area },
  given: Choices,
): Promise<void> {
  await whileImportAlone(container, own, async (found) => {
    if (found.status === "done" || found.status === "undone")
      throw refuse("register_import_state", `An import that is ${found.status} has no questions`);
    const choices = { ...(found.choices as Choices), ...given };
    const source = found.source as unknown as Source;
    const faults = found.faults as unknown as readonly unknown[];
    const plan = await planSource(container, { source, choices, area: own.area });
    const service: RegisterImportModuleService = container.resolve(REGISTER_IMPORT_MODULE);
    await service.updateRegisterImports({
      id: own.id,
      choices,
      status: statusOf(plan, faults),
      rows: asStored(plan.rows),
      questions: asStored(plan.questions),
      counts: asStored(plan.counts),
    });
  });
}
