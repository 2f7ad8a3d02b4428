import type { ThemeTokens } from "../../src/theme.js";
import { ColourEditor } from "./ColourEditor.js";
import { SelectField } from "./fields.js";
import { valueOf, withToken } from "./labTheme.js";
import { MeasureEditor } from "./MeasureEditor.js";

interface PanelProps {
  readonly theme: ThemeTokens;
  readonly onChange: (theme: ThemeTokens, what: string) => void;
}

const ownChoice = "own";

const fonts = [
  { value: "inherit", label: "The page’s font" },
  { value: '"Inter", "Segoe UI", system-ui, sans-serif', label: "Inter, system sans-serif" },
  { value: 'Georgia, "Times New Roman", serif', label: "Georgia, serif" },
  { value: "Verdana, Tahoma, sans-serif", label: "Verdana" },
  { value: '"Trebuchet MS", Verdana, sans-serif', label: "Trebuchet" },
  { value: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace', label: "Monospace" },
];
const densities = [
  { value: "0.85", label: "Dense" },
  { value: "1", label: "Regular" },
  { value: "1.1", label: "Roomy" },
  { value: "1.2", label: "Airy" },
];

/** The choices, and one for a value that is none of them. */
const withOwn = (options: readonly { readonly value: string; readonly label: string }[], value: string) =>
  options.some((option) => option.value === value) ? options : [...options, { value: ownChoice, label: "Own value, below" }];

/** The six values that give a whole theme. */
export function BasePanel({ theme, onChange }: PanelProps) {
  const [font, density] = [valueOf("font", theme), valueOf("density", theme)];
  const choose = (name: "font" | "density") => (value: string) => {
    if (value !== ownChoice) onChange(withToken(theme, name, value), name);
  };
  const [fontOptions, densityOptions] = [withOwn(fonts, font), withOwn(densities, density)];
  const chosen = (options: typeof fonts, value: string) => (options.some((option) => option.value === value) ? value : ownChoice);
  return (
    <>
      <p className="lab-intro">Six values give a whole theme: what you do not set follows from them.</p>
      {(["accent", "surface", "text"] as const).map((name) => (
        <fieldset key={name} className="lab-fieldset">
          <legend className="lab-label">{titles[name]}</legend>
          <ColourEditor name={name} theme={theme} onChange={onChange} />
        </fieldset>
      ))}
      <MeasureEditor
        name="radius"
        label="Radius"
        hint="Corners of cards; buttons and fields follow."
        theme={theme}
        range={{ min: 0, max: 32, step: 1, unit: "px" }}
        onChange={onChange}
      />
      <SelectField label="Font" value={chosen(fonts, font)} options={fontOptions} onChange={choose("font")} />
      <MeasureEditor
        name="font"
        label="Font, as CSS"
        hint="Your page has to load it; the lab shows what your computer has."
        theme={theme}
        onChange={onChange}
      />
      <SelectField label="Density" value={chosen(densities, density)} options={densityOptions} onChange={choose("density")} />
      <MeasureEditor
        name="density"
        label="Density, exactly"
        hint="0.75 (dense) to 1.25 (airy)."
        theme={theme}
        range={{ min: 0.75, max: 1.25, step: 0.05, unit: "" }}
        onChange={onChange}
      />
    </>
  );
}

const titles = { accent: "Accent", surface: "Surface", text: "Text" };
