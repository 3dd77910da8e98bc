import { useQuery } from "@tanstack/react-query";
import { read } from "./api";
import type { Certificate } from "./certificate";

/** One certificate with its history and what it is today. */
export function useCertificate(id: string) {
  return useQuery({
    queryKey: ["ocop", "certificates", "one", id],
    queryFn: async () => (await read<{ certificate: Certificate }>(`certificates/${id}`)).certificate,
  });
}
