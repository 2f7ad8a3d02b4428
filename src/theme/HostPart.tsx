"use client";

import { Component, type ReactNode } from "react";
import { tellOfHost } from "../messages/callHost.js";

/** Props of {@link HostPart}. */
export interface HostPartProps {
  /** What the host knows it by: `components.Button`. */
  readonly name: string;
  /** What stands in its place once it has thrown. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Around what a host renders inside of us: where it throws, ours stands in its place, and the developer is told once. */
export class HostPart extends Component<HostPartProps, { readonly hasThrown: boolean }> {
  override readonly state = { hasThrown: false };

  static getDerivedStateFromError() {
    return { hasThrown: true };
  }

  override componentDidCatch(cause: unknown) {
    tellOfHost(this.props.name, cause);
  }

  override render() {
    return this.state.hasThrown ? this.props.fallback : this.props.children;
  }
}
