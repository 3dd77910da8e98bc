import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  // The root of the project holds React 18 for Medusa Admin; one React only may reach this bundle.
  resolve: { dedupe: ["react", "react-dom", "react-router"] },
  build: { assetsInlineLimit: 0, target: "es2022" },
});
