package countersign.interpret;

import countersign.extract.value.Units;
import countersign.model.finding.Analyte;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Measure;
import countersign.model.finding.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was measured: a value with its arrow and limits, or a word that says it is too high.
 *
 * <p>Raised or lowered is said by the arrow, else by the limits printed beside it; without either only of values beyond every
 * laboratory's limit.
 */
final class Laboratory {

    /** So many picograms are a nanogram. */
    private static final double PER_THOUSAND = 1000;

    private static final String UNIT =
            "(?:[x×X*·]?10(?:\\*\\*|[\\^~∧ˆ*eE])?(?:12|9|6|3)/[uμ]?[Ll]|[a-zA-Zμµ%][a-zA-Zμµ]{0,4}(?:/(?:[a-zA-Zμµ]{1,4}|\\d?\\.?\\d{0,3}m2?|24h))?(?:/1\\.73m2)?|秒|%)";
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern VALUE =
            Pattern.compile("^\\s?(?:\\([A-Za-z0-9-]{1,12}\\)|\\([^()\\d]{1,10}\\)){0,2}(?:mass|定量|浓度|计数|绝对值|水平|测定)?"
                    + "(?:结果[^\\d,。;]{0,6})?\\s?[:=为约达至降升到]{0,3}(?<a>[↑↓])?"
                    + "(?<v>[<>≤≥]?" + NUMBER + ")\\s?(?<b>[↑↓]|[HL](?![A-Za-z]))?(?:(?<u>" + UNIT
                    + ")|(?!\\d*[\\^~]\\d))\\s?(?<c>[↑↓]|[HL](?![A-Za-z]))?"
                    + "\\s?[(\\[,]?(?:参考(?:值|范围|区间)?:?|正常(?:值|范围)?:?)?(?:(?<low>" + NUMBER + ")(?:-{1,2}|~)(?<high>"
                    + NUMBER
                    + ")|[<≤](?<most>"
                    + NUMBER + ")|[>≥](?<least>" + NUMBER + "))?\\s?(?<u2>" + UNIT
                    + ")?[)\\]]?(?<d>[↑↓]|[HL](?![A-Za-z]))?");
    private static final Pattern RAISED = Pattern.compile("^.{0,4}?(?:升高|增高|偏高|增快|↑|\\(\\+\\)|阳性)");
    private static final Pattern LOWERED = Pattern.compile("^.{0,4}?(?:降低|减低|偏低|减少|下降|↓)");
    private static final Pattern NORMAL = Pattern.compile("^.{0,4}?(?:正常|未检出|阴性|\\(-\\)|不高|未见异常)");

    private final Names names;

    Laboratory(Names names) {
        this.names = names;
    }

    /** What was measured, with its value, and what it is called where it is too high or too low. */
    List<Mention> read(Sentence sentence, Token token, Analyte analyte) {
        var after = sentence.between(token.end(), sentence.text().length());
        var matcher = VALUE.matcher(after);
        if (matcher.find()) {
            return valued(token, analyte, matcher);
        }
        if (saidTwice(sentence, token, analyte)) {
            return List.of();
        }
        var clause = sentence.between(token.end(), sentence.clauseEnd(token.end()));
        if (NORMAL.matcher(clause).find()) {
            return List.of(mention(token, token.end(), word(analyte), Polarity.ABSENT));
        }
        if (RAISED.matcher(clause).find() && analyte.raised().isPresent()) {
            return List.of(mention(token, token.end(), analyte.raised().get(), null));
        }
        if (LOWERED.matcher(clause).find() && analyte.lowered().isPresent()) {
            return List.of(mention(token, token.end(), analyte.lowered().get(), null));
        }
        return List.of(mention(token, token.end(), analyte.name(), null));
    }

    /** Its letters and its name stand side by side: CREA 肌酐 867. */
    private static boolean saidTwice(Sentence sentence, Token token, Analyte analyte) {
        return sentence.tokens().stream()
                .anyMatch(other -> other.start() >= token.end()
                        && other.start() - token.end() <= 1
                        && other.meaning() instanceof Token.Meaning.OfAnalyte same
                        && same.analyte().equals(analyte));
    }

    private static String word(Analyte analyte) {
        return analyte.raised().or(analyte::lowered).orElse(analyte.name());
    }

    private List<Mention> valued(Token token, Analyte analyte, Matcher matcher) {
        String unit = unit(matcher);
        var low = number(matcher.group("low") == null ? matcher.group("least") : matcher.group("low"));
        var high = number(matcher.group("high") == null ? matcher.group("most") : matcher.group("high"));
        var measure = Measure.of(matcher.group("v") + Units.plain(unit).replaceAll("^10\\^", "x10^"))
                .within(low, high);
        int end = token.end() + matcher.end();
        boolean limited = low.isPresent() || high.isPresent();
        int way = way(arrow(matcher))
                .orElseGet(() -> limited
                        ? direction(measure, low, high)
                        : direction(
                                measure, usual(analyte.low(), analyte, unit), usual(analyte.high(), analyte, unit)));
        var found = new ArrayList<Mention>();
        found.add(mention(token, end, analyte.name(), Polarity.PRESENT));
        if (way > 0) {
            analyte.raised().ifPresent(name -> found.add(mention(token, end, name, Polarity.PRESENT)));
        } else if (way < 0) {
            analyte.lowered().ifPresent(name -> found.add(mention(token, end, name, Polarity.PRESENT)));
        } else if (limited && !word(analyte).equals(analyte.name())) {
            found.add(mention(token, end, word(analyte), Polarity.ABSENT));
        }
        return found.stream().map(one -> one.withValue(Optional.of(measure))).toList();
    }

    private static OptionalInt way(String arrow) {
        return switch (arrow) {
            case "↑", "H" -> OptionalInt.of(1);
            case "↓", "L" -> OptionalInt.of(-1);
            default -> OptionalInt.empty();
        };
    }

    private static String unit(Matcher matcher) {
        String beside = matcher.group("u") == null ? matcher.group("u2") : matcher.group("u");
        return beside == null ? "" : beside;
    }

    private static int direction(Measure measure, OptionalDouble low, OptionalDouble high) {
        double value = measure.number().orElse(0);
        if (high.isPresent() && value > high.getAsDouble()) {
            return 1;
        }
        return low.isPresent() && value < low.getAsDouble() ? -1 : 0;
    }

    private static OptionalDouble usual(OptionalDouble limit, Analyte analyte, String unit) {
        var given = plain(unit);
        var known = plain(analyte.unit());
        if (limit.isPresent() && known.equals("ng/ml") && (given.equals("pg/ml") || given.equals("ng/l"))) {
            return OptionalDouble.of(limit.getAsDouble() * PER_THOUSAND);
        }
        boolean same = given.equals(known) || known.equals("ng/ml") && given.equals("ug/l");
        return same ? limit : OptionalDouble.empty();
    }

    private static String plain(String unit) {
        return Units.plain(unit).replace('μ', 'u').toLowerCase(Locale.ROOT);
    }

    private static String arrow(Matcher matcher) {
        for (String group : new String[] {"a", "b", "c", "d"}) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static OptionalDouble number(@Nullable String text) {
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private Mention mention(Token token, int end, String name, @Nullable Polarity polarity) {
        return Mention.of(token.start(), end, names.named(name, ConceptKind.TEST))
                .withPolarity(Optional.ofNullable(polarity));
    }
}
