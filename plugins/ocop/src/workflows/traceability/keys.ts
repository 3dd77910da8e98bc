import type { KeyObject } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { TRACEABILITY_MODULE, type TraceabilityModuleService } from "../../modules/traceability";
import { systemClock } from "../../shared/clock";
import { lotVaultKeyOf } from "../../shared/link-key";
import { makeLotKey, openLotKey, publicLotKey } from "../../shared/lot-key";

const LOCK = "ocop-lot-key";
const WAIT_SECONDS = 15;
/** A key signs for a year, so that one that leaks spoils no more than that; what it signed stays valid. */
const SIGNS_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * The key that signs lots now. Made at the first need, and made anew after a year, or when the application's secret is
 * another one than the kept keys are sealed with.
 */
export async function signingKey(container: MedusaContainer): Promise<{ id: string; key: KeyObject }> {
  const service: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE);
  const vault = lotVaultKeyOf(container);
  return container.resolve(Modules.LOCKING).execute(
    [LOCK],
    async () => {
      const since = new Date(systemClock().getTime() - SIGNS_DAYS * DAY_MS);
      const [newest] = await service.listLotKeys(
        { revoked_at: null, created_at: { $gt: since } },
        { order: { created_at: "DESC" }, take: 1 },
      );
      const key = newest === undefined ? null : openLotKey(newest, vault);
      if (newest !== undefined && key !== null) return { id: newest.id, key };
      const made = makeLotKey(vault);
      await service.createLotKeys(made);
      const opened = openLotKey(made, vault);
      if (opened === null) throw new Error("a key that was sealed just now does not open");
      return { id: made.id, key: opened };
    },
    { timeout: WAIT_SECONDS },
  );
}

/** The public keys whose codes are believed, by id. */
export async function believedKeys(container: MedusaContainer): Promise<ReadonlyMap<string, KeyObject>> {
  const service: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE);
  const keys = await service.listLotKeys({ revoked_at: null }, { take: 1000 });
  return new Map(keys.map((key) => [key.id, publicLotKey(key)]));
}
