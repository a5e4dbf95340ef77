package countersign.check;

import static countersign.model.adjudication.FlagKind.DATE_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who died in hospital died on the day on which the ward's record of it ends. */
final class DeathDayCheck implements Check {

    private static final Pattern LABEL = Pattern.compile("死\\s*亡\\s*(?:日\\s*期|时\\s*间)");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d)\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?:\\s*日)?");

    private record Died(LocalDate day, Evidence words) {}

    @Override
    public List<Flag> run(CaseFile file) {
        var records = file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.DISCHARGE_SUMMARY
                        && document.title().replaceAll("\\s", "").contains("死亡"))
                .map(Document::file)
                .toList();
        var ended = file.facts()
                .each(FactKey.DISCHARGE_DATE)
                .filter(fact -> records.contains(fact.evidence().page().file()) && Trust.of(fact) == Trust.SOLID)
                .toList();
        if (ended.isEmpty()) {
            return List.of();
        }
        var record = ended.get(0);
        return certified(file)
                .filter(died -> ended.stream().noneMatch(fact -> fact.value().equals(died.day())))
                .limit(1)
                .map(died -> new Flag(
                        DATE_MISMATCH,
                        Certainty.PROBABLE,
                        "discharge",
                        List.of(died.day(), record.value()),
                        List.of(died.words(), record.evidence())))
                .toList();
    }

    private static Stream<Died> certified(CaseFile file) {
        return file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.DEATH_CERTIFICATE)
                .flatMap(document -> document.transcripts().stream())
                .flatMap(page -> page.lines().stream()
                        .filter(line -> LABEL.matcher(line.text()).find())
                        .flatMap(label -> beside(page, label).stream()));
    }

    /** Behind its label, in the same line or the nearest to the right. */
    private static Optional<Died> beside(Transcript page, TextLine label) {
        var words = LABEL.matcher(label.text());
        int from = words.find() ? words.end() : 0;
        var own = DAY.matcher(label.text()).region(from, label.text().length());
        return own.find()
                ? died(page, label, own)
                : page.lines().stream()
                        .filter(line -> line != label
                                && line.box().sharedHeight(label.box()) > 0.5
                                && line.box().x() > label.box().x())
                        .min(Comparator.comparingDouble(line -> line.box().x()))
                        .flatMap(line -> {
                            var day = DAY.matcher(line.text());
                            return day.find() ? died(page, line, day) : Optional.empty();
                        });
    }

    private static Optional<Died> died(Transcript page, TextLine line, Matcher day) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return Optional.of(new Died(date, new Evidence(page.page(), line.box(), day.group())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
