"use client";

import { useEffect, useRef, useState } from "react";
import { useSupplierSearch, type SupplierSearchView } from "../../checkout/hooks/useSupplierSearch.js";
import type { Supplier } from "../../energy/order.js";
import { common } from "../../messages/de/common.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Combobox, focusField, Icon, LiveRegion, Notice, Row, Stack, TextField, VisuallyHidden } from "../../primitives/index.js";
import { useField } from "./useField.js";

/** No id of a supplier: ids of the API have no blank. */
const unlistedValue = "not listed";

/** Asks who supplied the place so far: a search, its matches, and a way on for those who do not find theirs. */
export function SupplierField() {
  const { supplier: t, faults } = useText("delivery", delivery);
  const { id: fieldId, value: previousSupplier, error, onChange } = useField("delivery.previousSupplier", faults.previousSupplier);
  const { value: supplierSearch, onChange: changeSearch } = useField("delivery.supplierSearch");
  // Nothing is left to be found once somebody has chosen.
  const search = useSupplierSearch(previousSupplier?.kind === "listed" ? "" : supplierSearch);
  const suppliers = useShownSuppliers(search);
  const failed = search.status === "failed";
  const status = useSearchStatus(search);

  const chooseListed = (supplier: Supplier) => {
    changeSearch(supplier.name);
    onChange({ kind: "listed", supplier });
  };
  const place = useRef<HTMLDivElement>(null);
  const moveFocus = useFocusInstead(place, fieldId, previousSupplier?.kind === "unlisted");
  const chooseUnlisted = (name: string) => {
    moveFocus();
    onChange({ kind: "unlisted", name });
  };
  const choose = (value: string) => {
    const supplier = suppliers.find(({ id }) => id === value);
    if (supplier) chooseListed(supplier);
    else chooseUnlisted(supplierSearch.trim());
  };
  const changeText = (text: string) => {
    changeSearch(text);
    // Another text is no longer the supplier that was chosen.
    if (previousSupplier !== null) onChange(null);
  };
  /** Whoever types a name to its end has chosen, too. */
  const takeWholeName = () => {
    const typed = supplierSearch.trim().toLowerCase();
    const supplier = previousSupplier === null ? suppliers.find(({ name }) => name.toLowerCase() === typed) : undefined;
    if (supplier) chooseListed(supplier);
  };
  if (previousSupplier?.kind === "unlisted") {
    return (
      <div ref={place}>
        <Unlisted
          fieldId={fieldId}
          name={previousSupplier.name}
          onName={(name) => onChange({ kind: "unlisted", name })}
          onSearch={() => {
            moveFocus();
            changeSearch(previousSupplier.name);
            onChange(null);
          }}
        />
      </div>
    );
  }
  return (
    <div ref={place} className="sk-stack sk-stack--s">
      <Combobox
        id={fieldId}
        name="supplierSearch"
        label={t.legend}
        hint={t.hint}
        error={error}
        // A visit from another page brings the choice alone.
        text={supplierSearch === "" && previousSupplier?.kind === "listed" ? previousSupplier.supplier.name : supplierSearch}
        onTextChange={changeText}
        options={
          failed
            ? []
            : [
                ...suppliers.map(({ id, name }) => ({ value: id, label: <Marked text={name} part={supplierSearch.trim()} /> })),
                { value: unlistedValue, label: t.unlisted },
              ]
        }
        onChoose={choose}
        onLeave={takeWholeName}
        listLabel={t.matches}
        status={status}
        clearText={t.clear}
        busy={search.status === "loading"}
      />
      <LiveRegion>
        {failed ? <SearchFailure onRetry={search.retry} onUnlisted={() => chooseUnlisted(supplierSearch.trim())} /> : null}
      </LiveRegion>
    </div>
  );
}

/** The field that was used goes with the choice: the focus moves to the one in its place, which has its id. */
function useFocusInstead(place: { readonly current: HTMLElement | null }, fieldId: string, isUnlisted: boolean): () => void {
  const wasUnlisted = useRef(isUnlisted);
  const isWanted = useRef(false);
  useEffect(() => {
    const isSwitched = wasUnlisted.current !== isUnlisted;
    wasUnlisted.current = isUnlisted;
    if (!isSwitched || !isWanted.current || place.current === null) return;
    isWanted.current = false;
    focusField(place.current, fieldId);
  }, [place, fieldId, isUnlisted]);
  return () => {
    isWanted.current = true;
  };
}

interface UnlistedProps {
  readonly fieldId: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onSearch: () => void;
}

/** "Not in the list" is chosen: said once, with the way back to the search and a field for the name. */
function Unlisted({ fieldId, name, onName, onSearch }: UnlistedProps) {
  const t = useText("delivery", delivery).supplier;
  return (
    <Stack gap="s">
      <p className="sk-fixed-answer">
        <span>
          <Icon name="check" /> {t.unlisted}
        </span>
        <Button variant="link" onClick={onSearch}>
          {t.searchAgain} <VisuallyHidden>({t.legend})</VisuallyHidden>
        </Button>
      </p>
      <TextField
        id={fieldId}
        name="unlistedSupplier"
        label={t.unlistedName}
        optionalText={t.optional}
        value={name}
        autoComplete="off"
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </Stack>
  );
}

const none: readonly Supplier[] = [];

/** The matches; while new ones are searched for, the last ones. */
function useShownSuppliers(search: SupplierSearchView): readonly Supplier[] {
  const [last, setLast] = useState(none);
  if (search.status === "ready" && search.suppliers !== last) setLast(search.suppliers);
  return search.status === "ready" ? search.suppliers : search.status === "loading" ? last : none;
}

function useSearchStatus(search: SupplierSearchView): string {
  const t = useText("delivery", delivery).supplier;
  if (search.status === "loading") return t.searching;
  if (search.status !== "ready") return "";
  if (search.suppliers.length === 0) return t.nothingFound;
  const found = t.found({ count: search.suppliers.length });
  return search.hasMore ? `${found} ${t.hasMore}` : found;
}

/** The part of a name that was searched for, marked. */
function Marked({ text, part }: { readonly text: string; readonly part: string }) {
  const lower = text.toLowerCase();
  // A letter that changes its length with its case would shift the mark.
  const start = lower.length === text.length && part !== "" ? lower.indexOf(part.toLowerCase()) : -1;
  if (start < 0) return text;
  const end = start + part.length;
  return (
    <>
      {text.slice(0, start)}
      <mark className="sk-match__mark">{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

function SearchFailure({ onRetry, onUnlisted }: { readonly onRetry: () => void; readonly onUnlisted: () => void }) {
  const t = useText("delivery", delivery).supplier;
  const { retry } = useText("common", common);
  return (
    <Notice
      tone="warning"
      action={
        <Row variant="actions">
          <Button variant="link" onClick={onRetry}>
            {retry}
          </Button>
          <Button variant="link" onClick={onUnlisted}>
            {t.unlisted}
          </Button>
        </Row>
      }
    >
      {t.failed}
    </Notice>
  );
}
