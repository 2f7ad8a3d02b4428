import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { Button, Row, Stack } from "../../src/primitives/index.js";

const meta = {
  title: "Primitives/Button",
  component: Button,
  args: { children: "Weiter zur Lieferung", onClick: fn() },
} satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = {};
export const Ghost: Story = { args: { variant: "ghost", children: "Zurück", icon: "arrowLeft" } };
export const LinkInText: Story = {
  args: { variant: "link", children: "Smart Meter dazubestellen" },
  render: (args) => (
    <p className="sk-text">
      Mit Ihrem analogen Zähler ist Modul 3 noch nicht möglich. <Button {...args} /> und Modul 3 nach dem Einbau aktivieren.
    </p>
  ),
};
export const Small: Story = { args: { size: "s", children: "Weiter" } };
export const Disabled: Story = { args: { disabled: true } };

/** The order button says nothing else while it is busy, keeps its width and takes no second click. */
export const Busy: Story = {
  args: { busy: true, block: true, children: "Zahlungspflichtig bestellen" },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: "Zahlungspflichtig bestellen" });
    await userEvent.click(button);
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
  },
};

export const AllStates: Story = {
  render: (args) => (
    <Stack>
      <Row variant="actions">
        <Button variant="ghost">Zurück</Button>
        <Button {...args} />
      </Row>
      <Row variant="actions">
        <Button variant="ghost" busy>
          Zurück
        </Button>
        <Button busy>Weiter zur Lieferung</Button>
      </Row>
      <Row variant="actions">
        <Button>Zahlungspflichtig bestellen</Button>
      </Row>
      <Button block>Zahlungspflichtig bestellen</Button>
      <Button variant="ghost" block icon="print">
        Drucken
      </Button>
      <p className="sk-text">
        <Button variant="link">Ändern</Button>{" "}
        <Button variant="link" busy>
          Noch einmal versuchen
        </Button>
      </p>
    </Stack>
  ),
};
