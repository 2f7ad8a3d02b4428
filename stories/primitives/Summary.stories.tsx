import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { BigAmount, Button, Card, Heading, Row, SummaryRow, SummaryTable, Text } from "../../src/primitives/index.js";

const meta = { title: "Primitives/Summary", component: SummaryTable } satisfies Meta<typeof SummaryTable>;
export default meta;
type Story = StoryObj<typeof meta>;

const edit = fn();

export const Review: Story = {
  args: { children: null },
  render: () => (
    <Card heading="Prüfen und bestellen">
      <SummaryTable title={<Heading size="s">Zusammenfassung Ihres Vertrags</Heading>}>
        <SummaryRow term="Tarif">Dynamisch Plus, Preis je Viertelstunde nach Strombörse</SummaryRow>
        <SummaryRow term="Arbeitspreis">
          27,04 ct/kWh{" "}
          <Text as="span" size="s" tone="muted">
            Schätzung, Ø 12 Monate
          </Text>
        </SummaryRow>
        <SummaryRow term="Grundpreis">4,35 €/Monat, inkl. −11,21 € Modul 1</SummaryRow>
        <SummaryRow term="Laufzeit">unbefristet, Kündigung mit 1 Monat Frist</SummaryRow>
      </SummaryTable>
      <SummaryTable>
        <SummaryRow term="Lieferung" onEdit={edit} editText="Ändern">
          Königstraße 1, 70173 Stuttgart
        </SummaryRow>
        <SummaryRow term="Beginn" onEdit={edit} editText="Ändern">
          so bald wie möglich
        </SummaryRow>
        <SummaryRow term="E-Mail" onEdit={edit} editText="Ändern">
          eine.sehr.lange.adresse.ohne.ende.und.pause@beispiel-unternehmen-mit-langem-namen.example
        </SummaryRow>
      </SummaryTable>
      <Row variant="actions">
        <BigAmount size="m" amount="117,03 €" caption="im Monat, inkl. USt." />
        <Button>Zahlungspflichtig bestellen</Button>
      </Row>
    </Card>
  ),
};
