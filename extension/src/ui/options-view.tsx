/** The options page: what to know before the start, the few settings, and what is kept. */
import { useState } from "preact/hooks";
import { countries } from "./countries";
import { Erase } from "./erase";
import type { WordKey, Words } from "./types";

export interface Options {
  readonly country: string | null;
  readonly policy: string;
}

interface Properties {
  isFirst: boolean;
  options: Options;
  policies: readonly "article"[];
  words: Words;
  onSave: (options: Options) => Promise<void>;
  onErase: () => Promise<void>;
}

export function OptionsView({ isFirst, options, policies, words, onSave, onErase }: Properties) {
  return (
    <main class="options">
      <h1>Relance</h1>
      <BeforeStart isFirst={isFirst} words={words} />
      <Settings {...{ options, policies, words, onSave }} />
      <section>
        <h2>{words("option_data")}</h2>
        <p>{words("option_data_text")}</p>
        <Erase words={words} onErase={onErase} />
      </section>
    </main>
  );
}

/** First on the page after the installation, and never further away than a click. */
function BeforeStart({ isFirst, words }: { isFirst: boolean; words: Words }) {
  return (
    <details class="first" data-part="first" open={isFirst}>
      <summary>{words("first_title")}</summary>
      <p>{words("first_does")}</p>
      <p>{words("first_local")}</p>
      <p data-part="terms">
        <strong>{words("first_terms")}</strong>
      </p>
    </details>
  );
}

type SettingsProperties = Pick<Properties, "options" | "policies" | "words" | "onSave">;

function Settings({ options, policies, words, onSave }: SettingsProperties) {
  const [values, setValues] = useState(options);
  const [told, setTold] = useState("");
  const change = (part: Partial<Options>) => {
    const next = { ...values, ...part };
    setValues(next);
    const failed = (error: unknown) => setTold(words("save_failed", String(error)));
    onSave(next).then(() => setTold(words("saved")), failed);
  };
  return (
    <section>
      <p>
        <b>{words("option_language")}</b> {words("option_language_text")}
      </p>
      <CountryField country={values.country} words={words} onChange={(country) => change({ country })} />
      <label>
        <b>{words("option_policy")}</b>
        <select
          name="policy"
          value={values.policy}
          onChange={(event) => change({ policy: event.currentTarget.value })}
        >
          {policies.map((name) => {
            const key: WordKey = `policy_${name}`;
            return (
              <option key={name} value={name}>
                {words(key)}
              </option>
            );
          })}
        </select>
      </label>
      <p role="status">{told}</p>
    </section>
  );
}

interface CountryProperties {
  country: string | null;
  words: Words;
  onChange: (country: string | null) => void;
}

function CountryField({ country, words, onChange }: CountryProperties) {
  return (
    <label>
      <b>{words("option_country")}</b>
      <select
        name="country"
        value={country ?? ""}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{words("option_country_zone")}</option>
        {countries(words("interface_language")).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
