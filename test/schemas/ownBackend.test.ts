import { describe, expect, it, vi } from "vitest";
import { answerCallBack, callBackAction, type CallBack } from "../../examples/own-form/backend.ts";

const wish = {
  tariff: { zip: "10119", usage: "3.500", household: { persons: null, heatPump: false, car: false } },
  person: { kind: "person", companyName: "", firstName: " Jana ", lastName: "Weber", email: "jana@example.de", vatId: "" },
};
const post = (body: unknown) => new Request("https://partner.example/call-back", { method: "POST", body: JSON.stringify(body) });

describe("the rules in a partner's own backend", () => {
  it("read what was typed", async () => {
    const keep = vi.fn<(wish: CallBack) => Promise<void>>(async () => {});
    expect((await answerCallBack(post(wish), keep)).status).toBe(204);
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      tariff: { zip: "10119", usage: 3500 },
      person: { kind: "person", firstName: "Jana", lastName: "Weber", email: "jana@example.de" },
    });
  });

  it("say all that is wrong, by field and code", async () => {
    const keep = vi.fn<(wish: CallBack) => Promise<void>>();
    const answer = await answerCallBack(post({ ...wish, tariff: { zip: "1011", usage: "1" }, person: { ...wish.person, email: 5 } }), keep);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      faults: [
        { field: "tariff.zip", code: "wrongLength" },
        { field: "tariff.usage", code: "tooSmall" },
        { field: "person.email", code: "invalidType" },
      ],
    });
    expect(keep).not.toHaveBeenCalled();
  });

  it.each([
    ["nothing", null],
    ["a text", "tariff"],
    ["a list", []],
  ])("refuse %s", async (_, body) => {
    expect((await answerCallBack(post(body), async () => {})).status).toBe(400);
  });

  it("serve a form's action", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ zip: "10119", usage: "3500", firstName: "Jana", lastName: "", email: "jana" })) {
      form.append(name, value);
    }
    expect(await callBackAction(null, form)).toEqual({
      status: "refused",
      faults: [
        { field: "person.lastName", code: "empty" },
        { field: "person.email", code: "format" },
      ],
    });
    form.set("lastName", "Weber");
    form.set("email", "jana@example.de");
    expect(await callBackAction(null, form)).toEqual({ status: "taken" });
  });
});
