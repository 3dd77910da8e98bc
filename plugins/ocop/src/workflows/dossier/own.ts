import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { DOSSIER_MODULE, type DossierModuleService } from "../../modules/dossier";
import { isEditable } from "../../modules/dossier/rules/status";

const WAIT_SECONDS = 15;

/** A dossier of one producer, and who acts. */
export interface OwnDossier {
  producer_id: string;
  dossier_id: string;
  /** Id of the member. */
  actor: string;
}

export function refused(code: "dossier_not_found" | "dossier_state" | "dossier_open", message: string): MedusaError {
  const type = {
    dossier_not_found: MedusaError.Types.NOT_FOUND,
    dossier_state: MedusaError.Types.NOT_ALLOWED,
    dossier_open: MedusaError.Types.CONFLICT,
  }[code];
  return new MedusaError(type, message, code);
}

/** A dossier by id, of one producer where one asks. @throws MedusaError `dossier_not_found`, for a foreign one too */
export async function findDossier(container: MedusaContainer, id: string, producer_id: string | null) {
  const service: DossierModuleService = container.resolve(DOSSIER_MODULE);
  const [dossier] = await service.listDossiers({ id, ...(producer_id === null ? {} : { producer_id }) });
  // What was never handed in is its producer's alone.
  if (dossier === undefined || (producer_id === null && dossier.submitted_at === null))
    throw refused("dossier_not_found", "There is no such dossier");
  return dossier;
}

type Found = Awaited<ReturnType<typeof findDossier>>;

/** Does `work` with a dossier while nobody else changes it. @throws MedusaError `dossier_not_found` */
export async function whileDossierAlone<T>(
  container: MedusaContainer,
  { dossier_id, producer_id }: { dossier_id: string; producer_id: string | null },
  work: (service: DossierModuleService, dossier: Found) => Promise<T>,
): Promise<T> {
  const service: DossierModuleService = container.resolve(DOSSIER_MODULE);
  const now = async () => work(service, await findDossier(container, dossier_id, producer_id));
  return container.resolve(Modules.LOCKING).execute([`ocop-dossier:${dossier_id}`], now, { timeout: WAIT_SECONDS });
}

/** As {@link whileDossierAlone}, for changes of what is in it. @throws MedusaError `dossier_state` when it is not the producer's turn */
export async function whileEditing<T>(
  container: MedusaContainer,
  own: OwnDossier,
  work: (service: DossierModuleService, dossier: Found) => Promise<T>,
): Promise<T> {
  return whileDossierAlone(container, own, async (service, dossier) => {
    if (!isEditable(dossier.status))
      throw refused("dossier_state", `A dossier that is ${dossier.status} cannot change`);
    return work(service, dossier);
  });
}
