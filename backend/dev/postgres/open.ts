import type { Settings } from "../settings";
import { createDatabase, requireReachable } from "./database";
import { startEmbedded } from "./embedded";

/** The database of a run: one of our own, or the one DATABASE_URL names. */
export interface Database {
  kind: "embedded" | "external";
  url: string;
  note: string;
  stop(): Promise<void>;
}

/** Opens the configured database; an embedded one is made and started. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const external = settings.env.DATABASE_URL;
  if (external !== undefined) {
    await requireReachable(external);
    return { kind: "external", url: external, note: "external", stop: async () => undefined };
  }
  const server = await startEmbedded(settings.dataDir, settings.secrets.postgres);
  await createDatabase(server.url);
  return { kind: "embedded", url: server.url, note: server.note, stop: () => server.stop() };
}
