import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { audienceOf } from "../../audience";
import { readTruth } from "../../../search/truth";
import { SEARCH_INDEXES, type SearchIndexName } from "../../../shared/search-writing";

type Hit = { id: string; document: { certificates?: { number: string }[] } };
type Result = { hits: Hit[] };

function isIndex(text: unknown): text is SearchIndexName {
  return SEARCH_INDEXES.some((index) => index === text);
}

/** The index of each search of a request, in its order: one search, or several under `queries`. */
function entitiesOf(body: unknown): unknown[] {
  const queries = (body as { queries?: unknown } | null)?.queries;
  return (Array.isArray(queries) ? queries : [body]).map((query) => (query as { entity?: unknown } | null)?.entity);
}

async function trueResults(req: MedusaRequest, results: readonly Result[]): Promise<Result[]> {
  const entities = entitiesOf(req.body);
  const ids = new Map(SEARCH_INDEXES.map((index) => [index as SearchIndexName, [] as string[]]));
  results.forEach(({ hits }, n) => {
    const index = entities[n];
    if (isIndex(index)) ids.get(index)?.push(...hits.map(({ id }) => id));
  });
  const truth = await readTruth(req.scope, audienceOf(req), Object.fromEntries(ids));
  return results.map((result, n) => {
    const index = entities[n];
    if (!isIndex(index)) return result;
    const shown = result.hits.filter(({ id }) => truth.shows(index, id));
    const hits = shown.map((hit) => {
      const { certificates } = hit.document;
      if (index !== "product" || certificates === undefined) return hit;
      const holding = truth.holding({ id: hit.id, certificates: certificates as never });
      return { ...hit, document: { ...hit.document, certificates: holding.certificates } };
    });
    return { ...result, hits };
  });
}

/** Takes out of an answer of Medusa's `POST /store/search` what the database says is to be shown no more. */
export function dropStaleHits(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    const { results } = body as { results?: Result[] };
    if (res.statusCode !== 200 || !Array.isArray(results)) return send(body);
    void trueResults(req, results).then((fresh) => send({ ...(body as object), results: fresh }), next);
    return res;
  };
  next();
}
