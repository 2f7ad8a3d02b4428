import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  base: "/scenes/",
  build: { outDir: "dist/scenes", rolldownOptions: { input: "scenes.html" } },
});
