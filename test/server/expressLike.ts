/**
 * As much of Express as `docs/server/express.md` uses, as its documentation describes it: middleware in the order of `app.use`; the path
 * that one is mounted at is taken off `req.url` for it; `req.ip` is the socket's address.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

export interface ExpressRequest extends IncomingMessage {
  readonly ip: string | undefined;
}

type Middleware = (req: ExpressRequest, res: ServerResponse, next: () => void) => unknown;

export interface ExpressApp {
  (req: IncomingMessage, res: ServerResponse): void;
  use(middleware: Middleware): void;
  use(path: string, middleware: Middleware): void;
}

function express(): ExpressApp {
  const mounted: { readonly path: string; readonly middleware: Middleware }[] = [];

  function run(req: ExpressRequest, res: ServerResponse, from: number): void {
    const url = req.url ?? "/";
    const index = mounted.findIndex(({ path }, index) => index >= from && (path === "" || new RegExp(`^${path}(?=[/?]|$)`).test(url)));
    const found = mounted[index];
    if (!found) return void res.writeHead(404).end();
    req.url = url.slice(found.path.length).replace(/^(?!\/)/, "/");
    found.middleware(req, res, () => {
      req.url = url;
      run(req, res, index + 1);
    });
  }

  const app = (req: IncomingMessage, res: ServerResponse) => run(Object.assign(req, { ip: req.socket.remoteAddress }), res, 0);
  const use = (first: string | Middleware, second?: Middleware) => {
    if (typeof first === "string") mounted.push({ path: first, middleware: second ?? ((_req, _res, next) => next()) });
    else mounted.push({ path: "", middleware: first });
  };
  return Object.assign(app, { use });
}

/** Reads a body of JSON to its end. */
express.json = (): Middleware => (req, _res, next) => req.on("end", next).resume();

export default express;
