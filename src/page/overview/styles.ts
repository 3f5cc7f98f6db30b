import { css } from 'lit';

/** The overview's grid: charts beside the evidence, the rest below. */
export const overviewStyles = css`
  .dates {
    display: flex;
    align-items: center;
    gap: var(--s1) var(--s4);
    flex-wrap: wrap;
    min-height: 32px;
  }
  .dates label {
    color: var(--ink2);
  }
  .dates .pair {
    display: flex;
    align-items: center;
    gap: var(--s2);
    white-space: nowrap;
  }
  .dates input {
    width: 12ch;
  }
  .dates select {
    max-width: 24ch;
  }
  .dates .at input:not([aria-invalid='true']) {
    border-bottom: 2px solid var(--ink);
  }
  .dates .hint {
    color: var(--loss);
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 368px;
    gap: 0 var(--s5);
  }
  .charts {
    min-width: 0;
    padding-top: 20px;
  }
  .charts reform-timeline {
    border-top: 2px solid var(--ink);
    padding-top: 6px;
  }
  .charts reform-network {
    border-top: 1px solid var(--line);
    margin-top: var(--s2);
    padding-top: var(--s2);
  }
  aside {
    border-inline-start: 1px solid var(--line);
    padding-inline-start: var(--s5);
    position: sticky;
    top: var(--head, 0px);
    height: calc(100vh - var(--head, 0px));
    overflow: auto;
    scrollbar-width: thin;
    background: var(--paper);
  }
  .wide {
    border-top: 2px solid var(--ink);
    margin-top: var(--s6);
    padding-top: var(--s3);
  }
  reform-network:not(:defined) {
    display: block;
    min-height: 600px;
  }
  .wide h2 {
    font-size: var(--t4);
    margin-bottom: var(--s2);
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s6);
  }
  .two dl {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr);
    gap: 9px 12px;
    align-items: center;
    align-content: start;
    border-top: 1px solid var(--line);
    padding-top: var(--s2);
  }
  @media (max-width: 1100px) {
    .bench {
      grid-template-columns: minmax(0, 1fr);
    }
    aside:not(.docked) {
      position: static;
      height: auto;
      border-inline-start: 0;
      padding-inline-start: 0;
      border-top: 2px solid var(--ink);
      margin-top: var(--s5);
    }
    .two {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (max-width: 640px) {
    .charts {
      padding-top: 14px;
    }
    .dates {
      display: block;
      flex-basis: 100%;
    }
    .dates .pair {
      min-height: 40px;
    }
    .dates label {
      min-width: 7em;
    }
    .dates .compared {
      flex-wrap: wrap;
    }
    .dates input {
      font-size: var(--t2);
    }
  }
  @media print {
    .bench {
      display: block;
    }
    aside {
      position: static;
      height: auto;
      border: 0;
      padding: 0;
      overflow: visible;
    }
  }
`;
