"use client";

import { Component, type ReactNode } from "react";
import { common } from "../messages/de/common.js";
import { useText } from "../messages/TextProvider.js";
import { Button, Notice } from "../primitives/index.js";

/** Props of {@link CrashBoundary}. */
export interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what no component foresaw, and offers to try again. The draft is the provider's: every answer outlives this. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Crashed onRetry={() => this.setState({ hasCrashed: false })} /> : this.props.children;
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const { crashed, retry } = useText("common", common);
  return (
    <div role="alert">
      <Notice
        tone="danger"
        title={crashed.title}
        action={
          <Button variant="link" onClick={onRetry}>
            {retry}
          </Button>
        }
      >
        {crashed.text}
      </Notice>
    </div>
  );
}
