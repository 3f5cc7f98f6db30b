import { css } from 'lit';

/** The page's head, its foot and what lies over it. */
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
  main,
  footer {
    max-width: 1504px;
    margin: 0 auto;
    padding-inline: 32px;
  }
  /* The height of the head that stays in the window, for what stays below it. */
  :host {
    --head: 53px;
  }
  main {
    outline: none;
  }
  .view:not(:defined) {
    display: block;
    min-height: 100vh;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--s4);
    height: 52px;
  }
  nav {
    margin-inline: var(--s3) auto;
    min-width: 0;
  }
  nav ul {
    display: flex;
    gap: 4px;
  }
  nav a {
    display: block;
    padding: 6px 8px;
    color: var(--ink2);
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    color: var(--ink);
    background: var(--raise);
  }
  nav [aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--ink);
  }
  reform-search {
    flex: 0 1 220px;
    min-width: 110px;
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
    font: 600 var(--t4) / 1.2 var(--serif);
    letter-spacing: -0.012em;
    white-space: nowrap;
  }
  .brand a {
    text-decoration: none;
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
`;
