import { css } from 'lit';

export const timelineStyles = css`
  .mark {
    cursor: pointer;
    outline: none;
  }
  .mark:hover .label,
  .fold:hover text {
    text-decoration: underline;
  }
  .frame {
    fill: none;
    stroke: none;
    pointer-events: all;
  }
  .mark:focus-visible .frame,
  .fold:focus-visible .frame {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .mark[aria-pressed='true'] .label {
    font-weight: 700;
  }
  .mark[aria-pressed='true']:not(:focus-visible) .frame {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .fold {
    cursor: pointer;
    outline: none;
  }
  .fold text {
    fill: var(--ink2);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .unpublished {
    opacity: 0.5;
  }
  .pale {
    opacity: 0.62;
  }
  .marked .label {
    font-weight: 700;
  }
  .lane {
    fill: var(--c);
    font-weight: 600;
  }
  .tick {
    fill: var(--ink2);
  }
  .tick.major {
    fill: var(--ink);
    font-weight: 600;
  }
  .small {
    font-size: 11px;
    fill: var(--ink2);
  }
  .between {
    fill: var(--gain);
    fill-opacity: 0.07;
  }
  .eve {
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .cursor {
    cursor: ew-resize;
    outline: none;
  }
  .cursor:focus-visible .handle {
    stroke: var(--focus);
    stroke-width: 3;
  }
  .cursor text {
    fill: var(--paper);
    font-weight: 600;
  }
  figure {
    touch-action: pan-y;
    min-height: 300px;
  }
  :host([plain]) figure {
    min-height: 0;
  }
  .undated {
    color: var(--ink2);
    border-top: 1px solid var(--line);
    padding: var(--s1) 0;
  }
  .undated summary {
    min-height: 24px;
  }
  .undated ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
  }
  /* Marks above and below a letter stay on its line. */
  .undated li {
    max-width: 100%;
    min-width: 0;
    overflow: clip;
  }
  /* Paragraphs come after the rows, which they must not make narrower. */
  .source {
    min-width: 9ch;
  }
  .theme {
    white-space: nowrap;
  }
  td:first-child {
    min-width: 14ch;
  }
  .menu > .filters {
    inset-inline: 0 auto;
    width: min(400px, 84vw);
    padding: var(--s3);
  }
  .filters fieldset {
    border: 0;
    margin: var(--s2) 0;
    padding: 0;
  }
  .filters legend {
    padding: 0;
    color: var(--ink2);
  }
  .filters .kinds {
    columns: 2;
  }
  .filters label {
    display: flex;
    gap: 6px;
    min-height: 24px;
    align-items: center;
    break-inside: avoid;
  }
  .filters .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    align-items: center;
  }
  .filters .row:first-child {
    padding-bottom: var(--s2);
    border-bottom: 1px solid var(--line);
  }
  .filters .field {
    width: 12ch;
  }
  @media (max-width: 900px) {
    .head {
      position: relative;
    }
    .head .menu > ul {
      inset-inline: 0 auto;
    }
    .menu:has(> .filters) {
      position: static;
    }
    .menu > .filters {
      inset-inline: 0;
      width: auto;
    }
  }
  @media (max-width: 640px) {
    .only {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      width: 100%;
    }
    .only button {
      flex: none;
    }
  }
  .only .dot {
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: 5px;
    background: var(--c);
  }
`;
