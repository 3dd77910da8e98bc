import type { Settings } from "../settings";
import type { Watched } from "../until-stopped";
import { createDatabase, requireReachable } from "./database";
import { startEmbedded } from "./embedded";

/** The database of a run: one of our own, or the one DATABASE_URL names. */
export interface Database extends Watched {
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
    // A server of somebody else's is not stopped, and may restart: the API connects again by itself.
    return {
      kind: "external",
      url: external,
      note: "external",
      stop: async () => undefined,
      onUnexpectedEnd: () => undefined,
    };
  }
  const server = await startEmbedded(settings.dataDir, settings.secrets.postgres);
  try {
    await createDatabase(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { kind: "embedded", ...server };
}
