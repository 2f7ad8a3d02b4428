import { energy } from "../energy.server";

type Call = { request: Request };

export const loader = ({ request }: Call) => energy(request);
export const action = ({ request }: Call) => energy(request);
