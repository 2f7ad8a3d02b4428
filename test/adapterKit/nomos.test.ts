import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { describeCheckoutAdapter } from "../../src/adapter-kit.js";
import { curie, edison } from "../adapter/fixtures.js";
import { nomos, nomosFixtures } from "./nomosSubject.ts";

// Full jitter of nothing: the pauses between two tries pass at once.
beforeAll(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterAll(() => vi.restoreAllMocks());

describe.each([curie, edison])("Nomos on %s", (version) => {
  describeCheckoutAdapter({ create: nomos(version), fixtures: nomosFixtures, runner: { describe, it } });
});
