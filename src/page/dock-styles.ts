import { css } from 'lit';

/** The evidence docked over the page: at its side, on phones as a sheet from below. */
export const dockStyles = css`
  .close,
  aside.over:not(.docked) {
    display: none;
  }
  aside.docked {
    position: fixed;
    z-index: 15;
    inset-inline-end: 0;
    top: var(--head, 0px);
    bottom: 0;
    width: min(432px, 100%);
    height: auto;
    overflow: auto;
    scrollbar-width: thin;
    background: var(--paper);
    padding-inline: var(--s5);
    border-inline-start: 1px solid var(--line2);
  }
  .docked .close {
    display: inline-flex;
    align-items: center;
    float: inline-end;
    margin-top: var(--s3);
  }
  @media (max-width: 640px) {
    aside.docked {
      top: auto;
      inset-inline: 0;
      width: 100%;
      max-height: 72vh;
      border-inline-start: 0;
      border-top: 2px solid var(--ink);
      padding-inline: 16px;
    }
  }
`;
