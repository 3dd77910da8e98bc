import path from "node:path";
import { medusaCli } from "../../backend/dev/build/parts";
import { anyFreePort } from "../../backend/dev/ports";
import { createDatabase, withDatabase } from "../../backend/dev/postgres/database";
import { roots } from "../../backend/dev/roots";
import { runNode } from "../../backend/dev/run";
import { Service } from "../../backend/dev/service";
import { apiVariables, type Settings } from "../../backend/dev/settings";

const cwd = path.join(roots.project, "test", "bench", "stock-shop");

/** A running stock Medusa and where it is. */
export interface StockShop {
  service: Service;
  api: string;
  key: string;
}

const DATABASE = "stock_shop";

/** Its database beside the shop's own, on the same server. */
function databaseBeside(url: string): string {
  const address = new URL(url);
  address.pathname = `/${DATABASE}`;
  return address.toString();
}

/** The key of a database that was filled to the end; the key is the last that its seed makes. */
async function seededKey(url: string): Promise<string | undefined> {
  return withDatabase(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string | null }>("select to_regclass('api_key')::text as name");
    if (tables[0]?.name == null) return undefined;
    const { rows } = await client.query<{ token: string }>("select token from api_key where title = 'Stock shop'");
    return rows[0]?.token;
  });
}

/**
 * Starts Medusa without the plugin, as the peer that the shop is compared with; its database is made at the first run.
 * @param variables with them it has the stock search in PostgreSQL over the shop's own documents as well
 */
export async function startStockShop(
  settings: Settings,
  shopDatabase: string,
  variables?: { SHOP_DATABASE: string; SHOP_DOCUMENTS: string },
): Promise<StockShop> {
  const url = databaseBeside(shopDatabase);
  const port = await anyFreePort();
  const env = { ...apiVariables(settings, url), ...variables, PORT: String(port) };
  const logFile = path.join(settings.logs, "stock-shop.log");
  await createDatabase(url);
  if ((await seededKey(url)) === undefined) {
    // What a killed run left is no shop, and a seed of stock Medusa is not made to go on with it.
    await withDatabase(shopDatabase, (client) => client.query(`drop database ${DATABASE} with (force)`));
    await createDatabase(url);
    await runNode("The stock shop's migration", [medusaCli, "db:migrate"], { cwd, env, logFile });
    await runNode("The stock shop's seed", [medusaCli, "exec", "./seed.ts"], { cwd, env, logFile });
  }
  if (variables !== undefined)
    await runNode("The stock search's tables", [medusaCli, "db:migrate"], { cwd, env, logFile });
  const api = `http://localhost:${port}`;
  const service = await Service.start("The stock shop", {
    args: [medusaCli, "start"],
    cwd,
    env,
    logFile,
    readyUrl: `${api}/health`,
  });
  return { service, api, key: (await seededKey(url)) ?? "" };
}
