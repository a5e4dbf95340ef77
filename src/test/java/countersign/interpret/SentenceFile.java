package countersign.interpret;

import countersign.extract.words.Folding;
import countersign.model.finding.When;
import countersign.model.page.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A file of sentences and what they say. */
final class SentenceFile {

    private static final LocalDate RECORD = LocalDate.of(2021, 3, 2);

    private SentenceFile() {}

    record Example(String id, String text, Context context, List<Expected> expected) {
        @Override
        public String toString() {
            return id + " " + text;
        }
    }

    record Expected(
            String concept,
            String polarity,
            String certainty,
            String who,
            String time,
            @Nullable String side,
            @Nullable String value) {

        boolean fits(Assertion found) {
            return sameConcept(found.mention().concept().name())
                    && named(found.polarity()).equals(polarity)
                    && named(found.surety()).equals(certainty)
                    && named(found.who()).equals(who)
                    && (side == null
                            || found.mention()
                                    .side()
                                    .map(Object::toString)
                                    .filter(side::equals)
                                    .isPresent())
                    && (value == null
                            || fitsValue(found.mention()
                                    .value()
                                    .map(one -> one.text())
                                    .orElse("")))
                    && (fitsTime(found.when()) || neverInFamily());
        }

        /** What no relative ever had is no more past than current; the two files differ. */
        private boolean neverInFamily() {
            return polarity.equals("absent") && !who.equals("patient");
        }

        /** A name with its side is the name without it, where the side is said apart. */
        private boolean sameConcept(String name) {
            return name.equals(concept) || side != null && name.equals(concept.replaceFirst("^[左右双]侧?", ""));
        }

        private static String named(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        /** The same figures, however they are spaced; words say the same in many ways. */
        private boolean fitsValue(String found) {
            var value = Objects.requireNonNull(this.value);
            var wanted = value.matches("[a-z]+") ? "" : figures(value);
            return wanted.isEmpty()
                    ? plain(found).contains(plain(value))
                            || value.equals("spouse") && found.matches("其?(?:丈夫|夫|妻子|妻|配偶|爱人)")
                            || value.equals("child") && found.matches("其?(?:儿子|女儿|子|女)")
                    : figures(found).equals(wanted);
        }

        private static String plain(String text) {
            return text.replace(" ", "").toUpperCase(Locale.ROOT);
        }

        private static String figures(String text) {
            var plain = plain(text)
                    .replace("Ⅰ", "I")
                    .replace("Ⅱ", "II")
                    .replace("Ⅲ", "III")
                    .replace("Ⅳ", "IV")
                    .replace("×", "X");
            var matcher = Pattern.compile("[0-9][0-9./+X-]*|[IV]+[ABC]?[123]?|[CPYRA]{0,2}T[0-4IS][A-D]?.*")
                    .matcher(plain);
            return matcher.find() ? matcher.group().replaceAll("[^0-9A-Z./+]|/$", "") : "";
        }

        private boolean fitsTime(When found) {
            if (time.equals("current")) {
                return found.days().isEmpty() && found.tense() == When.Tense.CURRENT
                        || found.days()
                                .filter(days -> !days.last().isBefore(RECORD.minusDays(31)))
                                .isPresent();
            }
            if (time.startsWith("past")) {
                return found.tense() == When.Tense.PAST || found.days().isPresent();
            }
            var wanted = span(time);
            return wanted.isEmpty()
                    || found.days()
                            .filter(days -> !days.first().isAfter(wanted.get().last())
                                    && !days.last().isBefore(wanted.get().first()))
                            .isPresent();
        }

        /** The days meant; empty for words without figures. */
        private static Optional<countersign.model.fact.DateSpan> span(String time) {
            var period = Pattern.compile("(within )?(P\\d+[YMWD](?:\\d+[MD])?)").matcher(time);
            if (period.find()) {
                var day = RECORD.minus(Period.parse(period.group(2)));
                return Optional.of(new countersign.model.fact.DateSpan(
                        period.group(1) != null ? day : day.minusDays(3),
                        period.group(1) != null ? RECORD : day.plusDays(1)));
            }
            var iso = Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d\\d))?(?:-(\\d\\d))?")
                    .matcher(time);
            if (iso.find()) {
                int year = Integer.parseInt(iso.group(1));
                if (iso.group(2) == null) {
                    return Optional.of(
                            new countersign.model.fact.DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                }
                var month = java.time.YearMonth.of(year, Integer.parseInt(iso.group(2)));
                return Optional.of(
                        iso.group(3) == null
                                ? new countersign.model.fact.DateSpan(month.atDay(1), month.atEndOfMonth())
                                : countersign.model.fact.DateSpan.day(month.atDay(Integer.parseInt(iso.group(3)))));
            }
            return Optional.empty();
        }
    }

    /** As a page's words come to the reader. */
    static String folded(String text) {
        var folded = new StringBuilder();
        text.codePoints().forEach(point -> folded.append(Folding.fold(new String(Character.toChars(point)))));
        return Compact.of(folded.toString());
    }

    /** What may be found, or not, without being asked for. */
    static Set<String> optional(String resource) {
        return parsed(resource).get("meta") instanceof Map<?, ?> meta && meta.get("optional") instanceof List<?> words
                ? words.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    static List<Example> read(String resource) {
        var examples = new ArrayList<Example>();
        for (Object item : (List<?>) Objects.requireNonNull(parsed(resource).get("examples"))) {
            examples.add(example(resource, (Map<?, ?>) item));
        }
        return examples;
    }

    private static Map<?, ?> parsed(String resource) {
        try (InputStream in = Objects.requireNonNull(SentenceFile.class.getResourceAsStream(resource))) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String resource, Map<?, ?> item) {
        var document = Optional.ofNullable(item.get("doc"))
                .map(name -> String.valueOf(name).replace('_', '-'))
                .flatMap(DocumentKind::ofId)
                .orElse(DocumentKind.ADMISSION_RECORD);
        var expected = new ArrayList<Expected>();
        for (Object one : (List<?>) Objects.requireNonNull(item.get("expect"))) {
            var fields = (Map<?, ?>) one;
            expected.add(new Expected(
                    text(fields, "concept"),
                    text(fields, "polarity"),
                    text(fields, "certainty"),
                    text(fields, "who"),
                    text(fields, "time"),
                    optional(fields, "side"),
                    optional(fields, "value")));
        }
        return new Example(
                resource.replaceAll(".*/", "") + " #" + item.get("n"),
                text(item, "text"),
                new Context(
                        optional(item, "section") == null ? "" : text(item, "section"), document, Optional.of(RECORD)),
                expected);
    }

    private static String text(Map<?, ?> fields, String key) {
        return String.valueOf(fields.get(key));
    }

    private static @Nullable String optional(Map<?, ?> fields, String key) {
        return fields.get(key) == null ? null : text(fields, key);
    }
}
