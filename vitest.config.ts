import { defineConfig } from 'vitest/config'

// Workspace packages are read from their sources in tests, so that no build is needed first.
const resolve = { conditions: ['tongban-source', 'module', 'node', 'development|production'] }
const ssr = { resolve: { conditions: ['tongban-source', 'module', 'node', 'development|production'] } }

// To import again for each file would take longer than most tests; so no test may change what others import.
const isolate = false

// What is waited for may take its time on a machine that does other things too; see begin-browser-journey.ts.
const expect = { poll: { timeout: 20_000, interval: 50 } }

export default defineConfig({
  test: {
    // Else one processor is left free, which on two is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'pure',
          isolate,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', 'tools/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          // How long thousands of drawn cases take says something of the machine, and nothing of the rule.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'database',
          isolate,
          include: ['packages/*/src/**/*.db.test.ts'],
          globalSetup: ['packages/server/src/database/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'journeys',
          isolate,
          include: ['e2e/*.journey.test.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'browser',
          isolate,
          include: ['e2e/browser/*.journey.test.ts'],
          globalSetup: ['e2e/browser/global-setup.ts', 'e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'pictures',
          include: ['e2e/browser/pictures/*.pictures.ts'],
          globalSetup: ['e2e/browser/global-setup.ts', 'e2e/browser/pictures/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
