import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Entity, Resource } from "./resource"
import { sdk } from "./sdk"

export const PAGE_SIZE = 20

/** What narrows a list. */
export interface ListState {
  q: string
  page: number
  filters: Record<string, string>
}

const address = (resource: Resource, id?: string) => `/admin/ocop/${resource.path}${id === undefined ? "" : `/${id}`}`

/** One page of a list. */
export function useList(resource: Resource, { q, page, filters }: ListState) {
  const query: Record<string, string | number> = { limit: PAGE_SIZE, offset: page * PAGE_SIZE }
  if (q !== "") query.q = q
  for (const [name, value] of Object.entries(filters)) if (value !== "") query[name] = value
  return useQuery({
    queryKey: ["ocop", resource.path, query],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await sdk.client.fetch<Record<string, unknown>>(address(resource), { query })
      return { entities: (answer[resource.many] ?? []) as Entity[], count: Number(answer.count ?? 0) }
    },
  })
}

/** One entity whole, as the form needs it. */
export function useEntity(resource: Resource, id: string | undefined) {
  return useQuery({
    queryKey: ["ocop", resource.path, "one", id],
    enabled: id !== undefined,
    queryFn: async () => (await sdk.client.fetch<Record<string, unknown>>(address(resource, id)))[resource.one] as Entity,
  })
}

/** Creates an entity, or changes the one with `id`. */
export function useSave(resource: Resource, id: string | undefined) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => sdk.client.fetch(address(resource, id), { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["ocop", resource.path] }),
  })
}
