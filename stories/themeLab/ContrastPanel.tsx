import { Fragment, useState } from "react";
import { declarationOf, type ContrastFault, type ContrastPair, type ThemeReport, type ThemeTokens } from "../../src/theme.js";
import { fixAll, fixOf, pairKey } from "./fixContrast.js";

interface ContrastPanelProps {
  readonly theme: ThemeTokens;
  readonly report: ThemeReport;
  readonly onChange: (theme: ThemeTokens, what: string) => void;
}

/** What is too close, and the way out; below, every pair that was tested. */
export function ContrastPanel({ theme, report: { faults, pairs, unreadable }, onChange }: ContrastPanelProps) {
  const [said, say] = useState("");
  const take = (fault: ContrastFault) => {
    const fix = fixOf(theme, fault);
    if (fix) onChange(fix.theme, `contrast ${pairKey(fault)}`);
    say(fix ? `${fault.front} is ${fix.colour} in ${fault.scheme} now.` : noWay(fault));
  };
  const takeAll = () => {
    const fixed = fixAll(theme);
    onChange(fixed, "contrast of all");
    say(fixed === theme ? "None of them can be mended by its own lightness: change what lies behind." : "Took over what passes.");
  };
  return (
    <>
      <p className="lab-intro">
        WCAG 2.2 AA: 4.5 : 1 for text, 3 : 1 for what has to be seen, in light and dark, with ordinary and with more contrast. “2.10 of 4.5
        : 1” is the ratio, and what it has to be.
      </p>
      <p className="lab-said" role="status">
        {said}
      </p>
      {faults.length > 1 ? (
        <button type="button" className="lab-button lab-button--main" onClick={takeAll}>
          Take over the nearest of all
        </button>
      ) : null}
      {faults.length === 0 ? <p className="lab-passes">All {pairs.length} pairs pass.</p> : null}
      <ul className="lab-pairs" aria-label="Colours that are too close">
        {byColour(faults).map(([fault, ...others]) => (
          <li key={pairKey(fault)} className="lab-pair">
            <PairText pair={fault} others={others} />
            {canBeTaken(fault) ? (
              <button type="button" className="lab-button" onClick={() => take(fault)}>
                Use {fault.nearest} <span className="lab-hidden">for {`${fault.front}, ${modeText(fault)}`}</span>
              </button>
            ) : (
              <p className="lab-hint">{noWay(fault)}</p>
            )}
          </li>
        ))}
      </ul>
      {unreadable.length > 0 ? <p className="lab-fault">Not computed, so not tested: {unreadable.join(", ")}.</p> : null}
      <AllPairs pairs={pairs} />
    </>
  );
}

type FaultsOfColour = readonly [ContrastFault, ...ContrastFault[]];

/** One colour in one mode has one way out, whatever it lies on; the closest ground comes first. */
function byColour(faults: readonly ContrastFault[]): readonly FaultsOfColour[] {
  const groups = new Map<string, FaultsOfColour>();
  for (const fault of faults.toSorted((one, other) => one.ratio - other.ratio)) {
    const key = `${fault.front} ${modeText(fault)}`;
    groups.set(key, [...(groups.get(key) ?? []), fault] as readonly ContrastFault[] as FaultsOfColour);
  }
  return [...groups.values()];
}

const canBeTaken = (fault: ContrastFault) =>
  fault.nearest !== undefined && !(fault.contrast === "more" && declarationOf(fault.front).more?.firm === true);

const noWay = ({ front, back, contrast }: ContrastFault) =>
  contrast === "more" && declarationOf(front).more?.firm
    ? `With more contrast ${front} follows text and surface: change those.`
    : `No lightness of this hue would do everywhere: change ${back}.`;

const modeText = ({ scheme, contrast }: ContrastPair) => (contrast === "more" ? `${scheme}, more contrast` : scheme);

/** Rounded down, or 4.497 would read as enough. */
const ratioText = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

function PairText({ pair, others = [] }: { readonly pair: ContrastPair; readonly others?: readonly ContrastPair[] }) {
  return (
    <>
      <Sample pair={pair} />
      <p className="lab-pair__text">
        <strong>{pair.front}</strong> {pair.frontColour}, {modeText(pair)}
        {[pair, ...others].map(({ back, place, backColour, ratio, needs }) => (
          <Fragment key={back}>
            <br />
            {place}, on {back} {backColour}: <span className="lab-pair__ratio">{ratioText(ratio)}</span>
            {`\u00A0of\u00A0${needs}\u00A0:\u00A01`}
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** Letters for what is read, an outline for what is seen. */
function Sample({ pair: { frontColour, backColour, kind } }: { readonly pair: ContrastPair }) {
  return (
    <svg className="lab-sample" viewBox="0 0 44 32" width="44" height="32" aria-hidden="true">
      <rect width="44" height="32" rx="6" fill={backColour} />
      {kind === "text" ? (
        <text x="22" y="21.5" textAnchor="middle" fontSize="15" fill={frontColour}>
          Aa
        </text>
      ) : (
        <rect x="10" y="9" width="24" height="14" rx="4" fill="none" stroke={frontColour} strokeWidth="2.5" />
      )}
    </svg>
  );
}

function AllPairs({ pairs }: { readonly pairs: readonly ContrastPair[] }) {
  const [isOpen, setOpen] = useState(false);
  const sorted = isOpen ? pairs.toSorted((one, other) => one.ratio / one.needs - other.ratio / other.needs) : [];
  return (
    <details className="lab-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All {pairs.length} pairs, the closest first</summary>
      <ul className="lab-pairs">
        {sorted.map((pair) => (
          <li key={pairKey(pair)} className="lab-pair">
            <PairText pair={pair} />
          </li>
        ))}
      </ul>
    </details>
  );
}
