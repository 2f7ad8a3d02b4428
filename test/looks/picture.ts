import { PNG } from "pngjs";

/** A picture in blocks: so small that hundreds fit into the repository, and so coarse that the grain of letters does not count. */
export interface Blocks {
  readonly columns: number;
  readonly rows: number;
  /** Red, green and blue of each block, 0–255, row by row. */
  readonly colours: Uint8Array;
}

/** The browser takes its screenshots that much smaller: it is far quicker at it than we are. */
export const shotScale = 1 / 4;

/** CSS pixels along a block's edge. */
export const blockPx = 12;

const blockShotPx = blockPx * shotScale;

/** Colours are kept to this: finer shades would make the files larger, and nobody sees them. */
const shade = 8;

/** Averages a screenshot, {@link shotScale} small, into blocks. */
export function blocksOf(screenshot: Buffer): Blocks {
  const { width, height, data } = PNG.sync.read(screenshot);
  const [columns, rows] = [Math.ceil(width / blockShotPx), Math.ceil(height / blockShotPx)];
  const colours = new Uint8Array(columns * rows * 3);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [left, top] = [column * blockShotPx, row * blockShotPx];
      const [right, bottom] = [Math.min(width, left + blockShotPx), Math.min(height, top + blockShotPx)];
      const sums = [0, 0, 0];
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1)
          sums.forEach((sum, channel) => (sums[channel] = sum + (data[(y * width + x) * 4 + channel] ?? 0)));
      const pixels = (right - left) * (bottom - top);
      sums.forEach(
        (sum, channel) => (colours[(row * columns + column) * 3 + channel] = Math.min(255, Math.round(sum / pixels / shade) * shade)),
      );
    }
  return { columns, rows, colours };
}

/** Blocks as a PNG, a pixel each. */
export function toPng({ columns, rows, colours }: Blocks): Buffer {
  const png = new PNG({ width: columns, height: rows });
  for (let block = 0; block < columns * rows; block += 1) {
    for (let channel = 0; channel < 3; channel += 1) png.data[block * 4 + channel] = colours[block * 3 + channel] ?? 0;
    png.data[block * 4 + 3] = 255;
  }
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** Blocks from {@link toPng}. */
export function fromPng(file: Buffer): Blocks {
  const { width, height, data } = PNG.sync.read(file);
  const colours = new Uint8Array(width * height * 3);
  for (let block = 0; block < width * height; block += 1)
    for (let channel = 0; channel < 3; channel += 1) colours[block * 3 + channel] = data[block * 4 + channel] ?? 0;
  return { columns: width, rows: height, colours };
}

/** A block is another one from here on, in any of its colours. Another word in the same place stays below. */
const otherFrom = 40;

/** How many blocks may be others: a date that is a day later, a chart's marker. */
const allowed = (blocks: number) => Math.max(6, 0.004 * blocks);

/** What is different, in words; `null` where two pictures are the same as far as fonts and dates allow. */
export function difference(kept: Blocks, now: Blocks): string | null {
  if (kept.columns !== now.columns || Math.abs(kept.rows - now.rows) > 1)
    return `it was ${kept.columns * blockPx} × ${kept.rows * blockPx} px and is ${now.columns * blockPx} × ${now.rows * blockPx} px`;
  const blocks = kept.columns * Math.min(kept.rows, now.rows);
  let others = 0;
  let first: string | null = null;
  for (let block = 0; block < blocks; block += 1) {
    const isOther = [0, 1, 2].some((channel) => {
      const at = block * 3 + channel;
      return Math.abs((kept.colours[at] ?? 0) - (now.colours[at] ?? 0)) >= otherFrom;
    });
    if (!isOther) continue;
    others += 1;
    first ??= `${(block % kept.columns) * blockPx} px from the left, ${Math.floor(block / kept.columns) * blockPx} px from the top`;
  }
  return others > allowed(blocks) ? `${others} of ${blocks} blocks are others, from ${first} on` : null;
}
