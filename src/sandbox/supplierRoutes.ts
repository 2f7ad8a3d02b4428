import type { Context } from "hono";
import { methodNotAllowed, queryOf, type SandboxApi, type SandboxEnv } from "./context.js";
import { ApiFault, badRequest, isCurie, type ApiVersion } from "./envelope.js";
import { listPage, wireList, type FilterFields } from "./lists.js";
import { wireSupplier, type SandboxSupplier } from "./suppliers.js";

const filterFields: FilterFields<SandboxSupplier> = {
  name: (supplier) => supplier.name,
  code: (supplier) => supplier.code,
  created_at: (supplier) => supplier.createdAt,
};

/** `GET /market-partners` (curie), `GET /suppliers` and `GET /suppliers/search` (edison). */
export function addSupplierRoutes(api: SandboxApi): void {
  api
    .get("/market-partners", (context) => {
      if (!isCurie(context.get("version"))) throw new ApiFault(404, "Resource not found");
      return answer(context, queryOf(context));
    })
    .all(methodNotAllowed);

  api
    .get("/suppliers", (context) => {
      refuseOnCurie(context.get("version"));
      return answer(context, queryOf(context));
    })
    .all(methodNotAllowed);

  api
    .get("/suppliers/search", (context) => {
      refuseOnCurie(context.get("version"));
      const query = queryOf(context);
      const name = query.get("name");
      if (name === null) throw badRequest({ code: "invalid_type", field: "name", message: "Required" });
      query.append("filter[name][contains]", name);
      return answer(context, query);
    })
    .all(methodNotAllowed);
}

function refuseOnCurie(version: ApiVersion): void {
  if (isCurie(version)) throw new ApiFault(404, `Resource not found. Since version ${version} it is at /market-partners`);
}

function answer(context: Context<SandboxEnv>, query: URLSearchParams): Response {
  const { items, nextPage } = listPage(query, context.env.state.suppliers, filterFields);
  const version = context.get("version");
  return context.json(
    wireList(
      items.map((supplier) => wireSupplier(supplier, version)),
      nextPage,
    ),
  );
}
