import type { ThemeReport, ThemeTokens } from "../../src/theme.js";
import { brands } from "../support/brands/index.js";
import { SelectField } from "./fields.js";
import { encodeTheme, linkTo } from "./share.js";
import { useCopy } from "./useCopy.js";
import type { Lab } from "./useLab.js";

interface LabBarProps {
  readonly lab: Lab;
  readonly report: ThemeReport;
  /** Leads to the report. */
  readonly onReport: () => void;
}

const starts: readonly { readonly value: string; readonly label: string; readonly theme: ThemeTokens }[] = [
  { value: "house", label: "The house’s theme", theme: {} },
  ...brands.map(({ name, theme }) => ({ value: name, label: name, theme })),
];
const own = "own";

/** Where to begin, the ways back, whether all passes, and the link. */
export function LabBar({ lab, report, onReport }: LabBarProps) {
  const { said, copy } = useCopy();
  const encoded = encodeTheme(lab.theme);
  const current = starts.find(({ theme }) => encodeTheme(theme) === encoded);
  const options = current ? starts : [...starts, { value: own, label: "Your theme", theme: lab.theme }];
  return (
    <header className="lab-bar">
      <h1 className="lab-title">Theme Lab</h1>
      <SelectField
        label="Begin with"
        value={current?.value ?? own}
        options={options}
        onChange={(value) => lab.change(starts.find((start) => start.value === value)?.theme ?? lab.theme, `begin with ${value}`)}
      />
      <div className="lab-row">
        <button type="button" className="lab-button" disabled={!lab.undo} onClick={lab.undo}>
          Undo
        </button>
        <button type="button" className="lab-button" disabled={!lab.redo} onClick={lab.redo}>
          Redo
        </button>
      </div>
      <div role="status">
        <button type="button" className="lab-verdict" data-passes={report.passes} onClick={onReport}>
          {verdictOf(report)}
        </button>
      </div>
      <div className="lab-row lab-bar__share">
        <span className="lab-said" role="status">
          {said}
        </span>
        <button type="button" className="lab-button lab-button--main" onClick={() => copy(linkTo(pageAddress(), lab.theme), "the link")}>
          Copy link
        </button>
      </div>
    </header>
  );
}

function verdictOf({ faults, pairs, unreadable }: ThemeReport): string {
  if (faults.length > 0) return faults.length === 1 ? "1 pair is too close" : `${faults.length} pairs are too close`;
  if (unreadable.length > 0) return `${unreadable.length} colours cannot be computed`;
  return `All ${pairs.length} pairs pass AA`;
}

/** Storybook's own page around this one, where a browser lets it be read; else this one. */
function pageAddress(): string {
  try {
    return window.parent.location.href;
  } catch {
    return window.location.href;
  }
}
