package countersign.model.fact;

import java.util.regex.Pattern;

/**
 * Ways of saying a label that no list can hold: {@code 住院期间诊疗情况} is {@code 诊疗经过}.
 *
 * @param label what is meant, as a form names it
 * @param printed matches the whole heading, without blanks and without a remark in brackets
 */
public record LabelSynonym(String label, Pattern printed) {

    public boolean says(String heading) {
        return printed.matcher(heading).matches();
    }
}
