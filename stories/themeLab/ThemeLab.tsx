import { useDeferredValue, useMemo, useState } from "react";
import { checkTheme } from "../../src/theme.js";
import { BasePanel } from "./BasePanel.js";
import { ContrastPanel } from "./ContrastPanel.js";
import { ExportPanel } from "./ExportPanel.js";
import { ImportPanel } from "./ImportPanel.js";
import { LabBar } from "./LabBar.js";
import { Stage } from "./Stage.js";
import { Tabs, type LabTab } from "./Tabs.js";
import { TokenPanel } from "./TokenPanel.js";
import { useSharedLab } from "./useSharedLab.js";
import "./lab.css";
import "./labControls.css";
import "./labFindings.css";
import "./labPreview.css";

/** What {@link ThemeLab} takes. */
export interface ThemeLabProps {
  /** A theme as a link holds it; empty for the house's. */
  readonly theme: string;
  /** Told of the theme some moments after each change, as a link would hold it. */
  readonly onShare?: (theme: string) => void;
  /** The screen to begin with: an id of `screens`, or `all`. */
  readonly screen?: string;
  /** Language of the screens. */
  readonly locale?: string;
  /** The lab's own colours. */
  readonly isDark?: boolean;
}

type Panel = "base" | "tokens" | "contrast" | "import" | "export";

/** Changes a theme and shows it everywhere at once: for design teams, in Storybook. */
export function ThemeLab({ theme: shared, onShare, screen = "tariff", locale = "de", isDark = false }: ThemeLabProps) {
  const { lab, fault } = useSharedLab(shared, onShare);
  const [panel, setPanel] = useState<Panel>("base");
  const shown = useDeferredValue(lab.theme);
  const report = useMemo(() => checkTheme(shown), [shown]);
  const { change } = lab;
  const faults = report.faults.length;
  const tabs: readonly LabTab<Panel>[] = [
    { id: "base", label: "Six values", render: () => <BasePanel theme={lab.theme} onChange={change} /> },
    { id: "tokens", label: "All tokens", render: () => <TokenPanel theme={lab.theme} onChange={change} /> },
    {
      id: "contrast",
      label: "Contrast",
      badge: faults > 0 ? String(faults) : undefined,
      render: () => <ContrastPanel theme={lab.theme} report={report} onChange={change} />,
    },
    { id: "import", label: "Import", render: () => <ImportPanel onChange={change} /> },
    { id: "export", label: "Export", render: () => <ExportPanel theme={lab.theme} /> },
  ];
  return (
    <main className="lab" lang="en" data-dark={isDark || undefined}>
      <LabBar lab={lab} report={report} onReport={() => setPanel("contrast")} />
      {fault === undefined ? null : (
        <p className="lab-refused" role="alert">
          {fault}
        </p>
      )}
      <div className="lab-body">
        <div className="lab-side">
          <h2 className="lab-hidden">Theme</h2>
          <Tabs label="Theme" tabs={tabs} current={panel} onChange={setPanel} />
        </div>
        <Stage theme={shown} locale={locale} initialScreen={screen} />
      </div>
    </main>
  );
}
