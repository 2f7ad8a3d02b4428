import { energy } from "../../../../lib/energy";

export const dynamic = "force-dynamic";

export { energy as GET, energy as POST };
