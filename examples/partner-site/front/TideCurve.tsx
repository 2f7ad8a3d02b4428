/** An invented day at the exchange, ct/kWh by the hour: cheap at night and at noon, dear in the morning and in the evening. */
const hourlyCt = [
  8.6, 8.1, 7.8, 7.6, 7.9, 8.9, 11.2, 13.4, 13.2, 10.4, 7.2, 4.8, 3.9, 3.6, 3.9, 5.2, 8.2, 12.4, 15.9, 16.9, 15.9, 13.2, 10.9, 9.4, 8.6,
];

const width = 480;
const height = 220;
const highestCt = 19;
const x = (hour: number) => (hour / 24) * width;
const y = (ct: number) => height - (ct / highestCt) * height;

/** A smooth line through the hours: each stretch leaves and arrives level with its neighbours' slope (Catmull-Rom as Béziers). */
function curve(values: readonly number[]): string {
  const at = (index: number) => {
    const hour = Math.min(Math.max(index, 0), values.length - 1);
    return { x: x(hour), y: y(values[hour] ?? 0) };
  };
  const point = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`;
  const stretches = values.slice(1).map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leaving = point(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6);
    const arriving = point(to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6);
    return `C${leaving} ${arriving} ${point(to.x, to.y)}`;
  });
  return `M${point(at(0).x, at(0).y)}${stretches.join("")}`;
}

const line = curve(hourlyCt);

/** The day as a tide: what the brand is named after, drawn. */
export function TideCurve() {
  return (
    <figure className="tide">
      <svg
        viewBox={`-8 -34 ${width + 16} ${height + 66}`}
        role="img"
        aria-label="Erfundener Tag an der Strombörse: nachts und mittags Ebbe, morgens und abends Flut"
      >
        <path className="tide__water" d={`${line}V${height}H0Z`} />
        <path className="tide__line" d={line} />
        <circle className="tide__point" cx={x(13)} cy={y(3.6)} r="6" />
        <text className="tide__label" x={x(13)} y={y(3.6) - 30} textAnchor="middle">
          Ebbe
        </text>
        <text className="tide__value" x={x(13)} y={y(3.6) - 13} textAnchor="middle">
          3,6 ct
        </text>
        <circle className="tide__point tide__point--high" cx={x(19)} cy={y(16.9)} r="6" />
        <text className="tide__label" x={x(19)} y={y(16.9) - 30} textAnchor="middle">
          Flut
        </text>
        <text className="tide__value" x={x(19)} y={y(16.9) - 13} textAnchor="middle">
          16,9 ct
        </text>
        {[0, 6, 12, 18, 24].map((hour) => (
          <text
            key={hour}
            className="tide__hour"
            x={x(hour)}
            y={height + 24}
            textAnchor={hour === 0 ? "start" : hour === 24 ? "end" : "middle"}
          >
            {hour} Uhr
          </text>
        ))}
      </svg>
      <figcaption>Börsenpreis einer Kilowattstunde an einem erfundenen Tag</figcaption>
    </figure>
  );
}
