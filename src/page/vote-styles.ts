import { css } from 'lit';

/** Results of votes: tables with bars, the dots of a chamber, shares. */
export const voteStyles = css`
  .bar {
    display: block;
    height: 10px;
    min-width: 1px;
    background: var(--c);
  }
  .bar.hatched,
  .hatch {
    background: repeating-linear-gradient(135deg, var(--slate) 0 1.5px, transparent 1.5px 5px);
    box-shadow: inset 0 0 0 1px var(--slate);
  }
  .hatch {
    display: inline-block;
    width: 12px;
    height: 12px;
    vertical-align: -1px;
    margin-inline-end: 4px;
  }
  .track {
    display: block;
    background: var(--raise);
    box-shadow: inset 0 0 0 1px var(--line);
    margin-block: 4px;
  }
  .votes .number,
  .twin .number {
    text-align: end;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .votes .bars.bars {
    width: 34%;
    min-width: 28px;
    vertical-align: middle;
  }
  .votes :is(th, td) {
    vertical-align: baseline;
  }
  .votes :is(th, td),
  .twin :is(th, td) {
    padding-inline-end: 8px;
  }
  /* In a narrow card the bars make room for names and numbers. */
  .votes thead th:first-child {
    white-space: normal;
  }
  .votes tbody th {
    min-width: 100px;
    hyphens: auto;
  }
  .votes tbody .ref {
    color: inherit;
    font-weight: 600;
    text-decoration-color: var(--line2);
  }
  .rejected,
  .figures,
  .shares {
    margin-top: var(--s2);
  }
  .rejected li,
  .figures li {
    padding: 3px 0;
    color: var(--ink2);
  }
  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: var(--s3) var(--s5);
  }
  .big {
    font: 600 var(--t5) / 1.2 var(--serif);
  }
  .chamber svg {
    max-width: 720px;
    margin-inline: auto;
    overflow: visible;
  }
  .chamber .total {
    font: 600 40px var(--serif);
  }
  .seat-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
    color: var(--ink2);
  }
  .chamber .swatch {
    width: 16px;
    height: 16px;
    display: inline-block;
    vertical-align: -4px;
  }
  .twin > summary,
  .more-figures > summary,
  .check > summary {
    display: inline-block;
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  @media print {
    .twin:not([open]) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .hatch {
      forced-color-adjust: none;
    }
  }
`;
