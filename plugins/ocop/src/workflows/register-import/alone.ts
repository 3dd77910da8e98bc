import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { REGISTER_IMPORT_MODULE, type RegisterImportModuleService } from "../../modules/register-import";

/** As long as another list of the country may be written. */
const WAIT_SECONDS = 60;

/** An import of one office, and who acts. */
export interface OwnImport {
  id: string;
  office_id: string;
  /** Id of the officer. */
  actor: string;
}

export const refuse = (code: string, message: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

async function find(container: MedusaContainer, { id, office_id }: OwnImport) {
  const service: RegisterImportModuleService = container.resolve(REGISTER_IMPORT_MODULE);
  const [found] = await service.listRegisterImports({ id, office_id }, { take: 1 });
  if (found === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such import", "register_import_not_found");
  return found;
}

/** Does work while no list is written: lists of two offices may tell of the same producers. */
export async function whileRegisterAlone<T>(container: MedusaContainer, work: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(["ocop-register-import"], work, { timeout: WAIT_SECONDS });
}

/**
 * Does work with an import while no other list is written.
 * @throws MedusaError not_found `register_import_not_found`, another office's included
 */
export async function whileImportAlone<T>(
  container: MedusaContainer,
  own: OwnImport,
  work: (found: Awaited<ReturnType<typeof find>>) => Promise<T>,
): Promise<T> {
  return whileRegisterAlone(container, async () => work(await find(container, own)));
}
