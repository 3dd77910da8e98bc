import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A home for the settings of Medusa's own programs, with telemetry off.
 * MEDUSA_DISABLE_TELEMETRY keeps them from noting anything down, but only this
 * setting keeps them from leaving a sender behind at every end.
 * @returns the folder, for XDG_CONFIG_HOME
 */
export function medusaConfigHome(dataDir: string): string {
  const home = path.join(dataDir, "config");
  const file = path.join(home, "medusa", "config.json");
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ telemetry: { enabled: false } })}\n`);
  }
  return home;
}
