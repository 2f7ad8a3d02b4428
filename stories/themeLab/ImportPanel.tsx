import { useState } from "react";
import type { ThemeTokens } from "../../src/theme.js";
import { LabField } from "./fields.js";
import { readTheme, type ReadTheme, type ThemeText } from "./readTheme.js";

interface ImportPanelProps {
  readonly onChange: (theme: ThemeTokens, what: string) => void;
}

/** A theme from a file or a pasted text: read at once, looked at, then taken over. */
export function ImportPanel({ onChange }: ImportPanelProps) {
  const [texts, setTexts] = useState<readonly ThemeText[]>([]);
  const [isTaken, setTaken] = useState(false);
  const read = texts.some(({ text }) => text.trim() !== "") ? readTheme(texts) : undefined;
  const bring = (next: readonly ThemeText[]) => {
    setTexts(next);
    setTaken(false);
  };
  return (
    <>
      <p className="lab-intro">
        Design tokens of DTCG 2025.10 (with hex or colour objects, with a resolver), sets of Tokens Studio, our CSS, or a theme object.
      </p>
      <LabField label="Open files" hint="A resolver together with the files that it refers to.">
        {({ id, describedBy }) => (
          <input
            id={id}
            className="lab-file"
            type="file"
            multiple
            accept=".json,.tokens,.css,.ts,.tsx,.js,application/json,text/css"
            aria-describedby={describedBy}
            onChange={(event) => void readFiles(event.currentTarget.files).then(bring)}
          />
        )}
      </LabField>
      <LabField label="Or paste">
        {({ id }) => (
          <textarea
            id={id}
            className="lab-input lab-area"
            rows={8}
            spellCheck={false}
            placeholder={'{ "accent": { "$type": "color", "$value": "#0b5cff" } }'}
            value={texts.length === 1 ? texts[0]?.text : ""}
            onChange={(event) => bring([{ name: "The text", text: event.currentTarget.value }])}
          />
        )}
      </LabField>
      {texts.length > 1 ? <p className="lab-hint">Open: {texts.map(({ name }) => name).join(", ")}.</p> : null}
      <div className="lab-findings" role="status">
        {read ? <Findings read={read} isTaken={isTaken} /> : null}
      </div>
      {read && "theme" in read && Object.keys(read.theme).length > 0 ? (
        <button
          type="button"
          className="lab-button lab-button--main"
          onClick={() => {
            onChange(read.theme, "import");
            setTaken(true);
          }}
        >
          Use this theme
        </button>
      ) : null}
    </>
  );
}

async function readFiles(files: FileList | null): Promise<readonly ThemeText[]> {
  return Promise.all(Array.from(files ?? [], async (file) => ({ name: file.name, text: await file.text() })));
}

function Findings({ read, isTaken }: { readonly read: ReadTheme; readonly isTaken: boolean }) {
  if ("fault" in read) return <p className="lab-fault">{read.fault}</p>;
  const { theme, problems, missing } = read;
  const taken = Object.keys(theme).length;
  return (
    <>
      <p className="lab-said">
        {isTaken ? "Taken over. " : ""}
        {taken === 1 ? "1 token" : `${taken} tokens`} read
        {taken === 0 ? ": no name is one of ours. The tab “All tokens” lists them; six are enough." : "."}
      </p>
      {problems.length > 0 ? (
        <>
          <h3 className="lab-group__title">Not taken ({problems.length})</h3>
          <ul className="lab-list">
            {problems.map(({ kind, path, message }) => (
              <li key={`${kind} ${path}`}>
                <strong>{kind}</strong>: {message}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {missing.length > 0 && taken > 0 ? (
        <details className="lab-more">
          <summary>{missing.length} tokens are not set: they follow, or stay the house’s</summary>
          <p className="lab-names">{missing.join(", ")}</p>
        </details>
      ) : null}
    </>
  );
}
