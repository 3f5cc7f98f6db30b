import { css } from 'lit';

export const conflictStyles = css`
  .eyebrow {
    min-height: 0;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
    border-top: 2px solid var(--ink);
    border-bottom: 1px solid var(--line);
    margin-top: var(--s3);
  }
  .side {
    padding: var(--s3) var(--s5) var(--s3) 0;
    min-width: 0;
  }
  .side + .side {
    border-inline-start: 1px solid var(--line);
    padding-inline: var(--s5);
  }
  @container (max-width: 620px) {
    .side + .side {
      border-inline-start: 0;
      border-top: 1px solid var(--line);
      padding-inline: 0;
    }
  }
  .side .big {
    font-size: 34px;
    overflow-wrap: anywhere;
  }
  .side.DEPRECATED,
  .side.DEPRECATED .big {
    color: var(--ink2);
  }
  .side dl {
    border: 0;
  }
  .bar.full {
    width: 100%;
    height: 6px;
  }
  .why {
    font: var(--t2) / 1.55 var(--serif);
    max-width: 84ch;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    margin-top: var(--s4);
  }
  .steps li {
    border-top: 2px solid var(--line2);
    padding: 10px 8px 0 0;
    position: relative;
    color: var(--ink2);
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 2px;
  }
  .steps li::before {
    content: '';
    position: absolute;
    top: -6px;
    inset-inline-start: 0;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--paper);
    border: 1.5px solid var(--line2);
  }
  .steps .now {
    color: var(--ink);
  }
  .steps .now::before {
    background: var(--unrest);
    border-color: var(--unrest);
  }
  .steps .value {
    font: 600 var(--t4) var(--serif);
  }
  .corrections {
    border-top: 2px solid var(--ink);
    margin-top: var(--s5);
    padding-top: var(--s2);
  }
  .corrections .btn {
    margin-top: var(--s4);
  }
`;
