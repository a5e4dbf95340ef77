package countersign.extract;

import countersign.extract.Calibration.Relation;
import countersign.extract.value.IdNumberReader;
import countersign.extract.words.Folding;
import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.page.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Compares what two readers made of a value.
 *
 * <p>The same words, or words with the same value, countersign it. Where they differ something else may settle it: a
 * check digit, a date that does not exist, a second reader that is itself unsure; else it stays unsure.
 */
final class Countersigning {

    private static final double WORTH_SETTLING = 0.8;
    private static final double SURE_FROM = 0.95;
    /** Names have characters that the first reader does not know, and 11 looks like 1: it was never surer of what it took them for. */
    private static final double SURE_ALONE_FROM = 0.985;

    /** Where most of a reader's doubt is whether a nought is an O or a ring, or a one an I, which comes to the same. */
    private static final Pattern NOUGHTS = Pattern.compile("[TNM][0Oo1Il]|[一二]\\s*[〇○零0Oo]\\s*[〇○零0Oo一二]");

    private static final double NOUGHTS_FROM = 0.4;
    private static final double AGREED_NOUGHTS = 0.985;

    /** How sure handwriting is at most. */
    private static final double GUESSED = 0.7;

    private static final double GARBLED_BELOW = 0.7;
    /** Characters that turn a diagnosis into another one. */
    private static final String DECISIVE = "左右双两未无不非阴阳良恶癌瘤原继急慢";

    /** A hospital is told from its neighbour by its number. */
    private static final Set<FactKey<?>> NUMBERED = Set.of(FactKey.HOSPITAL, FactKey.DEPARTMENT);

    /** A seal's rim hides 一 from both readers. */
    private static final Pattern UNNUMBERED = Pattern.compile("第(?![一二三四五六七八九十百零〇\\d])");

    /** Stands for ink that no reader made a character of. */
    private static final char UNREAD = '〓';

    /** No language tells what they should be. */
    private static final Set<FactKey<?>> SPELLED =
            Set.of(FactKey.NAME, FactKey.ADMISSION_NUMBER, FactKey.OUTPATIENT_NUMBER, FactKey.SPECIMEN_NUMBER);

    private static final double HALF_SURE = 0.5;

    private static final Set<FactKey<?>> WORDS = Set.of(
            FactKey.DIAGNOSIS, FactKey.OPERATION, FactKey.HOSPITAL, FactKey.DEPARTMENT, FactKey.PAYER, FactKey.ONSET);

    /** All but characters that turn an illness into another one that may have a name, too. */
    private static final String NO_OPPOSITES = "[^左右双两未无不非阴阳良恶原继急慢0-9]";

    private final Calibration calibration;
    private final Predicate<String> illnesses;
    private final Departments departments = Departments.shipped();

    /** @param illnesses whether words are the name of an illness, and nothing but that */
    Countersigning(Calibration calibration, Predicate<String> illnesses) {
        this.calibration = calibration;
        this.illnesses = illnesses;
    }

    <T> Fact<T> fact(Found<T> found, DocumentKind kind) {
        var first = found.words().reading();
        var second = found.words().second().filter(reading -> !reading.text().isBlank());
        if (second.isEmpty()) {
            var relation = misspelt(found) ? Relation.DIFFERENT : Relation.ALONE;
            return fact(found, found.value(), kind, relation, List.of(first));
        }
        var readings = List.of(first, second.get());
        var again = found.reader().find(plain(second.get().text()));
        if (same(found, first, second.get(), again.map(match -> match.value()))) {
            boolean doubtful = guessed(found, first, second.get()) || misspelt(found);
            var relation = doubtful ? Relation.DIFFERENT : Relation.SAME;
            return fact(found, found.value(), kind, relation, readings);
        }
        return settled(found, first, second.get(), again.map(match -> match.value()))
                .filter(value -> !misspelt(found))
                .map(value -> fact(found, value, kind, Relation.SETTLED, readings))
                .orElseGet(() -> fact(found, found.value(), kind, Relation.DIFFERENT, readings));
    }

    private static <T> boolean same(Found<T> found, Reading first, Reading second, Optional<T> again) {
        return again.filter(found.value()::equals).isPresent()
                || comparable(first.text()).equals(comparable(second.text()));
    }

    /** A rare character is taken for the same common one by both, of which neither is sure. */
    private static boolean guessed(Found<?> found, Reading first, Reading second) {
        return SPELLED.contains(found.key()) && first.confidence() < SURE_ALONE_FROM && second.confidence() < HALF_SURE;
    }

    private boolean misspelt(Found<?> found) {
        String value = String.valueOf(found.value());
        return found.key().equals(FactKey.DEPARTMENT) && departments.isSlip(value)
                || found.key().equals(FactKey.HOSPITAL)
                        && (UNNUMBERED.matcher(value).find() || value.indexOf(UNREAD) >= 0);
    }

    private <T> Optional<T> settled(Found<T> found, Reading first, Reading second, Optional<T> again) {
        if (found.key().equals(FactKey.ID_NUMBER)) {
            boolean firstHolds = IdNumberReader.holds(String.valueOf(found.value()));
            boolean secondHolds =
                    again.map(String::valueOf).filter(IdNumberReader::holds).isPresent();
            return firstHolds ? Optional.of(found.value()) : secondHolds ? again : Optional.empty();
        }
        if (first.confidence() < WORTH_SETTLING) {
            return Optional.empty();
        }
        boolean noValue =
                again.isEmpty() && found.value() instanceof LocalDate && first.confidence() >= SURE_ALONE_FROM;
        boolean treacherous = found.key().equals(FactKey.NAME) || found.value() instanceof LocalDate;
        double sureFrom = treacherous ? SURE_ALONE_FROM : SURE_FROM;
        boolean garbled = second.confidence() < GARBLED_BELOW
                && first.confidence() >= sureFrom
                && !(SPELLED.contains(found.key())
                        && (butForOne(first.text(), second.text()) || isShorter(first.text(), second.text())));
        boolean named = found.key().equals(FactKey.DIAGNOSIS) && named(first.text(), second.text());
        boolean trifling = WORDS.contains(found.key())
                && (first.confidence() >= SURE_FROM || !NUMBERED.contains(found.key()))
                && trifling(comparable(first.text()), comparable(second.text()));
        boolean numbered =
                NUMBERED.contains(found.key()) && !numerals(first.text()).equals(numerals(second.text()));
        return !numbered && (noValue || garbled || named || trifling) ? Optional.of(found.value()) : Optional.empty();
    }

    /** Whether both saw the same characters but one: that one is rare, and neither may know it. */
    private static boolean butForOne(String one, String other) {
        return Slips.isSlip(lettered(one), lettered(other));
    }

    /** Whether the other saw more, which may have been passed over. */
    private static boolean isShorter(String one, String other) {
        return comparable(one).length() < comparable(other).length();
    }

    private static String lettered(String text) {
        return comparable(text).replaceAll("[.,/-]", "");
    }

    /** Whether the one spells an illness and the other none: a misreading does not happen to give a name. */
    private boolean named(String one, String other) {
        return one.replaceAll(NO_OPPOSITES, "").equals(other.replaceAll(NO_OPPOSITES, ""))
                && illnesses.test(one)
                && !illnesses.test(other);
    }

    /** Whether the other has at most a third of the characters otherwise, none that decides, and none that are missing here. */
    private static boolean trifling(String a, String b) {
        if (b.length() > a.length() || !decisive(a).equals(decisive(b))) {
            return false;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()] * 3 <= a.length();
    }

    private static String numerals(String text) {
        return text.replaceAll("[^一二三四五六七八九十]", "");
    }

    private static String decisive(String text) {
        var kept = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (DECISIVE.indexOf(c) >= 0 || c >= '0' && c <= '9') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String plain(String text) {
        return Folding.foldAll(text);
    }

    /** Without punctuation and case, which readers see differently and which never matter here, except inside numbers. */
    static String comparable(String text) {
        return plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[tnm])o(?=[nm期)]|$)", "0")
                .replaceAll("(?<![0-9])[.,]|[.,](?![0-9])|[\\s:;、。()\\[\\]〈〉《》<>\"'·_|*]", "");
    }

    private <T> Fact<T> fact(Found<T> found, T value, DocumentKind kind, Relation relation, List<Reading> readings) {
        var first = readings.get(0);
        boolean printed = readings.size() == 1 && first.reader().equals(Reading.TEXT_LAYER);
        double right = printed ? first.confidence() : right(found, relation, first);
        boolean hand = found.words().isHandwriting();
        return new Fact<>(
                found.key(),
                value,
                kind,
                found.words().evidence(),
                hand ? Math.min(right, GUESSED) : right,
                hand ? Agreement.UNSURE : agreement(relation, right),
                readings);
    }

    private double right(Found<?> found, Relation relation, Reading first) {
        double right = calibration.right(relation, first.confidence());
        boolean formed = found.key().equals(FactKey.STAGE) || found.value() instanceof LocalDate;
        boolean agreed = relation == Relation.SAME
                && formed
                && first.confidence() >= NOUGHTS_FROM
                && NOUGHTS.matcher(first.text()).find();
        return agreed ? Math.max(right, AGREED_NOUGHTS) : right;
    }

    private Agreement agreement(Relation relation, double right) {
        if (relation == Relation.DIFFERENT || !calibration.sure(right)) {
            return Agreement.UNSURE;
        }
        return relation == Relation.SAME ? Agreement.COUNTERSIGNED : Agreement.SINGLE;
    }
}
