import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

/** One of the lab's panels. */
export interface LabTab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A count beside the label. */
  readonly badge?: string | undefined;
  readonly render: () => ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly LabTab<Id>[];
  readonly current: Id;
  readonly onChange: (id: Id) => void;
}

/** Tabs after the ARIA pattern: arrows go from one to the next, Tab into the panel. */
export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>) {
  const idPrefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const tabId = (id: Id) => `${idPrefix}-tab-${id}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} className="lab-tabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, badge }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            data-tab={id}
            className="lab-tab"
            aria-selected={id === current}
            aria-controls={`${idPrefix}-panel`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {name}
            {badge === undefined ? null : <span className="lab-badge">{badge}</span>}
          </button>
        ))}
      </div>
      <div className="lab-panel" role="tabpanel" id={`${idPrefix}-panel`} aria-labelledby={tabId(current)}>
        {tabs.find(({ id }) => id === current)?.render()}
      </div>
    </>
  );
}
