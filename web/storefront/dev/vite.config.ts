import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import shipped from '../vite.config.ts';
import { answer } from './mock.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Answers the search protocol from made-up items, so that the page can be seen without a server. */
function mock(): Plugin {
  return {
    name: 'mock-shop',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('content-security-policy', POLICY);
        next();
      });
      server.middlewares.use(answer);
    },
  };
}

export default mergeConfig(shipped, {
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [mock()],
});
