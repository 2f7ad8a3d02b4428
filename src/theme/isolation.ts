import type { ComponentType, ReactNode } from "react";

/** Sets the parts of a checkout apart from their page: `shadowRoot` of `stromkasse/isolate`, or a component of yours that renders `children` elsewhere. */
export type Isolation = ComponentType<{ readonly children: ReactNode }>;
