import "./bar-chart.css";
import { DataTable } from "./data-table.tsx";

export interface Bar {
  readonly label: string;
  readonly value: number;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly format: (value: number) => string;
  /** Headers of the table that says the same. */
  readonly labelHeader: string;
  readonly valueHeader: string;
  /** A table beside says more than the picture: none of its own. */
  readonly hasTable?: boolean;
}

const width = 640;
const height = 280;
const top = 24;
const bottom = 28;
/** Two bars do not fill the picture: they would look like walls. */
const widestSlot = 128;

/** Bars drawn as one labelled picture, followed by the table that says the same in words. */
export function BarChart({ title, bars, format, labelHeader, valueHeader, hasTable = false }: BarChartProps) {
  const highest = Math.max(1, ...bars.map((bar) => bar.value));
  const slot = Math.min(widestSlot, width / Math.max(1, bars.length));
  const y = (value: number) => top + (height - top - bottom) * (1 - value / highest);
  return (
    <figure className="bar-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {bars.map((bar, index) => (
          <g key={bar.label} transform={`translate(${index * slot} 0)`}>
            <rect className="bar" x={slot * 0.15} width={slot * 0.7} y={y(bar.value)} height={height - bottom - y(bar.value)} />
            <text x={slot / 2} y={y(bar.value) - 6}>
              {format(bar.value)}
            </text>
            <text x={slot / 2} y={height - 8}>
              {bar.label}
            </text>
          </g>
        ))}
        <line x1={0} x2={width} y1={height - bottom} y2={height - bottom} />
      </svg>
      {!hasTable && (
        <DataTable
          caption={title}
          hideCaption
          rows={bars}
          rowKey={(bar) => bar.label}
          columns={[
            { id: "label", header: labelHeader, cell: (bar) => bar.label, rowHeader: true },
            { id: "value", header: valueHeader, cell: (bar) => format(bar.value), align: "right" },
          ]}
        />
      )}
    </figure>
  );
}
