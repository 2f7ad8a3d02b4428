import { index, route, type RouteConfig } from "@react-router/dev/routes";

export default [index("routes/home.tsx"), route("api/energy/*", "routes/energy.ts")] satisfies RouteConfig;
