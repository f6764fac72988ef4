import { defineConfig } from 'vite';

export default defineConfig({
  base: '/assets/',
  publicDir: false,
  build: {
    manifest: 'manifest.json',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        app: 'src/app.ts',
        form: 'src/form.ts',
        diagram: 'src/diagram.ts',
        sheet: 'src/sheet.ts',
        ledger: 'src/ledger.ts',
        sheets: 'src/sheets.ts',
        evidence: 'src/evidence.ts',
        charts: 'src/charts.ts',
      },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
    chunkSizeWarningLimit: 900,
  },
});
