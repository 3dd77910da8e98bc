import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { read, write } from "./api";
import type { Entity, Resource } from "./resource";

export const PAGE_SIZE = 20;

/** What narrows a list. */
export interface ListState {
  q: string;
  page: number;
  filters: Record<string, string>;
}

type Row = Record<string, unknown>;

const address = (resource: Resource, id?: string) => `${resource.path}${id === undefined ? "" : `/${id}`}`;
const entityOf = ({ key = "id" }: Resource, row: Row): Entity => ({ ...row, id: String(row[key]) });

/** One page of a list. */
export function useList(resource: Resource, { q, page, filters }: ListState) {
  const query: Record<string, string | number> = { limit: PAGE_SIZE, offset: page * PAGE_SIZE };
  if (q.trim() !== "") query.q = q.trim();
  for (const [name, value] of Object.entries(filters)) if (value !== "") query[name] = value;
  return useQuery({
    queryKey: ["ocop", resource.path, query],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await read<Row>(address(resource), query);
      const rows = (answer[resource.many] ?? []) as Row[];
      return { entities: rows.map((row) => entityOf(resource, row)), count: Number(answer.count ?? 0) };
    },
  });
}

/** One entity whole, as the form needs it. */
export function useEntity(resource: Resource, id: string | undefined) {
  return useQuery({
    queryKey: ["ocop", resource.path, "one", id],
    enabled: id !== undefined,
    queryFn: async () =>
      entityOf(resource, (await read<Record<string, Row>>(address(resource, id)))[resource.one] ?? {}),
  });
}

/** Sends what a form holds, where one request is not enough. */
export type Send = (body: Row) => Promise<unknown>;

/**
 * Writes below `/admin/ocop`, or as `target` does, and lets every OCOP list be read anew: one change shows on many screens.
 */
export function useWrite(target: string | Send) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Row) => (typeof target === "string" ? write(target, body) : target(body)),
    // Not waited for: a form that the fresh data takes away could no longer close its drawer.
    onSuccess: () => void client.invalidateQueries({ queryKey: ["ocop"] }),
  });
}
