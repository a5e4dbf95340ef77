package countersign.extract;

import countersign.extract.table.Role;
import countersign.extract.table.Row;
import countersign.extract.table.Table;
import countersign.extract.value.Match;
import countersign.extract.value.Units;
import countersign.extract.value.ValueReader;
import countersign.extract.words.Words;
import countersign.model.fact.TestResult;
import countersign.model.fact.TestResult.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a laboratory's table.
 *
 * @param value the result alone, without arrow and unit
 */
record ResultRow(Row row, Words name, Words value, TestResult result) {

    private static final String SIGN = "[↑↓⬆⬇*]{1,2}|[HL]{1,2}(?![A-Za-z])|偏?[高低]";
    private static final String UNIT = Units.POWER + "|[a-zA-Zμµ%‰][a-zA-Zμµ0-9/.^%]{0,12}|秒|%";
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?<a>" + SIGN
            + ")?\\s*(?<v>[<>≤≥]?\\s?\\d+(?:\\.\\s?\\d+)?(?:\\s?[x×]\\s?10\\s?\\^?\\s?\\d{1,2}(?!\\s?/)|[Ee][+-]?\\d{1,2})?)\\s*(?<b>"
            + SIGN + ")?\\s*(?<u>" + UNIT + ")?\\s*(?<c>" + SIGN + ")?\\s*$");
    private static final Pattern WORD =
            Pattern.compile("^\\s*(?<v>[^\\d\\s]\\S{0,15}(?:\\s\\S{1,6})?|[12]\\s?:\\s?\\d{1,5}|\\d\\s?[+]{1,2})\\s*$");
    private static final Pattern UNIT_AFTER_LIMITS = Pattern.compile(
            "^(?<limits>.*\\d\\s?[)\\]]?)\\s?(?<unit>[a-zA-Zμµ%‰][a-zA-Zμµ0-9/.^%]{0,12}|" + Units.POWER + ")$");

    /** The results of a table of any kind of page. */
    static List<ResultRow> of(Table table) {
        boolean headed = !table.head().equals(countersign.extract.table.Head.NONE);
        var rows = new ArrayList<ResultRow>();
        for (Row row : table.rows()) {
            of(row, headed).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<ResultRow> of(Row row, boolean headed) {
        var name = row.cell(Role.NAME).or(() -> row.cell(Role.SHORT_NAME));
        var cell = row.cell(Role.RESULT);
        if (name.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        var matcher = NUMBER.matcher(cell.get().text());
        boolean number = matcher.find();
        if (!number) {
            matcher = WORD.matcher(cell.get().text());
            if (!matcher.find() || !headed && row.cell(Role.LIMITS).isEmpty()) {
                return Optional.empty();
            }
        }
        var value = cell.get().sub(matcher.start("v"), matcher.end("v"));
        var limits = text(row, Role.LIMITS);
        var unit = number && matcher.group("u") != null ? compact(matcher.group("u")) : text(row, Role.UNIT);
        var parted = UNIT_AFTER_LIMITS.matcher(limits);
        if (parted.matches()) {
            limits = parted.group("limits");
            unit = unit.isEmpty() ? parted.group("unit") : unit;
        }
        var mark = mark(row, number ? matcher : null);
        return Optional.of(new ResultRow(
                row,
                name.get(),
                value,
                new TestResult(
                        name.get().text().replaceAll("^[*★☆#△▲\\s]+", "").replace(" = ", " "),
                        compact(matcher.group("v")),
                        mark,
                        Units.plain(unit.replace("[", "").replace("]", "")),
                        limits)));
    }

    /** Reads the result again in what the second reader saw. */
    ValueReader<TestResult> reader() {
        return text -> {
            var number = NUMBER.matcher(text);
            var matcher = number.find() ? number : WORD.matcher(text);
            return matcher.find(0)
                    ? Optional.of(new Match<>(
                            matcher.start("v"), matcher.end("v"), result.withValue(compact(matcher.group("v")))))
                    : Optional.empty();
        };
    }

    /** The row as a sentence says it: name, value, arrow, unit, limits. */
    Words sentence() {
        return sentence(name);
    }

    /** The same with the letters of the test for its name, where both are printed. */
    Optional<Words> inLetters() {
        return row.cell(Role.NAME).flatMap(printed -> row.cell(Role.SHORT_NAME)).map(this::sentence);
    }

    /** A unit that begins with a digit, as 10^9/L, would be taken for a part of the value. */
    private Words sentence(Words called) {
        return Words.joinApart(Stream.of(
                        Optional.of(called),
                        row.cell(Role.RESULT),
                        row.cell(Role.MARK).filter(words -> words.text().matches("[↑↓HL]")),
                        row.cell(Role.UNIT)
                                .filter(words -> !Character.isDigit(words.text().charAt(0))),
                        row.cell(Role.LIMITS))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Mark mark(Row row, @Nullable Matcher result) {
        var cell = row.cell(Role.MARK).map(Words::text).orElse("");
        if (!cell.isBlank()) {
            var mark = mark(compact(cell));
            if (mark != Mark.NONE) {
                return mark;
            }
        }
        for (String group : result == null ? new String[0] : new String[] {"a", "b", "c"}) {
            if (result != null && result.group(group) != null) {
                return mark(result.group(group));
            }
        }
        return Mark.NONE;
    }

    private static Mark mark(String sign) {
        if (sign.matches(".*[↑⬆†].*|[Hh]{1,2}|偏?高|升高|增高|个|T|t")) {
            return Mark.HIGH;
        }
        if (sign.matches(".*[↓⬇].*|[Ll]{1,2}|偏?低|降低|减低")) {
            return Mark.LOW;
        }
        return sign.matches("\\*+|异常|[+]{1,3}|阳性") ? Mark.ABNORMAL : Mark.NONE;
    }

    private static String text(Row row, Role role) {
        return row.cell(role).map(Words::text).map(ResultRow::compact).orElse("");
    }

    private static String compact(String text) {
        return text.replace(" ", "");
    }
}
