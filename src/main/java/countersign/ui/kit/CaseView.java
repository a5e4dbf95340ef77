package countersign.ui.kit;

import countersign.intake.ClaimSoFar;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Severity;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.review.CaseState;
import countersign.review.CaseState.ReadAnew;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A claim as its screen looks at it: flags numbered, documents in the order of the list, and what lies on each page.
 *
 * @param documents in the order in which they are listed
 * @param reading how far it is read, while its documents are here and it is not read to its end
 */
public record CaseView(
        CaseState state, List<NumberedFlag> flags, List<Document> documents, Optional<ClaimSoFar> reading) {

    /** From the top, each row from the left. */
    public static final Comparator<Box> READING =
            Comparator.comparingDouble(box -> Math.round(box.centreY() * 100) * 10 + box.x());

    public CaseView {
        flags = List.copyOf(flags);
        documents = List.copyOf(documents);
    }

    public static CaseView of(CaseState state) {
        var judged = state.flags();
        return new CaseView(
                state,
                IntStream.range(0, judged.size())
                        .mapToObj(i -> new NumberedFlag("F" + (i + 1), judged.get(i)))
                        .toList(),
                state.checked().map(checked -> checked.file().documents()).orElse(List.of()).stream()
                        .sorted(Comparator.comparing((Document document) -> DocumentGroup.of(document.kind()))
                                .thenComparing(Document::kind))
                        .toList(),
                Optional.empty());
    }

    /** The same with what has been read of it so far, where it has not been read to its end. */
    public CaseView soFar(ClaimSoFar known) {
        return file().isPresent() ? this : new CaseView(state, flags, known.documents(), Optional.of(known));
    }

    /** What was read and found; empty where the dossier is not on this computer, or still being read. */
    public Optional<CaseFile> file() {
        return state.checked().map(checked -> checked.file());
    }

    public Optional<NumberedFlag> flag(String id) {
        return flags.stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    public Optional<Document> document(String file) {
        return documents.stream()
                .filter(document -> document.file().equals(file))
                .findFirst();
    }

    /** Where it stands in the list: what has not been told apart yet stands together. */
    public DocumentGroup group(Document document) {
        return reading.isPresent() ? DocumentGroup.UNREAD : DocumentGroup.of(document.kind());
    }

    /** All pages, read or not, document after document. */
    public List<PageId> pages() {
        return documents.stream()
                .flatMap(document -> pagesOf(document).stream())
                .toList();
    }

    /** A document that could not even be opened still has a page to show that on. */
    public static List<PageId> pagesOf(Document document) {
        return IntStream.rangeClosed(1, Math.max(1, document.pages()))
                .mapToObj(page -> new PageId(document.file(), page))
                .toList();
    }

    public Optional<Transcript> transcript(PageId page) {
        return document(page.file()).stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(transcript -> transcript.page().equals(page))
                .findFirst();
    }

    /** Why the page could not be read. */
    public Optional<Problem> problem(PageId page) {
        return file().stream()
                .flatMap(file -> file.problems().stream())
                .filter(problem ->
                        problem.file().equals(page.file()) && (problem.page() == page.page() || problem.page() == 0))
                .findFirst();
    }

    /** How surely the page was read, 0 to 1: the mean over its characters. */
    public Optional<Double> sureness(PageId page) {
        return transcript(page)
                .map(Transcript::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.stream()
                        .flatMap(line -> line.glyphs().stream())
                        .mapToDouble(glyph -> glyph.confidence())
                        .average()
                        .orElse(0));
    }

    /** Flags that stand on the page. */
    public List<NumberedFlag> flagsOn(PageId page) {
        return flags.stream()
                .filter(flag ->
                        flag.evidence().stream().anyMatch(words -> words.page().equals(page)))
                .toList();
    }

    /** The severities of the flags on a document that are not dismissed, the worst first. */
    public List<Severity> severities(Document document) {
        return flags.stream()
                .filter(flag -> flag.state() != FlagState.DISMISSED)
                .filter(flag -> flag.evidence().stream()
                        .anyMatch(words -> words.page().file().equals(document.file())))
                .map(NumberedFlag::severity)
                .distinct()
                .sorted()
                .toList();
    }

    /** What is drawn over the page while that flag is selected. */
    public PageMarks marks(PageId page, Optional<String> selected) {
        var lines = transcript(page).map(Transcript::lines).orElse(List.of());
        return new PageMarks(
                lines.stream().flatMap(line -> Tokens.words(line).stream()).toList(),
                unsure(page),
                evidence(page, selected));
    }

    /** Places that the readers are not sure of, in reading order. */
    public List<Box> unsure(PageId page) {
        var lines = transcript(page).map(Transcript::lines).orElse(List.of());
        var facts = file().stream()
                .flatMap(file -> file.facts().facts().stream())
                .filter(fact -> !fact.sure() && fact.evidence().page().equals(page))
                .map(fact -> fact.evidence().box())
                .toList();
        Set<Box> places = new LinkedHashSet<>(facts);
        for (TextLine line : lines) {
            Tokens.unsure(line).stream()
                    .filter(box -> facts.stream().noneMatch(fact -> fact.contains(box.centreX(), box.centreY())))
                    .forEach(places::add);
        }
        return places.stream().sorted(READING).toList();
    }

    /** The words at that point: those of a fact, else the run that is framed there. */
    public Optional<Box> wordsAt(PageId page, double x, double y) {
        var facts = onPage(page).map(fact -> fact.evidence().box()).filter(box -> box.contains(x, y));
        var runs = transcript(page).map(Transcript::lines).orElse(List.of()).stream()
                .flatMap(line -> Tokens.words(line).stream())
                .filter(box -> box.contains(x, y));
        return Stream.concat(facts.sorted(Comparator.comparingDouble(box -> box.width() * box.height())), runs)
                .findFirst();
    }

    /** What persons read in that place, oldest first. */
    public List<ReadAnew> corrections(PageId page, Box place) {
        return state.corrections().stream()
                .filter(read -> read.correction().page().equals(page)
                        && place.contains(
                                read.correction().box().centreX(),
                                read.correction().box().centreY()))
                .toList();
    }

    private List<PageMarks.Mark> evidence(PageId page, Optional<String> selected) {
        List<PageMarks.Mark> marks = new ArrayList<>();
        for (NumberedFlag flag : flags) {
            boolean chosen = selected.filter(flag.id()::equals).isPresent();
            if (flag.state() == FlagState.DISMISSED && !chosen) {
                continue;
            }
            for (int i = 0; i < flag.evidence().size(); i++) {
                var words = flag.evidence().get(i);
                if (words.page().equals(page)) {
                    marks.add(new PageMarks.Mark(
                            flag.number(), NumberedFlag.letter(i), flag.severity(), words.box(), chosen));
                }
            }
        }
        return marks;
    }

    /** The fact that was taken from these words. */
    public Optional<Fact<?>> factAt(Evidence words) {
        return onPage(words.page())
                .filter(fact -> fact.evidence().box().equals(words.box())
                        || fact.evidence()
                                .box()
                                .contains(words.box().centreX(), words.box().centreY())
                        || words.box()
                                .contains(
                                        fact.evidence().box().centreX(),
                                        fact.evidence().box().centreY()))
                .min(Comparator.comparing(fact -> !fact.evidence().box().equals(words.box())));
    }

    /** Every place on which the same kind of fact stands as where the flag points, its own places first. */
    public List<Evidence> places(NumberedFlag flag) {
        Set<Evidence> places = new LinkedHashSet<>(flag.evidence());
        var keys = flag.evidence().stream()
                .flatMap(words -> factAt(words).stream())
                .map(Fact::key)
                .toList();
        file().stream()
                .flatMap(file -> file.facts().facts().stream())
                .filter(fact -> keys.contains(fact.key()))
                .map(Fact::evidence)
                .filter(words -> places.stream()
                        .noneMatch(known -> known.page().equals(words.page())
                                && known.box()
                                        .contains(
                                                words.box().centreX(),
                                                words.box().centreY())))
                .forEach(places::add);
        return List.copyOf(places);
    }

    private Stream<Fact<?>> onPage(PageId page) {
        return file().stream()
                .flatMap(file -> file.facts().facts().stream())
                .filter(fact -> fact.evidence().page().equals(page));
    }
}
