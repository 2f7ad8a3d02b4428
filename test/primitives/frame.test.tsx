import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Card, Heading, HeadingLevelProvider, Link, LiveRegion, Notice, Root } from "../../src/primitives/index.js";

function rootIn(container: HTMLElement) {
  const root = container.querySelector<HTMLElement>(".sk-root");
  if (!root) throw new Error("no .sk-root was rendered");
  return root;
}

describe("Root", () => {
  it("carries colour scheme, language and direction", () => {
    const { container } = render(
      <Root colorScheme="auto" lang="de" dir="rtl" className="partner">
        x
      </Root>,
    );
    const root = rootIn(container);
    expect(root).toHaveAttribute("data-color-scheme", "auto");
    expect(root).toHaveAttribute("lang", "de");
    expect(root).toHaveAttribute("dir", "rtl");
    expect(root).toHaveClass("sk-root", "partner");
  });

  it("is light unless told otherwise", () => {
    const { container } = render(<Root>x</Root>);
    expect(rootIn(container)).toHaveAttribute("data-color-scheme", "light");
  });

  it("adds no second root inside another", () => {
    const { container } = render(
      <Root colorScheme="dark">
        <Root colorScheme="light">inside</Root>
      </Root>,
    );
    expect(container.querySelectorAll(".sk-root")).toHaveLength(1);
    expect(rootIn(container)).toHaveAttribute("data-color-scheme", "dark");
    expect(container).toHaveTextContent("inside");
  });

  it("sets tokens, replaces them, and takes back what a later theme does not name", () => {
    const { container, rerender } = render(<Root tokens={{ accent: "#e4002b", radius: "0" }}>x</Root>);
    const { style } = rootIn(container);
    expect(style.getPropertyValue("--sk-accent")).toBe("#e4002b");
    rerender(<Root tokens={{ accent: "#007700" }}>x</Root>);
    expect(style.getPropertyValue("--sk-accent")).toBe("#007700");
    expect(style.getPropertyValue("--sk-radius")).toBe("");
  });

  it("takes a colour for each scheme, numbers, and a bare zero that calc() can use", () => {
    const { container } = render(
      <Root tokens={{ accent: { light: "#0b5cff", dark: "#6aa1ff" }, density: 0.9, radius: "0", space4: "1em" }}>x</Root>,
    );
    const { style } = rootIn(container);
    expect(style.getPropertyValue("--sk-accent")).toBe("light-dark(#0b5cff, #6aa1ff)");
    expect(style.getPropertyValue("--sk-density")).toBe("0.9");
    expect(style.getPropertyValue("--sk-radius")).toBe("0px");
    expect(style.getPropertyValue("--sk-4")).toBe("1em");
  });

  it("tells the stylesheet what has to follow from a theme, and who wants more contrast", () => {
    const { container, rerender } = render(<Root tokens={{ accent: "#ffcc00" }}>x</Root>);
    expect(rootIn(container)).toHaveAttribute("data-derive", "accent");
    rerender(
      <Root tokens={{ text: "#222", radius: 0 }} contrast="more">
        x
      </Root>,
    );
    expect(rootIn(container)).toHaveAttribute("data-derive", "accent tones radius");
    expect(rootIn(container)).toHaveAttribute("data-contrast", "more");
    rerender(<Root tokens={{ fieldRadius: "1px" }}>x</Root>);
    expect(rootIn(container)).not.toHaveAttribute("data-derive");
  });

  it("refuses a token that would fetch something", () => {
    const { container } = render(<Root tokens={{ surface: "url(https://tracker.example/x.png)" }}>x</Root>);
    expect(rootIn(container).style.getPropertyValue("--sk-surface")).toBe("");
  });

  it("writes no style attribute on a server", () => {
    expect(renderToString(<Root tokens={{ accent: "red" }}>x</Root>)).not.toContain("style=");
  });
});

describe("headings", () => {
  it("follow the host's level, and a card's own heading makes those inside deeper", () => {
    render(
      <HeadingLevelProvider level={3}>
        <Card heading="Preis">
          <Heading>Teil</Heading>
        </Card>
      </HeadingLevelProvider>,
    );
    expect(screen.getByRole("heading", { name: "Preis", level: 3 })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Teil", level: 4 })).toBeInTheDocument();
  });

  it("never go beyond six", () => {
    render(
      <HeadingLevelProvider level={6}>
        <Card heading="Außen">
          <Heading>Innen</Heading>
        </Card>
      </HeadingLevelProvider>,
    );
    expect(screen.getByRole("heading", { name: "Innen", level: 6 })).toBeInTheDocument();
  });

  it("can take the focus without being a tab stop", () => {
    const heading = createRef<HTMLHeadingElement>();
    render(<Card ref={heading} heading="Lieferung" focusableHeading />);
    expect(document.body).toHaveFocus();
    heading.current?.focus();
    expect(screen.getByRole("heading", { name: "Lieferung" })).toHaveFocus();
    expect(heading.current?.tabIndex).toBe(-1);
  });
});

describe("Card", () => {
  it("is a region named by its heading", () => {
    render(<Card heading="Ihr Preis" />);
    expect(screen.getByRole("region", { name: "Ihr Preis" })).toBeInTheDocument();
  });

  it("is no landmark without one", () => {
    render(<Card>Inhalt</Card>);
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
  });
});

describe("Link", () => {
  it.each(["https://example.com/agb.pdf", "mailto:a@example.com", "/agb", "#agb"])("leads to %s", (href) => {
    render(<Link href={href}>AGB</Link>);
    expect(screen.getByRole("link", { name: "AGB" })).toHaveAttribute("href", href);
  });

  it.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x"])(
    "shows %s as text",
    (href) => {
      render(<Link href={href}>AGB</Link>);
      expect(screen.queryByRole("link")).not.toBeInTheDocument();
      expect(screen.getByText("AGB")).toBeInTheDocument();
    },
  );

  it("says that it opens a new tab, and gives that tab no way back", () => {
    render(
      <Link href="https://example.com" newTabText="öffnet in neuem Tab">
        AGB
      </Link>,
    );
    expect(screen.getByRole("link", { name: "AGB (öffnet in neuem Tab)" })).toHaveAttribute("rel", "noopener noreferrer");
  });
});

describe("LiveRegion", () => {
  it("is there before it has something to say", () => {
    const { rerender } = render(<LiveRegion politeness="assertive" />);
    const region = screen.getByRole("alert");
    expect(region).toBeEmptyDOMElement();
    rerender(
      <LiveRegion politeness="assertive">
        <Notice tone="danger">Nicht erreichbar</Notice>
      </LiveRegion>,
    );
    expect(screen.getByRole("alert")).toBe(region);
    expect(region).toHaveTextContent("Nicht erreichbar");
  });
});
