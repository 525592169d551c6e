// What stands in a form's way, at its top: the first thing read after sending, with a way to each field.
import { type Language, say } from '../../wording/catalogue.ts';
import type { Refusal } from './refusal.ts';

interface Props {
  language: Language;
  refusal: Pick<Refusal, 'errors' | 'alert'>;
}

export function ErrorSummary({ language, refusal: { errors, alert } }: Props) {
  return (
    <div class="summary" id="errors" role="alert" tabindex={-1}>
      {alert !== null && <p>{alert}</p>}
      {errors.length > 0 && (
        <>
          <h3>{say(language, 'error.summary', { n: errors.length })}</h3>
          <ul>
            {errors.map(({ field, text }) => (
              <li>{field === null ? text : <a href={`#${field}`}>{text}</a>}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
