import type { Meta, StoryObj } from "@storybook/react-vite";
import { Card, Divider, Heading, Icon, Row, Stack, StatusTag, Text, type IconName } from "../../src/primitives/index.js";

const meta = {
  title: "Primitives/Layout",
  component: Card,
  args: { heading: "Wo und wie viel?", intro: "Daraus berechnen wir Ihren Preis vor Ort.", children: <Text>Inhalt</Text> },
} satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithHeading: Story = {};
export const WithAside: Story = { args: { heading: "Modul 1 – pauschal", aside: <StatusTag tone="danger">Abgelehnt</StatusTag> } };
export const Plain: Story = { args: { heading: undefined, intro: undefined } };

export const Headings: Story = {
  render: () => (
    <Card heading="Karte (m)">
      <Heading size="l">Danke, Jana. Ihre Bestellung ist da. (l)</Heading>
      <Heading size="s">Teil einer Karte (s)</Heading>
    </Card>
  ),
};

export const StacksAndDividers: Story = {
  render: () => (
    <Card>
      <Stack gap="s">
        <Text>Abstand s</Text>
        <Divider />
        <Text>nach einer Linie</Text>
        <Divider variant="cut" />
        <Text>nach einer gestrichelten</Text>
      </Stack>
      <Row>
        <Text>Hälfte</Text>
        <Text>Hälfte</Text>
      </Row>
      <Row variant="spread">
        <Text>Anfang</Text>
        <Text>Ende</Text>
      </Row>
    </Card>
  ),
};

const icons = [
  "warning",
  "info",
  "check",
  "close",
  "pause",
  "chevronDown",
  "arrowLeft",
  "external",
  "search",
  "print",
] satisfies IconName[];

export const Icons: Story = {
  render: () => (
    <Card gap="s">
      {icons.map((name) => (
        <Text key={name}>
          <Icon name={name} /> {name}{" "}
          <Text as="span" size="s">
            <Icon name={name} size="s" /> {name}
          </Text>
        </Text>
      ))}
    </Card>
  ),
};
