"use client";

import { useState, type ReactNode } from "react";
import type { PreviousSupplier } from "../../checkout/answers.js";
import { useSupplierSearch, type SupplierSearchView } from "../../checkout/hooks/useSupplierSearch.js";
import type { Supplier } from "../../energy/order.js";
import { common } from "../../messages/de/common.js";
import { delivery } from "../../messages/de/delivery.js";
import { useText } from "../../messages/TextProvider.js";
import { Button, Fieldset, Icon, LiveRegion, Notice, Spinner, Stack, Text, TextField } from "../../primitives/index.js";
import type { StepForm } from "./useStepForm.js";

/** Asks who supplied the place so far: a search, its matches, and a way on for those who do not find theirs. */
export function SupplierField({ form }: { readonly form: StepForm<"delivery"> }) {
  const t = useText("delivery", delivery).supplier;
  const { supplierSearch, previousSupplier } = form.answers;
  const search = useSupplierSearch(supplierSearch);
  const suppliers = useShownSuppliers(search, previousSupplier);
  const choose = (chosen: PreviousSupplier) => form.answer({ previousSupplier: chosen });
  const radioName = `${form.fieldId("previousSupplier")}-choice`;
  return (
    <Fieldset id={form.fieldId("previousSupplier")} legend={t.legend} error={form.errorOf("previousSupplier")}>
      <Stack gap="s">
        <TextField
          type="search"
          name="supplierSearch"
          label={t.search}
          hideLabel
          hint={t.hint}
          value={supplierSearch}
          trailing={<span className="sk-control__unit">{search.status === "loading" ? <Spinner delayed /> : <Icon name="search" />}</span>}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => form.answer({ supplierSearch: event.currentTarget.value })}
          // Enter would send the step off while somebody is still searching.
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
        />
        <SearchFailure search={search} />
        <div className="sk-matches" role="radiogroup" aria-label={t.matches}>
          {suppliers.map((supplier) => (
            <Match
              key={supplier.id}
              name={radioName}
              checked={previousSupplier?.kind === "listed" && previousSupplier.supplier.id === supplier.id}
              onChoose={() => choose({ kind: "listed", supplier })}
            >
              <Marked text={supplier.name} part={supplierSearch.trim()} />
            </Match>
          ))}
          <Match
            name={radioName}
            checked={previousSupplier?.kind === "unlisted"}
            onChoose={() => choose({ kind: "unlisted", name: supplierSearch })}
          >
            {t.unlisted}
          </Match>
        </div>
        <SearchStatus search={search} />
        {previousSupplier?.kind === "unlisted" ? (
          <TextField
            name="unlistedSupplier"
            label={t.unlistedName}
            optionalText={t.optional}
            value={previousSupplier.name}
            autoComplete="off"
            onChange={(event) => choose({ kind: "unlisted", name: event.currentTarget.value })}
          />
        ) : null}
      </Stack>
    </Fieldset>
  );
}

/** The matches, the last ones while new ones are searched for; and the chosen supplier first, where it is not among them. */
function useShownSuppliers(search: SupplierSearchView, previous: PreviousSupplier | null): readonly Supplier[] {
  const [last, setLast] = useState<readonly Supplier[]>([]);
  if (search.status === "ready" && search.suppliers !== last) setLast(search.suppliers);
  const matches = search.status === "ready" ? search.suppliers : search.status === "loading" ? last : [];
  const chosen = previous?.kind === "listed" ? previous.supplier : null;
  return chosen === null || matches.some(({ id }) => id === chosen.id) ? matches : [chosen, ...matches];
}

interface MatchProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Match({ name, checked, onChoose, children }: MatchProps) {
  return (
    <label className={checked ? "sk-match sk-match--on" : "sk-match"}>
      <input type="radio" className="sk-radio" name={name} checked={checked} onChange={onChoose} />
      <span className="sk-match__name">{children}</span>
    </label>
  );
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

function SearchStatus({ search }: { readonly search: SupplierSearchView }) {
  const t = useText("delivery", delivery).supplier;
  if (search.status === "ready" && search.hasMore) {
    return (
      <LiveRegion>
        <Text size="s" tone="muted">
          {t.hasMore}
        </Text>
      </LiveRegion>
    );
  }
  const isEmpty = search.status === "ready" && search.suppliers.length === 0;
  return (
    <LiveRegion hidden={!isEmpty}>
      {search.status === "loading" ? t.searching : null}
      {search.status === "ready" && !isEmpty ? t.found({ count: search.suppliers.length }) : null}
      {isEmpty ? (
        <Text size="s" tone="muted">
          {t.nothingFound}
        </Text>
      ) : null}
    </LiveRegion>
  );
}

function SearchFailure({ search }: { readonly search: SupplierSearchView }) {
  const t = useText("delivery", delivery).supplier;
  const { retry } = useText("common", common);
  return (
    <LiveRegion>
      {search.status === "failed" ? (
        <Notice
          tone="warning"
          action={
            <Button variant="link" onClick={search.retry}>
              {retry}
            </Button>
          }
        >
          {t.failed}
        </Notice>
      ) : null}
    </LiveRegion>
  );
}
