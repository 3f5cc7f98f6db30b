import { css } from 'lit';

export const networkStyles = css`
  figure {
    min-height: 380px;
    transition: opacity 120ms;
  }
  /* Data that load at once do not make the chart flicker. */
  figure.stale {
    transition-delay: 200ms;
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .node .frame {
    fill: none;
    stroke: none;
    pointer-events: all;
  }
  .node:focus-visible .frame {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .node:hover text,
  .node:focus-visible text {
    text-decoration: underline;
  }
  .node .hush {
    display: none;
  }
  .node:is(:hover, :focus-visible, [aria-pressed='true']) .hush {
    display: inline;
  }
  .node[aria-pressed='true'] text {
    font-weight: 700;
  }
  .person {
    font-weight: 600;
  }
  .untied text {
    fill: var(--ink3);
  }
  .untied .shape {
    stroke-dasharray: 2 2;
    opacity: 0.5;
  }
  .edge.hot {
    stroke: var(--ink);
    stroke-width: 2.4;
  }
  .edge.dim {
    opacity: 0.35;
  }
  text.role {
    font-size: 11px;
    fill: var(--ink2);
  }
  .node .count {
    font-size: 11px;
    font-weight: 700;
  }
  .stage {
    position: relative;
    height: 560px;
  }
  .changes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 var(--s5);
    padding: var(--s2) 0 var(--s4);
  }
  .changes h3 {
    font: 600 var(--t1) / 1.4 var(--sans);
    padding: 4px 0;
    border-top: 2px solid var(--line2);
  }
  .changes .gained h3 {
    border-color: var(--gain);
  }
  .changes :is(.lost, .weakened) h3 {
    border-color: var(--loss);
  }
  .line {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 6px;
    width: 100%;
    text-align: start;
    padding: 4px 0;
    border-top: 1px solid var(--line);
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .line:hover {
    background: var(--raise);
  }
  .line i {
    font: 700 var(--t1) var(--mono);
    color: var(--ink2);
  }
  .gained .line i {
    color: var(--gain);
  }
  :is(.lost, .weakened) .line i {
    color: var(--loss);
  }
  .line em,
  .line .at {
    font-style: normal;
    color: var(--ink2);
  }
  .two {
    columns: 2 320px;
    column-gap: var(--s5);
  }
  .two li {
    break-inside: avoid;
  }
  summary {
    display: inline-flex;
    align-items: center;
    list-style-position: inside;
  }
  @media print {
    .head,
    .changes h3,
    caption,
    thead {
      break-after: avoid;
    }
    figure {
      min-height: 0;
      break-inside: avoid;
    }
    figure > svg {
      height: auto;
      max-height: 225mm;
    }
    li {
      break-inside: avoid;
    }
  }
  @media (max-width: 640px) {
    .changes {
      grid-template-columns: minmax(0, 1fr);
    }
    .line {
      padding: 9px 0;
    }
  }
`;
