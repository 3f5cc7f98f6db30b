import { css } from 'lit';

/** Headings, tables, charts, and the status of queries. */
export const parts = css`
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--s2) var(--s4);
    flex-wrap: wrap;
    min-height: 32px;
  }
  .head .last {
    margin-inline-start: auto;
  }
  .lead {
    max-width: 66ch;
    color: var(--ink2);
    margin-bottom: var(--s3);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    text-align: start;
  }
  caption {
    text-align: start;
    color: var(--ink2);
    padding: 4px 0;
  }
  th,
  td {
    padding: 7px 14px 7px 0;
    border-top: 1px solid var(--line);
    vertical-align: baseline;
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* A chart has no baseline. */
  :is(th, td):has(> svg) {
    vertical-align: top;
  }
  thead th {
    font-weight: 400;
    color: var(--ink2);
    border-top: 0;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  .scroll {
    overflow: auto;
    position: relative;
    max-height: 420px;
  }
  .scroll thead th {
    position: sticky;
    top: 0;
    background: var(--paper);
  }
  svg {
    display: block;
    width: 100%;
    font-family: var(--sans);
    overflow: hidden;
  }
  svg text {
    fill: var(--ink);
    font-size: 12px;
  }
  .halo {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .sign {
    width: 15px;
    height: 15px;
    display: inline-block;
    vertical-align: -2px;
    flex: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
    color: var(--ink2);
    font-size: var(--t0);
    padding: var(--s1) 0;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .legend svg {
    width: 26px;
    height: 12px;
    flex: none;
  }
  .announcement:not(:empty) {
    color: var(--ink2);
    padding: var(--s1) 0;
  }
  .inline-evidence {
    border-top: 2px solid var(--ink);
    margin-top: var(--s3);
    padding-top: var(--s2);
  }
  .inline-evidence > p {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    align-items: center;
  }
  .trouble {
    border-top: 2px solid var(--loss);
    padding: var(--s2) 0;
  }
  .trouble p {
    overflow-wrap: anywhere;
  }
  .trouble .btn {
    margin-top: var(--s2);
  }
  /* Absolute, so that loading moves nothing. */
  .slow {
    position: absolute;
    background: var(--paper);
    padding-inline: var(--s2);
    z-index: 2;
  }
  .slow,
  .empty {
    color: var(--ink2);
    padding: var(--s2) 0;
  }
  .stale {
    opacity: 0.5;
  }
  @media (max-width: 640px) {
    /* The page itself scrolls: a list that scrolls within it would show a few rows only. */
    .scroll {
      max-height: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .noprint {
      display: none !important;
    }
    .scroll {
      max-height: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .seg button[aria-pressed='true'] {
      outline: 1px solid;
    }
  }
`;
