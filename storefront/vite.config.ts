import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { packedTwins } from "./server/packed-twins";

/**
 * What nearly every page shares goes into one file: many small ones cost more
 * in headers, and pack worse, than they save. What only portals use stays out of it.
 */
const KIT =
  /app[\\/]shared[\\/](ui[\\/](?!text-area|choice-field|number-field|titled-section)|format[\\/](?!read-number)|seo|nonce|language|i18n[\\/](use-texts|shell|vi[\\/]shell|en[\\/]shell))|react[\\/](cjs[\\/])?(react-)?jsx-runtime|rolldown-runtime/;

export default defineConfig({
  plugins: [tailwindcss(), reactRouter(), packedTwins()],
  // The root of the project holds React 18 for Medusa Admin; one React only may reach this bundle.
  resolve: { dedupe: ["react", "react-dom", "react-router"] },
  // The built server passes these on itself (`server/pictures.mjs`, `server/open-data.mjs`).
  server: {
    proxy: Object.fromEntries(
      ["/pictures", "/open-data"].map((folder) => [folder, process.env.API_URL ?? "http://localhost:9000"]),
    ),
  },
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "kit", test: KIT }] } } },
  },
});
