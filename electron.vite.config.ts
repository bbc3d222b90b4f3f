import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const alias = { '@shared': resolve('shared'), '@resources': resolve('resources') };

/** Main and preload are each one CommonJS file: a sandboxed preload cannot load another. */
const commonjs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      target: 'node16.17',
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { index: resolve('electron/main/index.ts') },
        // With one wider character V8 holds all of a script at two bytes a character.
        output: { ...commonjs, charset: 'ascii' },
        // Otherwise what all chunks share lands in the app's, and main's entry, which places the tray icon before the
        // app is loaded, would load the app for its sake.
        experimental: { chunkOptimization: false },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      target: 'node16.17',
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: { index: resolve('electron/preload/index.ts') }, output: commonjs },
    },
  },
  renderer: {
    root: resolve('renderer'),
    resolve: { alias },
    plugins: [react()],
    css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: 108 << 16 } } },
    build: {
      outDir: 'out/renderer',
      target: 'chrome108',
      cssTarget: 'chrome108',
      cssMinify: 'lightningcss',
      minify: true,
      // No data: URLs, so that the content security policy needs none.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          companion: resolve('renderer/companion/index.html'),
          prompt: resolve('renderer/prompt/index.html'),
          report: resolve('renderer/report/index.html'),
        },
      },
    },
  },
});
