import type { Meta, StoryObj } from "@storybook/react-vite";
import { useArgs } from "storybook/preview-api";
import { expect, spyOn, userEvent, waitFor, within } from "storybook/test";
import { darkFirst, highContrast, neutral, saturated } from "./support/brands/index.js";
import { screens } from "./themeLab/screens.js";
import { decodeTheme, encodeTheme } from "./themeLab/share.js";
import { ThemeLab } from "./themeLab/ThemeLab.js";

/**
 * For design teams: change tokens, see every screen in light, dark and with more contrast, mend what is too close, take the theme away.
 * The theme is the story's argument, and so in Storybook's address: who opens the address has the theme.
 */
const meta = {
  title: "Theme Lab",
  component: ThemeLab,
  // Every story holds several checkouts: too many for one page of docs.
  tags: ["!autodocs"],
  args: { theme: "", screen: "tariff" },
  argTypes: {
    theme: { control: "text" },
    screen: { control: "select", options: ["all", ...screens.map(({ id }) => id)] },
    locale: { control: false },
    isDark: { control: false },
  },
  parameters: {
    width: "none",
    // The same checkout stands there once for each mode, with the same landmarks.
    a11y: { config: { rules: [{ id: "landmark-unique", enabled: false }] } },
  },
  render: function Render(args, { globals }) {
    const [, updateArgs] = useArgs<{ theme: string }>();
    return (
      <ThemeLab
        {...args}
        key={args.screen}
        onShare={(theme) => updateArgs({ theme })}
        locale={globals.locale}
        isDark={globals.colorScheme === "dark"}
      />
    );
  },
} satisfies Meta<typeof ThemeLab>;
export default meta;
type Story = StoryObj<typeof meta>;

/** From the house's theme, or from that of the address. */
export const Lab: Story = {};

/** One of the six values is changed, taken back, and changed again. */
export const OneValue: Story = {
  play: async ({ canvas }) => {
    const accent = canvas.getByRole("textbox", { name: "Colour of accent, light" });
    await userEvent.clear(accent);
    await userEvent.type(accent, "#ffcc0");
    await expect(accent).toBeInvalid();
    await userEvent.type(accent, "0");
    await expect(accent).toBeValid();
    const [light] = await canvas.findAllByRole("button", { name: /^Weiter/ });
    await waitFor(() => expect(light && getComputedStyle(light).backgroundColor).toBe("rgb(255, 204, 0)"));
    await expect(canvas.getByRole("combobox", { name: "Begin with" })).toHaveDisplayValue("Your theme");
    await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
    await expect(accent).toHaveValue("#0b5cff");
    await userEvent.click(canvas.getByRole("button", { name: "Redo" }));
    await expect(accent).toHaveValue("#ffcc00");
  },
};

export const Neutral: Story = { args: { theme: encodeTheme(neutral.theme), screen: "devices" } };
export const Saturated: Story = { args: { theme: encodeTheme(saturated.theme), screen: "review" } };
export const DarkFirst: Story = { args: { theme: encodeTheme(darkFirst.theme), screen: "parts" } };
export const HighContrast: Story = { args: { theme: encodeTheme(highContrast.theme), screen: "status" } };

/** Every screen in every mode; each begins when it comes into view. */
export const AllScreens: Story = { args: { theme: encodeTheme(saturated.theme), screen: "all" } };

/** One token is found, set and given back. */
export const OneToken: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("tab", { name: "All tokens" }));
    await userEvent.type(canvas.getByRole("searchbox", { name: "Find a token" }), "button radius");
    await userEvent.click(canvas.getByText("buttonRadius"));
    const field = await canvas.findByRole("textbox", { name: "buttonRadius" });
    await userEvent.clear(field);
    await userEvent.type(field, "999px");
    await expect(canvas.getByText("own value")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Reset buttonRadius" }));
    await expect(canvas.queryByText("own value")).toBeNull();
  },
};

/** Pairs that are too close are named, and mended with a press. */
export const TooClose: Story = {
  args: { theme: encodeTheme({ textMuted: "#9aa7bd", accentInk: { light: "#ffcc00", dark: "#ffcc00" } }), screen: "devices" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /pairs are too close/ }));
    const list = canvas.getByRole("list", { name: "Colours that are too close" });
    const first = within(list).getAllByRole("listitem")[0];
    await expect(first).toHaveTextContent(/ of 4\.5 : 1/);
    const before = within(list).getAllByRole("listitem").length;
    await userEvent.click(within(list).getAllByRole("button", { name: /^Use #/ })[0] ?? list);
    await waitFor(() => expect(within(list).getAllByRole("listitem").length).toBeLessThan(before));
    await userEvent.click(canvas.getByRole("button", { name: "Take over the nearest of all" }));
    await expect(await canvas.findByRole("button", { name: /pairs pass AA/ })).toBeVisible();
  },
};

const tokens = JSON.stringify({
  color: { $type: "color", accent: { $value: "#0a7a4b" }, border: { $value: "#8899aa" }, sidebar: { $value: "#eeeeee" } },
  radius: { $type: "dimension", $value: { value: 4, unit: "px" } },
});

/** A file of the design team: what it sets is shown before it is taken over, and what it cannot set. */
export const Import: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("tab", { name: "Import" }));
    await userEvent.click(canvas.getByRole("textbox", { name: "Or paste" }));
    await userEvent.paste(tokens);
    await expect(canvas.getByText("3 tokens read.")).toBeVisible();
    await expect(canvas.getByText(/No token is called color\.sidebar/)).toBeVisible();
    await expect(canvas.getByText(/tokens are not set/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Use this theme" }));
    await expect(canvas.getByText("Taken over. 3 tokens read.")).toBeVisible();
    const [light] = await canvas.findAllByRole("button", { name: /^Weiter/ });
    await waitFor(() => expect(light && getComputedStyle(light).backgroundColor).toBe("rgb(10, 122, 75)"));
  },
};

/** The theme as tokens, CSS and code. What is copied gives the same theme back. */
export const Export: Story = {
  args: { theme: encodeTheme(saturated.theme) },
  play: async ({ canvas }) => {
    const copied = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.click(canvas.getByRole("button", { name: "Copy link" }));
    await expect(await canvas.findByText("Copied: the link.")).toBeVisible();
    const args = new URL(String(copied.mock.calls[0]?.[0])).searchParams.get("args") ?? "";
    await expect(decodeTheme(args.replace("theme:", ""))).toEqual({ theme: saturated.theme });
    await userEvent.click(canvas.getByRole("tab", { name: "Export" }));
    await expect(canvas.getByRole("textbox", { name: "theme.tokens.json" })).toHaveDisplayValue(/"version": "2025.10"/);
    await userEvent.click(canvas.getByRole("radio", { name: "Code" }));
    await userEvent.click(canvas.getByRole("button", { name: "Copy" }));
    await expect(await canvas.findByText("Copied: theme.tsx.")).toBeVisible();
    await expect(copied.mock.lastCall?.[0]).toContain('accent: { light: "#d6006c", dark: "#ff5fa8" }');
  },
};

/** A link that was cut off on its way. */
export const BrokenLink: Story = {
  args: { theme: encodeTheme(neutral.theme).slice(0, 60) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/not taken: it was cut off or changed on its way/);
    await expect(canvas.getByRole("combobox", { name: "Begin with" })).toHaveDisplayValue("The house’s theme");
  },
};
