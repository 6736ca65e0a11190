import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // The built page can lie in any folder of a server.
  base: './',
  plugins: [react()],
  // These find a file beside themselves, which Vite's bundling of dependencies for development would lose.
  optimizeDeps: { exclude: ['harfbuzzjs', '@aide-memoire/fonts', '@aide-memoire/pdf'] },
});
