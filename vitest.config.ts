import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Component tests name their own environment in their first line: // @vitest-environment happy-dom
    environment: 'node',
    // Generous: a slow machine is no failure. What must be fast is measured in tests/perf.
    testTimeout: 60_000,
  },
});
