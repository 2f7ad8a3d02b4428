import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { blocksOf, difference, fromPng, shotScale, toPng } from "./picture.ts";

type Colour = readonly [number, number, number];
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly colour: Colour };

/** A white screenshot with boxes on it, as small as the browser takes it; sizes in CSS pixels. */
function screenshot(width: number, height: number, boxes: readonly Box[] = []): Buffer {
  const small = (px: number) => Math.round(px * shotScale);
  const png = new PNG({ width: small(width), height: small(height) });
  png.data.fill(255);
  for (const { x, y, width: across, height: down, colour } of boxes)
    for (let row = small(y); row < small(y + down); row += 1)
      for (let column = small(x); column < small(x + across); column += 1)
        colour.forEach((value, channel) => (png.data[(row * png.width + column) * 4 + channel] = value));
  return PNG.sync.write(png);
}

const button = (colour: Colour, x = 300): Box => ({ x, y: 500, width: 200, height: 44, colour });
const blue: Colour = [11, 92, 255];
const compared = (one: Buffer, other: Buffer) => difference(blocksOf(one), blocksOf(other));

describe("pictures of stories", () => {
  it("are kept small and read back as they were", () => {
    const blocks = blocksOf(screenshot(805, 1203, [button(blue)]));
    expect([blocks.columns, blocks.rows]).toEqual([67, 101]);
    const file = toPng(blocks);
    expect(file.length).toBeLessThan(2_000);
    expect(fromPng(file)).toEqual(blocks);
    expect(difference(blocks, fromPng(file))).toBeNull();
  });

  it("are the same where the grain of letters or a line's height by a few pixels is not", () => {
    const line = (grey: number): Box => ({ x: 20, y: 40, width: 480, height: 12, colour: [grey, grey, grey] });
    expect(compared(screenshot(800, 600, [line(170)]), screenshot(800, 608, [line(195)]))).toBeNull();
  });

  it.each([
    ["another colour", [button([200, 20, 20])]],
    ["another place", [button(blue, 340)]],
    ["nothing there", []],
  ])("are told apart by %s", (_, boxes) => {
    expect(compared(screenshot(800, 600, [button(blue)]), screenshot(800, 600, boxes))).toMatch(
      /blocks are others, from \d+ px from the left, 492 px from the top/,
    );
  });

  it("are told apart by their size", () => {
    expect(compared(screenshot(800, 600), screenshot(800, 660))).toBe("it was 804 × 600 px and is 804 × 660 px");
  });
});
