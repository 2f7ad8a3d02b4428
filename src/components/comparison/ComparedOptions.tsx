"use client";

import type { AnnualEstimate, ModuleComparison, ModulePathOption } from "../../energy/moduleComparison.js";
import { moduleComparison } from "../../messages/de/moduleComparison.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, Heading, Stack, Text } from "../../primitives/index.js";

const names: readonly ModulePathOption[] = ["module1", "module1And3", "module2"];

/** The ways beside each other, each with its estimate, its range on a common scale, and what it needs. */
export function ComparedOptions({ comparison: { options } }: { readonly comparison: ModuleComparison }) {
  const t = useText("moduleComparison", moduleComparison);
  const scale = scaleOf(names.flatMap((name) => options[name] ?? []));
  return (
    <ul className="sk-compare__options">
      {names.map((name) => {
        const estimate = options[name];
        return (
          <li key={name} className="sk-compare__option">
            <Stack gap="s">
              <Heading size="s">{t.options[name].title}</Heading>
              {estimate === null ? <Unknown /> : <Estimate name={name} estimate={estimate} scale={scale} />}
              <Text size="s">
                <span className="sk-tone--muted">{t.needs}:</span> {t.options[name].needs}
              </Text>
            </Stack>
          </li>
        );
      })}
    </ul>
  );
}

function Unknown() {
  const t = useText("moduleComparison", moduleComparison);
  return (
    <>
      <BigAmount size="m" amount={t.unknown} />
      <Text size="s" tone="muted">
        {t.unknownText}
      </Text>
    </>
  );
}

interface EstimateProps {
  readonly name: ModulePathOption;
  readonly estimate: AnnualEstimate;
  readonly scale: Scale;
}

function Estimate({ name, estimate, scale }: EstimateProps) {
  const t = useText("moduleComparison", moduleComparison);
  const difference = useDifferenceText();
  const { lowEur, expectedEur, highEur } = estimate;
  const isOpen = Math.round(lowEur) !== Math.round(highEur);
  return (
    <>
      <BigAmount size="m" amount={difference(expectedEur)} caption={t.perYear} />
      <Range estimate={estimate} scale={scale} />
      <Text size="s" tone="muted">
        {isOpen ? t.between({ low: difference(lowEur), high: difference(highEur) }) : name === "module2" ? t.deviceOnly : t.exact}
      </Text>
    </>
  );
}

/** Writes a yearly difference in whole EUR: cents would look more certain than an estimate is. */
function useDifferenceText(): (lessEur: number) => string {
  const t = useText("moduleComparison", moduleComparison);
  const format = useFormat();
  return (lessEur) => {
    const whole = Math.round(lessEur);
    if (whole === 0) return t.same;
    const amount = format.integer(Math.abs(whole));
    return whole > 0 ? t.less({ amount }) : t.more({ amount });
  };
}

/** EUR a year at the ends of the picture. */
interface Scale {
  readonly min: number;
  readonly max: number;
}

/** One scale for all ways, with zero. */
function scaleOf(estimates: readonly AnnualEstimate[]): Scale {
  const ends = estimates.flatMap(({ lowEur, highEur }) => [lowEur, highEur]);
  return { min: Math.min(0, ...ends), max: Math.max(1, ...ends) };
}

/** Where an estimate lies, from zero on. The words beside it tell the same. */
function Range({ estimate: { lowEur, expectedEur, highEur }, scale: { min, max } }: Omit<EstimateProps, "name">) {
  const at = (eur: number) => ((eur - min) / (max - min)) * 100;
  const percent = (value: number) => `${value.toFixed(2)}%`;
  const [from, to] = [Math.min(at(0), at(expectedEur)), Math.max(at(0), at(expectedEur))];
  return (
    <svg className="sk-compare__range" width="100%" height="22" aria-hidden="true" focusable="false">
      <rect
        className={`sk-series sk-series--${expectedEur < 0 ? "high" : "low"}`}
        x={percent(from)}
        width={percent(to - from)}
        y="5"
        height="12"
        rx="2"
      />
      <line className="sk-compare__whisker" x1={percent(at(lowEur))} x2={percent(at(highEur))} y1="11" y2="11" />
      {[lowEur, highEur].map((eur, index) => (
        <line key={index} className="sk-compare__whisker" x1={percent(at(eur))} x2={percent(at(eur))} y1="5" y2="17" />
      ))}
      <line className="sk-compare__zero" x1={percent(at(0))} x2={percent(at(0))} y1="0" y2="22" />
    </svg>
  );
}
