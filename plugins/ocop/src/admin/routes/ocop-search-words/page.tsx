import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MagnifyingGlass } from "@medusajs/icons";
import { useQuery } from "@tanstack/react-query";
import { ResourcePage } from "../../components/resource-page";
import { read } from "../../lib/api";
import { searchWords } from "../../resources/search-words";

interface Units {
  units: { code: string; name: string }[];
}

export default function SearchWordsPage() {
  const { data = [] } = useQuery({
    queryKey: ["ocop", "units", "provinces"],
    queryFn: async () => {
      const { units } = await read<Units>("units", { level: "province", limit: 100 });
      return units.map(({ code, name }) => ({ value: code, label: name }));
    },
  });
  return <ResourcePage resource={searchWords(data)} />;
}

export const config = defineRouteConfig({ label: "Từ khóa tìm kiếm", icon: MagnifyingGlass, rank: 12 });
