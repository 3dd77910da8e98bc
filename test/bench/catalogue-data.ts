import type { Settings } from "../../backend/dev/settings";
import { load } from "./load";
import type { Row } from "./table";

const CONNECTIONS = 10;
const SECONDS = 10;
const GOAL = 10;

async function regionId(api: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${api}/store/regions`, { headers });
  const { regions } = (await answer.json()) as { regions: { id: string }[] };
  return regions[0]?.id ?? "";
}

/** The data of a catalogue page beside Medusa's own product list with calculated prices, on the same server. */
export async function catalogueData(settings: Settings, key: string): Promise<Row[]> {
  const { api } = settings.urls;
  const headers = { "x-publishable-api-key": key };
  const stock = [
    `/store/products?limit=24&region_id=${await regionId(api, headers)}&fields=*variants.calculated_price`,
  ];
  // Twenty different pages and filters, so that no single answer is measured over and over.
  const ours = Array.from({ length: 10 }, (_, page) => `/store/catalogue?limit=24&page=${page + 1}`)
    .concat(
      ["food", "beverage", "herbal", "handicraft", "tourism"].map(
        (group) => `/store/catalogue?limit=24&group=${group}`,
      ),
    )
    .concat(
      ["ca phe", "mat ong", "nuoc mam", "tra", "gao"].map(
        (q) => `/store/catalogue?limit=24&q=${encodeURIComponent(q)}`,
      ),
    );
  await load(api, ours, 2, 3, headers);
  const peer = await load(api, stock, CONNECTIONS, SECONDS, headers);
  const own = await load(api, ours, CONNECTIONS, SECONDS, headers);
  return [
    {
      what: "catalogue data, requests/s (stock list in the same run)",
      value: own.perSecond,
      unit: "/s",
      against: `${GOAL} x stock list (${peer.perSecond.toFixed(1)}/s)`,
      reference: GOAL * peer.perSecond,
      more: true,
    },
    { what: "failed requests of that run", value: own.failed, unit: "", against: "none", reference: 1, more: false },
  ];
}
