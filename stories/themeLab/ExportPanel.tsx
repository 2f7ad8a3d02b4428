import { useState } from "react";
import type { ThemeTokens } from "../../src/theme.js";
import { exportFormats, type ExportFormat } from "./exportTheme.js";
import { LabField } from "./fields.js";
import { useCopy } from "./useCopy.js";

/** The theme as tokens, CSS or code: to copy or to keep as a file. */
export function ExportPanel({ theme }: { readonly theme: ThemeTokens }) {
  const [id, setId] = useState<ExportFormat["id"]>("tokens");
  const { said, copy } = useCopy();
  const format = exportFormats.find((candidate) => candidate.id === id);
  if (!format) return null;
  const text = format.write(theme);
  return (
    <>
      <fieldset className="lab-fieldset lab-choices">
        <legend className="lab-label">Format</legend>
        {exportFormats.map((candidate) => (
          <label key={candidate.id} className="lab-check">
            <input type="radio" name="export-format" checked={candidate.id === id} onChange={() => setId(candidate.id)} /> {candidate.label}
          </label>
        ))}
      </fieldset>
      <LabField label={format.fileName} hint={format.hint}>
        {({ id: areaId, describedBy }) => (
          <textarea id={areaId} className="lab-input lab-area" rows={16} readOnly aria-describedby={describedBy} value={text} />
        )}
      </LabField>
      <div className="lab-row">
        <button type="button" className="lab-button lab-button--main" onClick={() => copy(text, format.fileName)}>
          Copy
        </button>
        <button type="button" className="lab-button" onClick={() => download(format, text)}>
          Download {format.fileName}
        </button>
      </div>
      <p className="lab-said" role="status">
        {said}
      </p>
    </>
  );
}

function download({ fileName, mediaType }: ExportFormat, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
