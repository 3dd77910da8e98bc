import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // Every address is answered by the server; a manifest of all routes on demand keeps pages small.
  routeDiscovery: { mode: "lazy", manifestPath: "/__manifest" },
} satisfies Config;
