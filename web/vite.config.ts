import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath, URL } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const built = fileURLToPath(new URL("../src/atoll/server/console/", import.meta.url));

/** Puts a compressed copy beside each text file, so that the server compresses nothing while it answers. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async closeBundle() {
      const names = await readdir(built, { recursive: true });
      for (const name of names.filter((each) => /\.(js|css|html|svg)$/.test(each))) {
        const text = await readFile(built + name);
        if (text.length > 1024) await writeFile(`${built}${name}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}

// `npm run dev` talks to a running server: http://acme.localhost:5173 and http://console.localhost:5173 reach the plane of
// the same host name. The server compares a write's Origin with its own address, so the proxy rewrites both together.
const server = new URL(process.env.ATOLL_DEV_SERVER ?? "http://localhost:8080");

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    outDir: built,
    emptyOutDir: true,
    // Nothing inline: the content security policy allows scripts from files of our own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    reportCompressedSize: false,
  },
  server: {
    allowedHosts: [".localhost"],
    proxy: {
      "/api": {
        target: server.origin,
        configure: (proxy) => {
          proxy.on("proxyReq", (outgoing, incoming) => {
            const host = (incoming.headers.host ?? "").replace(/:\d+$/, `:${server.port || 80}`);
            outgoing.setHeader("host", host);
            if (incoming.headers.origin) outgoing.setHeader("origin", `${server.protocol}//${host}`);
          });
        },
      },
    },
  },
});
