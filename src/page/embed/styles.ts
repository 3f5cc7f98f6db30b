import { css } from 'lit';

export const embedStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 400px) minmax(0, 1fr);
    gap: 0 56px;
    padding-top: 20px;
  }
  h1 {
    font-size: var(--t5);
    letter-spacing: -0.012em;
  }
  fieldset {
    border: 0;
    border-top: 1px solid var(--line);
    margin: var(--s4) 0 0;
    padding: var(--s2) 0 0;
  }
  legend {
    float: left;
    width: 100%;
    font-weight: 600;
    padding: 0 0 4px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    clear: both;
  }
  .choices label {
    display: flex;
    gap: 7px;
    align-items: center;
    min-height: 30px;
  }
  .choices input {
    accent-color: var(--ink);
    width: 16px;
    height: 16px;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 24px;
  }
  .wide {
    display: block;
    color: var(--ink2);
    margin-top: var(--s4);
  }
  .wide .field {
    display: block;
    width: 100%;
    color: var(--ink);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s4);
  }
  .head .last {
    margin-inline-start: auto;
  }
  .phone {
    max-width: 390px;
    box-sizing: border-box;
  }
  .site {
    border: 1px solid var(--line2);
    padding: 20px 24px;
    margin: 6px 0 18px;
  }
  .code {
    display: flex;
    gap: var(--s4);
    align-items: flex-start;
    background: var(--raise);
    padding: 12px 14px;
    margin: 6px 0 8px;
  }
  .code code {
    flex: 1;
    min-width: 0;
    color: var(--ink);
  }
  @media (max-width: 1100px) {
    section {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s5);
    }
    .site {
      padding: 12px;
    }
  }
`;
