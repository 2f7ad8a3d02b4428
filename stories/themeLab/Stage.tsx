import { useEffect, useRef, useState, type UIEvent } from "react";
import { modes, type Mode, type ThemeTokens } from "../../src/theme.js";
import { SelectField } from "./fields.js";
import { Frame, modeLabel } from "./Frame.js";
import { screens, type LabScreen } from "./screens.js";

interface StageProps {
  readonly theme: ThemeTokens;
  readonly locale: string;
  readonly initialScreen: string;
}

const allScreens = "all";
const widths = [
  { value: "390", label: "Phone, 390 px" },
  { value: "760", label: "Column, 760 px" },
  { value: "1180", label: "Page, 1180 px" },
] as const;
const scales = [
  { value: "fit", label: "Side by side" },
  { value: "0.4", label: "40 %" },
  { value: "0.7", label: "70 %" },
  { value: "1", label: "100 %" },
] as const;

const modeKey = ({ scheme, contrast }: Mode) => `${scheme} ${contrast}`;

/** One screen, or all of them, in every mode side by side. */
export function Stage({ theme, locale, initialScreen }: StageProps) {
  const [screenId, setScreenId] = useState(initialScreen);
  const [width, setWidth] = useState<(typeof widths)[number]["value"]>("390");
  const [scale, setScale] = useState<(typeof scales)[number]["value"]>("fit");
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shownModes = modes.filter((mode) => !hidden.has(modeKey(mode)));
  const one = screens.find(({ id }) => id === screenId);
  const stage = useFrameSize(Number(width), scale === "fit" ? { abreast: shownModes.length } : { zoom: Number(scale) });
  const toggle = (key: string) => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    setHidden(next);
  };
  const options = [{ value: allScreens, label: "All screens" }, ...screens.map(({ id, label, group }) => ({ value: id, label, group }))];
  return (
    <div ref={stage} className="lab-stage" data-width={width}>
      <div className="lab-stage__bar">
        <h2 className="lab-hidden">Preview</h2>
        <SelectField label="Screen" value={screenId} options={options} onChange={setScreenId} />
        <SelectField label="Width" value={width} options={widths} onChange={setWidth} />
        <SelectField label="Zoom" value={scale} options={scales} onChange={setScale} />
        <fieldset className="lab-fieldset lab-modes">
          <legend className="lab-label">Modes</legend>
          {modes.map((mode) => (
            <label key={modeKey(mode)} className="lab-check">
              <input type="checkbox" checked={!hidden.has(modeKey(mode))} onChange={() => toggle(modeKey(mode))} /> {modeLabel(mode)}
            </label>
          ))}
        </fieldset>
      </div>
      {(one ? [one] : screens).map((screen) => (
        <ScreenRow key={screen.id} screen={screen} modes={shownModes} theme={theme} locale={locale} isAlone={one !== undefined} />
      ))}
    </div>
  );
}

interface ScreenRowProps {
  readonly screen: LabScreen;
  readonly modes: readonly Mode[];
  readonly theme: ThemeTokens;
  readonly locale: string;
  readonly isAlone: boolean;
}

function ScreenRow({ screen, modes: shown, theme, locale, isAlone }: ScreenRowProps) {
  const { ref, isNear } = useNear(isAlone);
  return (
    <div ref={ref} className="lab-screen" data-alone={isAlone || undefined}>
      <h3 className={isAlone ? "lab-hidden" : "lab-screen__title"}>{screen.label}</h3>
      <div className="lab-frames" onScrollCapture={scrollTogether}>
        {shown.map((mode) =>
          isNear ? (
            <Frame key={modeKey(mode)} screen={screen} mode={mode} theme={theme} locale={locale} />
          ) : (
            <div key={modeKey(mode)} className="lab-frame lab-frame--waiting" />
          ),
        )}
      </div>
    </div>
  );
}

/** Width of the gap between frames and of the stage's own edge, in pixels; labPreview.css has them too. */
const [gap, edge] = [14, 16];
const leastZoom = 0.4;
/** Narrower stages, in pixels, show one frame below the other. */
const leastForTwo = 500;

/** As large as so many pages of a width can stand side by side; fewer where they would be too small to judge. */
function zoomToFit(stageWidth: number, pageWidth: number, wanted: number): number {
  const room = stageWidth - 2 * edge;
  const most = room < leastForTwo ? 1 : Math.floor((room + gap) / (leastZoom * pageWidth + gap));
  const abreast = Math.max(1, Math.min(wanted, most));
  return Math.min(1, Math.floor(((room - (abreast - 1) * gap) / abreast / pageWidth) * 100) / 100);
}

/** Sets how wide a page is and how much smaller it is shown: as asked, or so that so many stand side by side. */
function useFrameSize(pageWidth: number, { zoom, abreast = 1 }: { readonly zoom?: number; readonly abreast?: number }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      element.style.setProperty("--lab-width", String(pageWidth));
      element.style.setProperty("--lab-zoom", String(zoom ?? zoomToFit(element.clientWidth, pageWidth, abreast)));
    };
    measure();
    // In the next frame: another zoom may bring a scrollbar, and so another size.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [pageWidth, zoom, abreast]);
  return ref;
}

/** A page of four sandboxes each is begun only when it comes near; it then stays. */
function useNear(isNearAtOnce: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isNearAtOnce);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: "300px" }, // prettier-ignore
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return { ref, isNear };
}

/** Keeps the frames of a row at the same place, as a share of what each can scroll. */
function scrollTogether({ target, currentTarget }: UIEvent<HTMLElement>): void {
  if (!(target instanceof HTMLElement) || !target.matches("[data-lab-scroll]")) return;
  const share = target.scrollTop / Math.max(1, target.scrollHeight - target.clientHeight);
  for (const other of currentTarget.querySelectorAll("[data-lab-scroll]")) {
    const wanted = share * (other.scrollHeight - other.clientHeight);
    if (other !== target && Math.abs(other.scrollTop - wanted) > 2) other.scrollTop = wanted;
  }
}
