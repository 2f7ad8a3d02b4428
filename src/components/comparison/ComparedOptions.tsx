"use client";

import type { AnnualEstimate, ModuleComparison, ModulePathOption } from "../../energy/moduleComparison.js";
import { moduleComparison } from "../../messages/de/moduleComparison.js";
import { useFormat, useText } from "../../messages/TextProvider.js";
import { BigAmount, classNames, Heading, Tag, Text } from "../../primitives/index.js";

const names: readonly ModulePathOption[] = ["module1", "module1And3", "module2"];

/** The ways beside each other, the best of them marked, each with its estimate, its range on a common scale, and what it needs. */
export function ComparedOptions({ comparison }: { readonly comparison: ModuleComparison }) {
  const t = useText("moduleComparison", moduleComparison);
  const { options, clearlyBest } = comparison;
  const scale = scaleOf(names.flatMap((name) => options[name] ?? []));
  const best = clearlyBest ?? likelyBest(comparison);
  return (
    <ul className="sk-compare__options">
      {names.map((name) => {
        const estimate = options[name];
        return (
          <li key={name} className={classNames("sk-compare__option", name === best && "sk-compare__option--best")}>
            <div className="sk-compare__title">
              <Heading size="s">{t.options[name].title}</Heading>
              {name === best ? <Tag>{clearlyBest === null ? t.best.likely : t.best.clear}</Tag> : null}
            </div>
            {estimate === null ? <Unknown /> : <Estimate name={name} estimate={estimate} scale={scale} isBest={name === best} />}
            <Text size="s">
              <span className="sk-tone--muted">{t.needs}:</span> <span>{t.options[name].needs}</span>
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the ranges overlap, the way that is expected to take off most; `null` where one cannot be estimated, or none takes off more than another. */
function likelyBest({ options }: ModuleComparison): ModulePathOption | null {
  const expected = names.map((name) => ({ name, eur: Math.round(options[name]?.expectedEur ?? NaN) }));
  const mostEur = Math.max(...expected.map(({ eur }) => eur));
  const [first, ...others] = expected.filter(({ eur }) => eur === mostEur);
  return first !== undefined && others.length === 0 && mostEur > 0 ? first.name : null;
}

/** Takes the rows of an estimate, so that what stands below stays in line with the other ways. */
function Unknown() {
  const t = useText("moduleComparison", moduleComparison);
  return (
    <>
      <BigAmount size="m" amount={t.unknown} />
      <div />
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
  readonly isBest: boolean;
}

function Estimate({ name, estimate, scale, isBest }: EstimateProps) {
  const t = useText("moduleComparison", moduleComparison);
  const difference = useDifferenceText();
  const { lowEur, expectedEur, highEur } = estimate;
  const isOpen = Math.round(lowEur) !== Math.round(highEur);
  const amount = difference(expectedEur);
  return (
    <>
      <BigAmount size="m" amount={isBest ? <span className="sk-tone--saving">{amount}</span> : amount} caption={t.perYear} />
      <Range estimate={estimate} scale={scale} />
      <Text size="s" tone="muted">
        <strong className="sk-strong">{isOpen ? t.uncertain : t.certain}</strong>{" "}
        <span>
          {isOpen ? t.between({ low: difference(lowEur), high: difference(highEur) }) : name === "module2" ? t.deviceOnly : t.exact}
        </span>
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

/** Where an estimate lies, from zero on; the ends of the scale, which is the same for all, stand below. The words beside it tell the same. */
function Range({ estimate: { lowEur, expectedEur, highEur }, scale: { min, max } }: Pick<EstimateProps, "estimate" | "scale">) {
  const format = useFormat();
  const at = (eur: number) => ((eur - min) / (max - min)) * 100;
  const percent = (value: number) => `${value.toFixed(2)}%`;
  const [from, to] = [Math.min(at(0), at(expectedEur)), Math.max(at(0), at(expectedEur))];
  const isOpen = Math.round(lowEur) !== Math.round(highEur);
  return (
    <svg className="sk-compare__range" width="100%" height="38" aria-hidden="true" focusable="false">
      <rect className="sk-compare__track" width="100%" y="5" height="12" rx="2" />
      <rect
        className={`sk-series sk-series--${expectedEur < 0 ? "high" : "low"}`}
        x={percent(from)}
        width={percent(to - from)}
        y="5"
        height="12"
        rx="2"
      />
      {isOpen ? (
        <>
          <line className="sk-compare__whisker" x1={percent(at(lowEur))} x2={percent(at(highEur))} y1="11" y2="11" />
          {[lowEur, highEur].map((eur, index) => (
            <line key={index} className="sk-compare__whisker" x1={percent(at(eur))} x2={percent(at(eur))} y1="5" y2="17" />
          ))}
        </>
      ) : null}
      <line className="sk-compare__zero" x1={percent(at(0))} x2={percent(at(0))} y1="0" y2="22" />
      {(
        [
          { eur: min, anchor: "start" },
          { eur: max, anchor: "end" },
        ] as const
      ).map(({ eur, anchor }) => (
        <text key={anchor} className="sk-compare__end" x={percent(at(eur))} y="34" textAnchor={anchor}>
          {`${format.integer(eur)}\u00a0€`}
        </text>
      ))}
    </svg>
  );
}
