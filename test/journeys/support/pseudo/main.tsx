import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../../../../src/styles.css";
import { StoryCheckout } from "../../../../stories/support/withCheckout.js";
import { screens, type ScreenName } from "./screens.js";

const name = new URLSearchParams(window.location.search).get("screen") as ScreenName;
const { content, ...visit } = screens[name];
const place = document.getElementById("page");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <StoryCheckout locale="de-x-pseudo" {...visit}>
        {content}
      </StoryCheckout>
    </StrictMode>,
  );
}
