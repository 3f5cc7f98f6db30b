import { css } from 'lit';

export const evidenceStyles = css`
  .inside {
    padding: var(--s3) 2px var(--s5);
  }
  .eyebrow {
    display: flex;
    align-items: center;
    gap: var(--s2);
    color: var(--ink2);
    min-height: 32px;
  }
  .eyebrow > svg {
    width: 18px;
    height: 18px;
    flex: none;
  }
  h2.what {
    font-size: var(--t4);
    margin: 2px 0 var(--s1);
    outline: none;
  }
  .others {
    color: var(--ink2);
    font-size: var(--t0);
    overflow-wrap: anywhere;
  }
  .statement {
    font: var(--t2) / 1.5 var(--serif);
    margin: var(--s3) 0;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 3px var(--s3);
    border-top: 1px solid var(--line);
    padding-top: var(--s2);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .passage {
    margin: var(--s3) 0;
    padding-inline-start: var(--s3);
    border-inline-start: 3px solid var(--ink);
    overflow-wrap: anywhere;
  }
  .passage.MENTIONS {
    border-inline-start-style: dotted;
  }
  .passage.DISPUTES {
    border-inline-start-style: dashed;
  }
  .passage q,
  .passage blockquote {
    font: var(--t2) / 1.5 var(--serif);
  }
  .passage mark {
    background: var(--mark);
    color: inherit;
  }
  .passage .quiet {
    font-size: var(--t0);
    margin-top: 2px;
  }
  .contradiction {
    display: grid;
    grid-template-columns: 1fr 1fr;
    border-top: 2px solid var(--ink);
    margin-top: var(--s4);
  }
  .contradiction > :is(h3, p) {
    grid-column: 1 / -1;
  }
  .contradiction > h3 {
    font: 600 var(--t1) / 1.4 var(--sans);
    padding: 6px 0;
  }
  .contradiction > p {
    padding-bottom: var(--s2);
  }
  .contradiction > div {
    padding: var(--s2) var(--s3) var(--s2) 0;
    border-top: 1px solid var(--line);
    min-width: 0;
  }
  .contradiction > div:nth-of-type(even) {
    border-inline-start: 1px solid var(--line);
    padding-inline: var(--s3) 0;
  }
  .contradiction .statement {
    font-size: var(--t1);
    margin: var(--s2) 0;
  }
  .contradiction :is(q, blockquote) {
    font-size: var(--t1);
  }
  .deprecated {
    color: var(--ink2);
  }
  .rank {
    font-weight: 600;
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .rank i {
    width: 9px;
    height: 9px;
    border: 1.5px solid currentColor;
    flex: none;
  }
  .rank.PREFERRED i {
    background: currentColor;
  }
  .rank.DEPRECATED i {
    background: linear-gradient(135deg, transparent 45%, currentColor 45% 58%, transparent 58%);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
    border-block: 1px solid var(--line);
    padding: var(--s2) 0;
    margin-top: var(--s3);
  }
  .more {
    margin-top: var(--s3);
  }
  .more h3 {
    font: 600 var(--t1) / 1.4 var(--sans);
    margin-bottom: 2px;
  }
  .line {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 2px 6px;
    width: 100%;
    text-align: start;
    padding: 5px 0;
    border-top: 1px solid var(--line);
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .line.chart .track {
    grid-column: 2;
  }
  .question {
    color: var(--ink2);
    padding-top: var(--s2);
  }
  .line:hover {
    background: var(--raise);
  }
  .line .at {
    color: var(--ink2);
    white-space: nowrap;
  }
  .behind {
    padding-inline-start: 22px;
  }
  .ends {
    padding-inline-start: 22px;
    color: var(--ink2);
  }
  .tenures li,
  .changes li {
    border-top: 1px solid var(--line);
    padding: 5px 0;
  }
  .against {
    border-top: 1px solid var(--line);
    padding-top: var(--s1);
  }
  .check summary {
    color: var(--ink2);
  }
  .by-source th,
  .by-source td {
    padding: 4px 10px 4px 0;
  }
  .by-source td:first-child {
    white-space: nowrap;
  }
  .by-source th {
    width: 34%;
  }
  .ends .ref {
    text-decoration-color: var(--line2);
  }
  @media (max-width: 640px) {
    .line {
      padding: 9px 0;
    }
  }
  @media print {
    .inside {
      padding-block: 0;
    }
    :is(h2, h3, .eyebrow) {
      break-after: avoid;
    }
    li,
    .passage {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .rank i {
      forced-color-adjust: none;
    }
  }
`;
