import { useQuery } from "@tanstack/react-query";
import { read } from "./api";

/** One thing below `/admin/ocop/<path>`, under the key `one` of the answer. */
export function useOne<T>(path: string, one: string, id: string) {
  return useQuery({
    queryKey: ["ocop", path, "one", id],
    queryFn: async () => (await read<Record<string, T>>(`${path}/${id}`))[one],
  });
}
