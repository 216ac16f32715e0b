import type { VNode } from 'preact';
import { useTexts } from '../site/page-context.js';

/** Currencies that are offered; a posting in another is compared where "any" is chosen. */
const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'CZK',
  'INR',
  'SGD',
];

/** What was read, as chips to accept or to drop; the script makes the chips. */
export function YourWishes(): VNode {
  const { yourMatch } = useTexts();
  return (
    <>
      <p class="hint">{yourMatch.step2Hint}</p>
      <Chips id="families" legend={yourMatch.families} />
      <Chips id="levels" legend={yourMatch.levels} note />
      <Chips id="skills" legend={yourMatch.skills} adds={yourMatch.addSkill} />
      <Chips id="places" legend={yourMatch.places} adds={yourMatch.addPlace} />
      <div class="wishes-row">
        <div class="field">
          <label for="years">{yourMatch.years}</label>
          <p class="hint" id="years-hint">
            {yourMatch.yearsHint}
          </p>
          <input id="years" class="short" inputMode="numeric" maxLength={2} aria-describedby="years-hint" />
        </div>
        <div class="field">
          <label for="pay">{yourMatch.pay}</label>
          <p class="hint" id="pay-hint">
            {yourMatch.payHint}
          </p>
          <div class="pay-wish">
            <input id="pay" inputMode="numeric" maxLength={9} aria-describedby="pay-hint" />
            <select id="currency" aria-label={yourMatch.currency}>
              <option value="">{yourMatch.anyCurrency}</option>
              {CURRENCIES.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </div>
        </div>
      </div>
    </>
  );
}

function Chips(props: {
  readonly id: string;
  readonly legend: string;
  readonly note?: boolean;
  /** Label of the field that adds one. */
  readonly adds?: string;
}): VNode {
  const { yourMatch } = useTexts();
  return (
    <fieldset id={props.id}>
      <legend>{props.legend}</legend>
      {props.note === true && <p class="hint" id={`${props.id}-note`} />}
      <div class="chips" />
      {props.adds !== undefined && (
        <div class="add-chip">
          <label for={`${props.id}-add`}>{props.adds}</label>
          <div>
            <input id={`${props.id}-add`} maxLength={80} aria-describedby={`${props.id}-fault`} />
            <button type="button" class="secondary">
              {yourMatch.add}
            </button>
          </div>
          <p class="error" role="alert" id={`${props.id}-fault`} />
        </div>
      )}
    </fieldset>
  );
}
