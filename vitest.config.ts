import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Set by `npm test`; without it, Playwright's own is used. */
const chromium = process.env['CHROMIUM_PATH'];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve('shared'),
      '@resources': resolve('resources'),
      // Imported outside Electron, the real one tries to download itself.
      electron: resolve('tests/support/electron-stub.ts'),
    },
  },
  test: {
    // By default one core is left alone while tests run.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 900_000 },
      },
      {
        extends: true,
        test: {
          name: 'adapters',
          include: ['tests/adapters/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        // Named ahead: a dependency that vite first meets during a test reloads the page under it.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react-aria-components',
            'i18next',
            'react-i18next',
            'i18next-icu',
            'zod',
            'axe-core',
            'd3-scale',
            'd3-shape',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: isRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
