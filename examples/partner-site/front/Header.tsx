import { HeaderBar } from "./HeaderBar.tsx";
import type { Scheme } from "./useScheme.ts";

/** Props of {@link Header}. */
export interface HeaderProps {
  readonly scheme: Scheme;
  readonly onSchemeChange: (scheme: Scheme) => void;
  /** The menu; without links there is none. */
  readonly links?: readonly (readonly [href: string, title: string])[];
}

/** The head of the pages that run in the browser: the brand, the menu, and the switch to the dark. */
export function Header({ scheme, onSchemeChange, links = [] }: HeaderProps) {
  const isDark = scheme === "dark";
  return (
    <HeaderBar>
      {links.length > 0 ? (
        <nav className="nav" aria-label="Hauptmenü">
          {links.map(([href, title]) => (
            <a key={href} href={href}>
              {title}
            </a>
          ))}
        </nav>
      ) : null}
      <button className="dark-switch" type="button" aria-pressed={isDark} onClick={() => onSchemeChange(isDark ? "light" : "dark")}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M16.5 12.4A7 7 0 0 1 7.6 3.5a7 7 0 1 0 8.9 8.9Z" />
        </svg>
        <span>Dunkel</span>
      </button>
    </HeaderBar>
  );
}
