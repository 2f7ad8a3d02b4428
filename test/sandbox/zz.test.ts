import { test } from "vitest";
import { createSandbox } from "stromkasse/sandbox";
test("look", async () => {
  const s = createSandbox({ basePath: "/api/energy", auth: "none" });
  for (const p of ["/plans/pln_sandbox_dynamisch/quote?zip_code=10115&usage=2500&14a_module_1=true&meter_type=smart","/plans/pln_sandbox_bonus/quote?zip_code=70173&usage=2500&14a_module_2=true","/plans","/market-partners?filter[name][contains]=stadtwerke&limit=3","/suppliers","/nope","/plans/x","/market-partners?limit=0","/sandbox/grid-fee-schedule?zip=10115", "/plans/pln_sandbox_dynamisch/quote?zip_code=1011&usage=x&14a_module_1=1"]) {
    const r = await s.fetch("/api/energy" + p);
    console.log(p, r.status, [...r.headers], JSON.stringify(await r.json(), null, 1));
  }
});
