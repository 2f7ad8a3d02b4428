import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { TextProvider } from "../src/messages/TextProvider.js";
import { Root, type ColorScheme } from "../src/primitives/index.js";
import { catalogues, languages } from "../stories/support/languages.js";
import "../src/styles.css";
import "./preview.css";

function isColorScheme(value: unknown): value is ColorScheme {
  return value === "light" || value === "dark" || value === "auto";
}

// Waiting ends when what is waited for is there: the longest wait is for busy machines, and costs nothing on others.
configure({ asyncUtilTimeout: 10_000 });

/** Under test a page is so tall that most stories are seen whole; their pictures are taken of it (`test/looks`). */
const tallPage = { options: { tall: { name: "Tall", styles: { width: "1200px", height: "2000px" } } }, defaultViewport: "tall" };

/** `parameters.width` says how wide a story's place on the page is: `column` (default), `aside` or the whole `page`; `none` is a page of its own. */
const preview: Preview = {
  tags: ["autodocs"],
  // An order that is under way in one story is not for the next to ask after.
  beforeEach: () => {
    sessionStorage.clear();
    return () => sessionStorage.clear();
  },
  globalTypes: {
    colorScheme: {
      description: "Colour scheme",
      toolbar: {
        icon: "contrast",
        title: "Colour scheme",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "auto", title: "System" },
        ],
      },
    },
    locale: {
      description: "Language",
      toolbar: { icon: "globe", title: "Language", dynamicTitle: true, items: languages },
    },
  },
  initialGlobals: { colorScheme: "light", locale: "de" },
  decorators: [
    (Story, { globals, parameters }) => {
      if (parameters.width === "none") return <Story />;
      const colorScheme = isColorScheme(globals.colorScheme) ? globals.colorScheme : "light";
      return (
        <div className="story-page" data-dark={colorScheme === "dark" || undefined} data-auto={colorScheme === "auto" || undefined}>
          <div className="story-page__column" data-width={parameters.width}>
            <Root colorScheme={colorScheme} lang={globals.locale}>
              <TextProvider locale={globals.locale} catalogues={catalogues}>
                <Story />
              </TextProvider>
            </Root>
          </div>
        </div>
      );
    },
  ],
  parameters: {
    layout: "fullscreen",
    ...("__vitest_browser__" in globalThis ? { viewport: tallPage } : {}),
    a11y: { test: "error" },
    controls: { matchers: { date: /Date$/ } },
  },
};

export default preview;
