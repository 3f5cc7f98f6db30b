import { css } from 'lit';

/** Buttons, fields and menus. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    margin: 0;
    padding: 0;
  }
  button,
  summary,
  select {
    cursor: pointer;
  }
  select option {
    background: var(--paper);
    color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .seg {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    align-items: center;
  }
  .seg button,
  .seg a,
  .txt {
    min-height: var(--hit);
    min-width: var(--hit);
    padding: 0 7px;
    color: var(--ink2);
    white-space: nowrap;
  }
  .seg button[aria-pressed='true'],
  .seg button[aria-selected='true'] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--ink);
  }
  .seg button:hover,
  .txt:hover,
  summary:hover {
    color: var(--ink);
    background: var(--raise);
  }
  .btn {
    min-height: 30px;
    padding: 0 10px;
    border: 1px solid var(--line2);
    border-radius: 2px;
  }
  .btn:hover {
    border-color: var(--ink);
    background: var(--raise);
  }
  .btn.p {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  .ref {
    min-height: 24px;
    min-width: 24px;
    color: var(--ink2);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
    text-align: start;
  }
  .ref:hover {
    color: var(--ink);
  }
  .field {
    height: 30px;
    border-bottom: 1px solid var(--line2);
    font-weight: 600;
    padding: 0 2px;
  }
  .field[aria-invalid='true'] {
    border-bottom: 2px solid var(--loss);
  }
  .menu {
    position: relative;
  }
  .menu summary {
    list-style: none;
    display: flex;
    align-items: center;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu > :is(ul, div, form) {
    position: absolute;
    inset-inline-end: 0;
    background: var(--paper);
    border: 1px solid var(--line2);
    min-width: 220px;
    z-index: 8;
    padding: 4px 0;
  }
  .menu li :is(button, a) {
    width: 100%;
    min-height: var(--hit);
    text-align: start;
    padding: 5px 10px;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    text-decoration: none;
  }
  .menu li :is(button, a):is(:hover, :focus) {
    background: var(--raise);
  }
  .menu li span {
    color: var(--ink2);
  }
  @media (max-width: 640px) {
    .btn {
      min-height: 40px;
    }
    .ref {
      min-height: 32px;
    }
  }
`;
