import { css } from 'lit';
import type { LinkChange } from '../time/changed-posts.ts';

/** The signs of changes. */
export const SIGNS: Readonly<Record<LinkChange | 'unchanged', string>> = {
  gained: '+',
  lost: '×',
  weakened: '?',
  mayHaveChanged: '~',
  unchanged: '=',
};

/** Lines of a network and the signs on them, by how a link changed. */
export const changeStyles = css`
  .edge {
    fill: none;
    stroke: var(--ink2);
    stroke-width: 1.6;
    pointer-events: none;
  }
  .edge.possible {
    stroke-dasharray: 5 4;
  }
  .edge.unchanged {
    stroke: var(--line2);
    stroke-width: 1;
  }
  .edge.mayHaveChanged {
    stroke: var(--line2);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .edge.gained {
    stroke: var(--gain);
    stroke-width: 2.6;
  }
  .edge.lost {
    stroke: var(--loss);
    stroke-width: 2.6;
  }
  .edge.weakened {
    stroke: var(--loss);
    stroke-width: 1.8;
    stroke-dasharray: 5 4;
  }
  .sign-of {
    cursor: pointer;
  }
  .hit {
    fill: none;
    stroke: transparent;
    stroke-width: 12;
    cursor: pointer;
  }
  .sign-gained {
    fill: var(--paper);
    stroke: var(--gain);
    stroke-width: 1.4;
  }
  .sign-lost,
  .sign-weakened {
    fill: var(--paper);
    stroke: var(--loss);
    stroke-width: 1.4;
  }
  text.t-gained {
    fill: var(--gain);
    font-weight: 700;
  }
  text.t-lost,
  text.t-weakened {
    fill: var(--loss);
    font-weight: 700;
  }
`;
