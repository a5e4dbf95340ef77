package countersign.coding;

import java.util.List;
import java.util.regex.Pattern;

/** Takes off what is said about an illness beside its name: side, stage, doubt, what was done against it. */
final class Qualifiers {

    private static final Pattern REST = Pattern.compile("^[,，、:：-]+|[,，、:：-]+$|[(（][)）]|[(（]$");

    private final List<Pattern> patterns;

    Qualifiers(TableFile table) {
        patterns =
                table.rows().stream().map(row -> Pattern.compile(row.first())).toList();
    }

    /** The bare name; the text as it is if nothing would be left. */
    String without(String folded) {
        var text = folded;
        for (int round = 0; round < 2; round++) {
            for (Pattern pattern : patterns) {
                var shorter = REST.matcher(pattern.matcher(text).replaceAll("")).replaceAll("");
                text = shorter.length() > 1 ? shorter : text;
            }
        }
        return text;
    }
}
