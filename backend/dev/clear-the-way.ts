import { requireFree } from "./ports";
import type { Settings } from "./settings";
import { removeStackFile } from "./stack-file";

/** The servers of a killed run end within ten seconds (see end-with-parent.cjs). */
const PATIENCE_MS = 12_000;

/**
 * Sees to it that both ports are free. A stack file that is still there was
 * left by a run that was killed: its servers may be about to end.
 * @throws StackError when another program holds a port
 */
export async function clearTheWay(settings: Settings): Promise<void> {
  const { PORT, STOREFRONT_PORT } = settings.env;
  const patience = removeStackFile(settings) ? PATIENCE_MS : 0;
  await requireFree("API", PORT, "PORT", patience);
  await requireFree("storefront", STOREFRONT_PORT, "STOREFRONT_PORT", patience);
}
