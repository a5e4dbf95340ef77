package countersign.check;

import static countersign.model.adjudication.FlagKind.PRE_EXISTING;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.finding.Finding;
import countersign.model.finding.Surety;
import countersign.model.finding.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the records surely say was so before a day.
 *
 * <p>By the time they name, else, where the record itself is older than that day, by its date. What is told later without a
 * time may have begun later: it is held against nobody.
 */
final class EarlierFindings {

    /** Many years without a number are no day that one may count from. */
    private static final long VAGUE_YEARS = 10;

    private static final Pattern INBORN = Pattern.compile("先天性|间隔缺损|动脉导管未闭|法洛四联症|二叶畸形|马凡|血友病|地中海贫血|多囊肾");

    /**
     * @param days on which it may have begun
     * @param told whether the record's words date it; else its own date does
     */
    record Earlier(Finding finding, DateSpan days, boolean told) {

        String name() {
            return finding.concept().name();
        }

        private boolean isVague() {
            return days.first().plusYears(VAGUE_YEARS).isBefore(days.last());
        }

        Flag flag(String reason, CaseFile file, List<Object> what) {
            boolean certain = finding.surety() == Surety.DEFINITE && !isVague();
            return flag(reason, file, what, certain ? Certainty.CERTAIN : Certainty.PROBABLE);
        }

        Flag flag(String reason, CaseFile file, List<Object> what, Certainty certainty) {
            var arguments = Stream.concat(
                            what.stream(),
                            Stream.<Object>of(
                                    days.first(),
                                    days.last(),
                                    file.claim().member().joined()))
                    .toList();
            return new Flag(PRE_EXISTING, certainty, reason, arguments, List.of(finding.evidence()));
        }
    }

    private final List<Earlier> all;

    static EarlierFindings of(CaseFile file) {
        return file.once(EarlierFindings.class, EarlierFindings::new);
    }

    private EarlierFindings(CaseFile file) {
        var birth = file.claim().member().birthDate();
        var events = new EventDays(file);
        Map<String, Optional<LocalDate>> recorded = new HashMap<>();
        all = file.findings()
                .present()
                .filter(Finding::sure)
                .filter(finding -> finding.surety() == Surety.DEFINITE || finding.surety() == Surety.PROBABLE)
                .flatMap(finding -> finding
                        .when()
                        .days()
                        .map(days -> new Earlier(
                                finding, Childhood.of(days, finding.when().words(), birth), true))
                        .or(() -> sinceBirth(finding, birth))
                        .or(() -> recorded.computeIfAbsent(
                                        finding.evidence().page().file(), events::ofRecordSurely)
                                .map(day -> new Earlier(finding, DateSpan.day(day), false)))
                        .stream())
                .sorted(Comparator.comparing(earlier -> earlier.days().first()))
                .toList();
    }

    /** A history that names what one is born with needs no day. */
    private static Optional<Earlier> sinceBirth(Finding finding, LocalDate birth) {
        return finding.when().tense() == When.Tense.PAST
                        && INBORN.matcher(finding.concept().name()).find()
                ? Optional.of(new Earlier(finding, DateSpan.day(birth), true))
                : Optional.empty();
    }

    /** What surely began in the window. */
    Stream<Earlier> inside(DateSpan window) {
        return all.stream()
                .filter(earlier -> !earlier.days().first().isBefore(window.first())
                        && !earlier.days().last().isAfter(window.last()));
    }

    /** What began before the window's end, the earliest first: an illness goes on. */
    Stream<Earlier> in(DateSpan window) {
        return all.stream().filter(earlier -> !earlier.days().last().isAfter(window.last()));
    }
}
