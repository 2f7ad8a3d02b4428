"use client";

import { useContext, type ReactNode } from "react";
import { CheckoutContext } from "../../checkout/CheckoutContext.js";
import type { SupplierParticulars } from "../../checkout/supplier.js";
import { TextProvider, type TextProviderProps } from "../../messages/TextProvider.js";
import { AppearanceProvider, useAppearance, type Appearance } from "../../theme/Appearance.js";
import { PartRoot } from "../PartRoot.js";

/** Language and look of a part that needs no provider. What is left out is that of a provider around it, if there is one. */
export type StandAloneProps = Omit<TextProviderProps, "children"> & Appearance;

/**
 * Gives a part its language, its look and its root, inside a provider and without one. `locale`, `catalogues` and `messages` belong
 * together: one of them given replaces all three of a provider around.
 */
export function StandAlone({
  locale,
  catalogues,
  messages,
  colorScheme,
  contrast,
  headingLevel,
  theme,
  classNames,
  components,
  isolate,
  children,
}: StandAloneProps & { readonly children: ReactNode }) {
  const around = useAppearance();
  const part = (
    <AppearanceProvider
      colorScheme={colorScheme ?? around.colorScheme}
      contrast={contrast ?? around.contrast}
      headingLevel={headingLevel ?? around.headingLevel}
      theme={theme ?? around.theme}
      classNames={classNames ?? around.classNames}
      components={components ?? around.components}
      isolate={isolate ?? around.isolate}
    >
      <PartRoot>{children}</PartRoot>
    </AppearanceProvider>
  );
  if (locale === undefined && catalogues === undefined && messages === undefined) return part;
  return (
    <TextProvider locale={locale} catalogues={catalogues} messages={messages}>
      {part}
    </TextProvider>
  );
}

/** Whom a declaration is for. The particulars of the checkout fit. */
export type Addressee = Pick<SupplierParticulars, "name" | "address" | "email"> & {
  /** Where the privacy notice is (Art. 13 GDPR); its link stands below the fields. */
  readonly documents?: Partial<Pick<SupplierParticulars["documents"], "privacy">>;
};

/** The addressee that is given, else the supplier of a checkout's provider around; `null` without either. */
export function useAddressee(given: Addressee | undefined): Addressee | null {
  const supplier = useContext(CheckoutContext)?.supplier;
  return given ?? supplier ?? null;
}
