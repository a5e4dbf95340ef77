package countersign.interpret;

import countersign.model.finding.Concept;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings grades to one form: muscle power in Arabic figures, stages in Roman letters of ASCII. */
final class Grades {

    private static final Pattern ROMAN = Pattern.compile("(?<![A-Za-z])(?:VI{0,3}|I[VX]|I{1,3})(?![A-Z]?[a-z])");
    private static final Pattern YEARS = Pattern.compile("\\d+(?:余|\\+)?年");
    private static final Pattern DAILY = Pattern.compile("(\\d+)([支包])");
    private static final Pattern ARABIC = Pattern.compile("^[1-4](?=[A-C]?[1-3]?期?$)");

    private Grades() {}

    static String plain(Concept concept, String text) {
        var name = concept.name();
        if (name.equals("肌力")) {
            return ROMAN.matcher(text).replaceAll(match -> String.valueOf(number(match.group())));
        }
        if (name.endsWith("分期") && !name.equals("TNM分期") && !name.equals("CKD分期")) {
            var stage = text.replace("期", "").toUpperCase(Locale.ROOT);
            return ARABIC.matcher(stage).replaceAll(match -> roman(Integer.parseInt(match.group())));
        }
        return name.equals("吸烟") ? smoked(text) : text;
    }

    /** Cigarettes a day before the years: {@code 20支/日×30余年}. */
    private static String smoked(String text) {
        var years = YEARS.matcher(text);
        var daily = DAILY.matcher(text);
        String length = years.find() ? years.group() : "";
        if (!daily.find()) {
            return length.isEmpty() ? text : length;
        }
        int count = Integer.parseInt(daily.group(1)) * (daily.group(2).equals("包") ? 20 : 1);
        return count + "支/日" + (length.isEmpty() ? "" : "×" + length);
    }

    private static int number(String roman) {
        return switch (roman) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> 5;
        };
    }

    private static String roman(int number) {
        return switch (number) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            default -> "IV";
        };
    }
}
