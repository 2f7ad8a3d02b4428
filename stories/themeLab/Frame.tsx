import { memo, useCallback, useMemo } from "react";
import { TextProvider } from "../../src/messages/TextProvider.js";
import { Root } from "../../src/primitives/index.js";
import { toHex } from "../../src/theme/colour.js";
import { colourReader } from "../../src/theme/resolveTheme.js";
import type { Mode, ThemeTokens } from "../../src/theme.js";
import { catalogues } from "../support/languages.js";
import type { LabScreen } from "./screens.js";

interface FrameProps {
  readonly screen: LabScreen;
  readonly mode: Mode;
  readonly theme: ThemeTokens;
  readonly locale: string;
}

/** What a mode is called. */
export const modeLabel = ({ scheme, contrast }: Mode) =>
  `${scheme === "light" ? "Light" : "Dark"}${contrast === "more" ? ", more contrast" : ""}`;

/** One screen in one mode: a page of its own size that scrolls, on the ground that lies behind cards. */
export const Frame = memo(function Frame({ screen, mode, theme, locale }: FrameProps) {
  const { scheme, contrast } = mode;
  const isMore = contrast === "more";
  const sunken = colourReader(theme, mode)("surfaceSunken");
  const ground = sunken ? toHex(sunken) : "transparent";
  const setGround = useCallback((element: HTMLElement | null) => element?.style.setProperty("--lab-ground", ground), [ground]);
  const content = useMemo(() => screen.render(locale), [screen, locale]);
  const label = modeLabel(mode);
  return (
    <div className="lab-frame" role="group" aria-label={`${screen.label}: ${label}`}>
      <p className="lab-frame__name" aria-hidden="true">
        {label}
      </p>
      <div ref={setGround} className="lab-frame__page" data-scheme={scheme} data-lab-scroll>
        <TextProvider locale={locale} catalogues={catalogues}>
          <Root colorScheme={scheme} contrast={isMore ? "more" : undefined} lang={locale} tokens={theme} headingLevel={4}>
            {content}
          </Root>
        </TextProvider>
      </div>
    </div>
  );
});
