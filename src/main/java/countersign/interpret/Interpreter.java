package countersign.interpret;

import countersign.extract.Passage;
import countersign.extract.Passages;
import countersign.extract.value.DateReader;
import countersign.extract.value.Match;
import countersign.extract.words.Folding;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Finding;
import countersign.model.finding.Findings;
import countersign.model.finding.Lexicon;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what the sentences of all documents mean. */
public final class Interpreter {

    /** Words read less surely than this found no flag alone. */
    private static final double SURE_FROM = 0.75;

    /** The days from which a record counts time, the first that it has. */
    private static final List<FactKey<LocalDate>> ANCHORS = List.of(
            FactKey.ADMISSION_DATE,
            FactKey.VISIT_DATE,
            FactKey.OPERATION_DATE,
            FactKey.SAMPLING_DATE,
            FactKey.REPORT_DATE,
            FactKey.ISSUE_DATE,
            FactKey.DISCHARGE_DATE);

    private static final Pattern COURSE = Pattern.compile("经过|过程|概要|病程");

    /** Without its year. */
    private static final Pattern DAY_OF_A_MONTH =
            Pattern.compile("(?<![年\\d./-])(?<![年\\d]\\s)\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]");

    private final Passages passages;
    private final SentenceReader reader;

    public Interpreter(Passages passages, Lexicon lexicon) {
        this.passages = passages;
        this.reader = new SentenceReader(lexicon);
    }

    public Findings interpret(List<Document> documents, FactSheet facts) {
        var findings = new ArrayList<Finding>();
        for (Document document : documents) {
            var anchor = anchor(facts.of(document.file()))
                    .or(() -> lastDay(document))
                    .or(() ->
                            facts.each(FactKey.ADMISSION_DATE).map(Fact::value).max(LocalDate::compareTo));
            var left = facts.of(document.file())
                    .each(FactKey.DISCHARGE_DATE)
                    .map(Fact::value)
                    .findFirst();
            for (Passage passage : passages.of(document)) {
                read(passage, left.filter(day -> tellsOfTheStay(passage)).or(() -> anchor), findings);
            }
        }
        return new Findings(findings);
    }

    /** {@code 12月1日行…术} is told on the day of discharge: on that of admission it would lie a year back. */
    private static boolean tellsOfTheStay(Passage passage) {
        return passage.kind() == DocumentKind.DISCHARGE_SUMMARY
                && COURSE.matcher(passage.section()).find()
                && DAY_OF_A_MONTH.matcher(passage.words().text()).find();
    }

    /** A paper without a labelled date was written on the last day that it names, or later. */
    private static Optional<LocalDate> lastDay(Document document) {
        return document.transcripts().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> DateReader.PROSE.all(Folding.foldAll(line.text())).stream())
                .map(Match::value)
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> anchor(FactSheet facts) {
        return ANCHORS.stream()
                .flatMap(key -> facts.each(key).map(Fact::value).limit(1))
                .findFirst();
    }

    private void read(Passage passage, Optional<LocalDate> anchor, List<Finding> into) {
        var context = new Context(passage.section(), passage.kind(), anchor);
        var compact = Compact.of(passage.words());
        var said = reader.read(compact.text(), context);
        boolean measured = said.stream().anyMatch(one -> one.mention().value().isPresent());
        if (passage.otherwise().isPresent() && !measured) {
            var other = Compact.of(passage.otherwise().get());
            var again = reader.read(other.text(), context);
            if (!again.isEmpty()) {
                compact = other;
                said = again;
            }
        }
        for (Assertion one : said) {
            var mention = one.mention();
            var words = compact.part(one.from(), one.to());
            into.add(new Finding(
                    mention.concept(),
                    one.polarity(),
                    one.surety(),
                    one.who(),
                    one.when(),
                    mention.side(),
                    mention.value(),
                    passage.section(),
                    passage.kind(),
                    words.evidence(),
                    compact.part(mention.start(), mention.end()).reading().confidence() >= SURE_FROM));
        }
    }
}
