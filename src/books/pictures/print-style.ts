/*
 * The charts' colours in print. The renderer of SVG in PDFs knows class selectors and no custom properties, so the
 * values of `charts.css` and the site's tokens stand here as they come out; in grey they stay apart by lightness.
 */
const ink = '#1a1a1a';
const soft = '#4d4d4d';
const lines = ['#0055ad', '#8b3200', '#115a36'];

const seriesRules = lines
  .map((line, index) => {
    const of = `.chart-series-${index + 1}`;
    return (
      `${of} .chart-line,${of} .chart-dot,${of} .chart-baseline,${of} .chart-column-baseline,${of} .chart-column-removed{stroke:${line}}` +
      `${of} .chart-dot{fill:${line}}` +
      `${of} .chart-column-added{fill:${line};stroke:${line}}` +
      `${of} .chart-band{fill:${line};fill-opacity:.12}` +
      `${of}.chart-label-latest{fill:${line}}`
    );
  })
  .join('');

/** A stylesheet for one SVG document. */
export const printStyle = [
  `text{font-family:"Noto Sans JP";fill:${ink}}`,
  `.chart-grid path{stroke:#e0e0e0}`,
  `.chart-grid text,.chart-axis-year,.chart-unit,.chart-axis-gap,.chart-axis-baseline{fill:${soft}}`,
  `.chart-axis{stroke:${soft}}`,
  '.chart-part,.chart-label{font-weight:700}',
  '.chart-label .chart-unit,.chart-label-outlook,.chart-label-baseline,.chart-label-actual,.chart-label-keep,.chart-label-increment{font-weight:400}',
  '.chart-label{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}',
  '.chart-label-increment{fill:#fff;stroke:none}',
  '.chart-column-total{fill:#c0e4ff}',
  seriesRules,
  '.chart-series .chart-dot-provisional,.chart-series .chart-baseline,.chart-series .chart-column-provisional{fill:#fff}',
  `.chart-path{stroke:${soft}}`,
  '.chart-flag{fill:#333;stroke:#333}',
  `.chart-gap,.chart-leader{stroke:${soft}}`,
  '.chart-keep{stroke:#333}',
  '.chart-good{fill:#115a36;fill-opacity:.08}',
  '.spark-floor{stroke:#e0e0e0}',
  `.spark-path,.spark-keep{stroke:${soft}}`,
  '.spark-line,.spark-dot,.spark-baseline{stroke:#0055ad}',
  '.spark-dot,.spark-added{fill:#0055ad}',
  '.spark-total{fill:#c0e4ff}',
  '.spark-baseline,.spark-dot-provisional{fill:#fff}',
  '.spark-flag{fill:#333;stroke:#333}',
].join('');
