package countersign.check;

import static countersign.model.adjudication.FlagKind.MISSING_PAGE;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document that counts its pages has them all, in whichever files they came. */
final class MissingPageCheck implements Check {

    private static final double SURE_OF_A_DIGIT = 0.95;

    /** No record is longer; a greater number was misread. */
    private static final int MOST_PAGES = 60;

    @Override
    public List<Flag> run(CaseFile file) {
        return Paper.of(file).stream().flatMap(paper -> missing(file, paper)).toList();
    }

    private static Stream<Flag> missing(CaseFile file, Paper paper) {
        var counts = paper.facts().each(FactKey.PAGE_COUNT).toList();
        var sure = counts.stream().filter(MissingPageCheck::isSure).toList();
        boolean one = counts.stream().map(Fact::value).distinct().count() == 1;
        if (sure.isEmpty() || !one || sure.get(0).value() > MOST_PAGES) {
            return Stream.empty();
        }
        int count = sure.get(0).value();
        var absent = IntStream.rangeClosed(1, count)
                .filter(number -> !isThere(file, paper, number, count))
                .boxed()
                .toList();
        var numbers = paper.facts().each(FactKey.PAGE_NUMBER).toList();
        boolean numbered = !numbers.isEmpty() && numbers.stream().allMatch(number -> number.value() <= count);
        if (absent.isEmpty() || !numbered || physicalPages(file, paper) >= count) {
            return Stream.empty();
        }
        return certainty(file, paper, absent.size()).stream()
                .map(certainty -> new Flag(
                        MISSING_PAGE,
                        certainty,
                        absent.size() == 1 ? "page" : "pages",
                        List.of(
                                absent.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                                String.valueOf(count),
                                paper.kind()),
                        Words.of(numbers, sure)));
    }

    /** In this file, or in another of the same kind with as many pages; a part without a title may be of any kind. */
    private static boolean isThere(CaseFile file, Paper paper, int number, int count) {
        return Paper.of(file).stream()
                .filter(other -> other.equals(paper)
                        || other.kind() == DocumentKind.OTHER
                        || (other.kind() == paper.kind() || paper.kind() == DocumentKind.OTHER)
                                && other.says(FactKey.PAGE_COUNT, count)
                                && !isComplete(other, count))
                .anyMatch(other -> other.says(FactKey.PAGE_NUMBER, number));
    }

    /** A document that has all its pages has none to lend. */
    private static boolean isComplete(Paper paper, int count) {
        return IntStream.rangeClosed(1, count).allMatch(number -> paper.says(FactKey.PAGE_NUMBER, number));
    }

    /** The sheets that may be of this paper: in a pile, not those of other papers. */
    private static long physicalPages(CaseFile file, Paper paper) {
        var ofOthers = Paper.of(file).stream()
                .filter(other -> other.file().equals(paper.file()) && other.kind() != paper.kind())
                .flatMap(other -> other.facts().facts().stream())
                .map(fact -> fact.evidence().page())
                .distinct()
                .filter(page -> paper.facts().facts().stream()
                        .noneMatch(fact -> fact.evidence().page().equals(page)))
                .count();
        return file.documents().stream()
                        .filter(document -> document.file().equals(paper.file()))
                        .mapToInt(Document::pages)
                        .max()
                        .orElse(0)
                - ofOthers;
    }

    /** Empty if a file without page numbers may be what is absent; a title of its own says that it is not. */
    private static Optional<Certainty> certainty(CaseFile file, Paper paper, int absent) {
        var unnumbered = file.documents().stream()
                .filter(document -> document.kind() == paper.kind() || document.kind() == DocumentKind.OTHER)
                .filter(document -> !document.file().equals(paper.file()))
                .filter(document -> document.title().isBlank())
                .filter(document -> file.facts()
                        .of(document.file())
                        .each(FactKey.PAGE_NUMBER)
                        .findAny()
                        .isEmpty())
                .toList();
        return unnumbered.size() >= absent ? Optional.empty() : Optional.of(Certainty.CERTAIN);
    }

    private static boolean isSure(Fact<Integer> fact) {
        return switch (Trust.of(fact)) {
            case SOLID -> true;
            case FAIR -> fact.confidence() >= SURE_OF_A_DIGIT;
            case WEAK -> false;
        };
    }
}
