import { css } from 'lit';

/** The page's grid: head, dates, charts beside the evidence. */
export const shellStyles = css`
  .skip {
    position: absolute;
    inset-inline-start: var(--s4);
    top: -80px;
    background: var(--ink);
    color: var(--paper);
    padding: var(--s2) var(--s3);
    z-index: 30;
  }
  .skip:focus {
    top: var(--s2);
  }
  .bar {
    position: sticky;
    top: 0;
    z-index: 10;
    background: var(--paper);
    box-shadow: 0 1px var(--line);
  }
  header,
  .dates,
  main,
  footer {
    max-width: 1504px;
    margin: 0 auto;
    padding-inline: 32px;
  }
  header {
    display: grid;
    grid-template-columns: 1fr minmax(220px, 380px);
    grid-auto-flow: column;
    grid-auto-columns: auto;
    align-items: center;
    gap: var(--s5);
    height: 52px;
  }
  .datasets ul {
    width: max-content;
    max-width: min(80vw, 420px);
    max-height: 60vh;
    overflow: auto;
    z-index: 21;
  }
  .datasets [aria-current] {
    font-weight: 600;
  }
  .brand {
    display: flex;
    align-items: baseline;
    gap: var(--s3);
    white-space: nowrap;
    overflow: hidden;
  }
  h1 {
    font-size: var(--t4);
    letter-spacing: -0.012em;
  }
  .brand p {
    color: var(--ink2);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .dates {
    display: flex;
    align-items: center;
    gap: var(--s3) var(--s5);
    min-height: 44px;
    border-top: 1px solid var(--line);
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
    grid-template-columns: minmax(0, 1fr) 400px;
    gap: 0 var(--s5);
  }
  .charts {
    min-width: 0;
    padding-top: var(--s2);
  }
  .charts > * + * {
    border-top: 1px solid var(--line);
    margin-top: var(--s2);
    padding-top: var(--s2);
  }
  aside {
    border-inline-start: 1px solid var(--line);
    padding-inline-start: var(--s5);
    position: sticky;
    top: 97px;
    height: calc(100vh - 97px);
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
  footer {
    margin-top: var(--s6);
    padding-block: var(--s4) var(--s5);
    border-top: 1px solid var(--line);
    color: var(--ink2);
    display: flex;
    gap: var(--s4);
    flex-wrap: wrap;
    justify-content: space-between;
  }
  dialog {
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--line2);
    padding: var(--s5);
    max-width: 560px;
    width: calc(100% - 32px);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  dialog dl {
    display: grid;
    grid-template-columns: 150px 1fr;
    gap: 3px var(--s3);
    margin-block: var(--s3);
  }
  kbd {
    font: var(--t0) / 1.4 var(--mono);
    border: 1px solid var(--line2);
    border-radius: 3px;
    padding: 0 5px;
    color: var(--ink2);
  }
  .toast {
    position: fixed;
    inset-inline: 0;
    margin-inline: auto;
    width: fit-content;
    bottom: 20px;
    background: var(--ink);
    color: var(--paper);
    padding: 8px 14px;
    z-index: 40;
    opacity: 0;
    transition: opacity 280ms cubic-bezier(0.2, 0, 0, 1);
    pointer-events: none;
    max-width: 92vw;
  }
  .toast.on {
    opacity: 1;
  }
  .close {
    display: none;
  }
  aside.docked {
    position: fixed;
    z-index: 15;
    inset-inline-end: 0;
    top: 97px;
    bottom: 0;
    width: min(432px, 100%);
    height: auto;
    padding-inline: var(--s5);
    border-inline-start: 1px solid var(--line2);
  }
  .docked .close {
    display: inline-flex;
    align-items: center;
    float: inline-end;
    margin-top: var(--s3);
  }
`;
