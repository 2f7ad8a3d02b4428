import { useCallback, useReducer } from "react";
import type { ThemeTokens } from "../../src/theme.js";
import { tidyTheme } from "./labTheme.js";

interface LabState {
  readonly theme: ThemeTokens;
  readonly past: readonly ThemeTokens[];
  readonly future: readonly ThemeTokens[];
  /** What was changed last: going on with the same is one change. */
  readonly changed: string | undefined;
}

type LabAction = { readonly type: "changed"; readonly what: string; readonly theme: ThemeTokens } | { readonly type: "undone" | "redone" };

const mostSteps = 200;

function labReducer(state: LabState, action: LabAction): LabState {
  const { theme, past, future, changed } = state;
  switch (action.type) {
    case "changed": {
      const next = tidyTheme(action.theme);
      if (JSON.stringify(next) === JSON.stringify(theme)) return state;
      const isSameChange = action.what === changed && past.length > 0;
      return { theme: next, past: isSameChange ? past : [...past, theme].slice(-mostSteps), future: [], changed: action.what };
    }
    case "undone": {
      const before = past.at(-1);
      return before ? { theme: before, past: past.slice(0, -1), future: [theme, ...future], changed: undefined } : state;
    }
    case "redone": {
      const [after, ...rest] = future;
      return after ? { theme: after, past: [...past, theme], future: rest, changed: undefined } : state;
    }
  }
}

/** The theme under way, and the ways back. */
export interface Lab {
  readonly theme: ThemeTokens;
  /** Changes in a row with the same `what`, such as those of one slider, are one to undo. */
  readonly change: (theme: ThemeTokens, what: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

export function useLab(initial: ThemeTokens): Lab {
  const [{ theme, past, future }, dispatch] = useReducer(labReducer, initial, (given) => ({
    theme: tidyTheme(given),
    past: [],
    future: [],
    changed: undefined,
  }));
  const change = useCallback<Lab["change"]>((next, what) => dispatch({ type: "changed", what, theme: next }), []);
  return {
    theme,
    change,
    undo: past.length > 0 ? () => dispatch({ type: "undone" }) : undefined,
    redo: future.length > 0 ? () => dispatch({ type: "redone" }) : undefined,
  };
}
