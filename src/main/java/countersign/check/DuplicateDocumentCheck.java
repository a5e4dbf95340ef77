package countersign.check;

import static countersign.model.adjudication.FlagKind.DUPLICATE_DOCUMENT;

import countersign.model.adjudication.AlikePage;
import countersign.model.adjudication.AlikePage.Way;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A page of findings belongs to one claim, and to it once. */
final class DuplicateDocumentCheck implements Check {

    private static final Box WHOLE = new Box(0, 0, 1, 1);
    /** What tells that it is this very paper, before what tells of what kind it is. */
    private static final List<FactKey<?>> TELLING = List.of(
            FactKey.SPECIMEN_NUMBER,
            FactKey.INVOICE_NUMBER,
            FactKey.ADMISSION_NUMBER,
            FactKey.OUTPATIENT_NUMBER,
            FactKey.NAME,
            FactKey.REPORT_DATE,
            FactKey.DIAGNOSIS);

    private static final int SHOWN = 3;

    @Override
    public List<Flag> run(CaseFile file) {
        var flags = new ArrayList<Flag>();
        byPage(file).forEach((page, alike) -> flags.add(elsewhere(file, page, alike)));
        file.others().repeated().forEach(pages -> flags.add(twice(file, pages)));
        return flags;
    }

    private static Map<PageId, List<AlikePage>> byPage(CaseFile file) {
        var pages = new LinkedHashMap<PageId, List<AlikePage>>();
        file.others()
                .pages()
                .forEach(page -> pages.computeIfAbsent(page.page(), any -> new ArrayList<>())
                        .add(page));
        return pages;
    }

    /** A member may send the same paper with two claims of their own: that is said, too. */
    private static Flag elsewhere(CaseFile file, PageId page, List<AlikePage> alike) {
        var way = alike.stream().map(AlikePage::way).sorted().findFirst().orElse(Way.PICTURE);
        var claims = new TreeSet<String>();
        alike.forEach(one -> claims.add(one.claim()));
        boolean own = file.others().sameMember().containsAll(claims);
        var reason =
                switch (way) {
                    case FILE -> "file";
                    case WORDS -> "words";
                    case NUMBER -> "number";
                    case PICTURE -> "picture";
                };
        return new Flag(
                DUPLICATE_DOCUMENT,
                way == Way.FILE || way == Way.WORDS ? Certainty.CERTAIN : Certainty.PROBABLE,
                own ? "own-" + reason : reason,
                List.of(String.join(", ", claims)),
                telling(file, page));
    }

    private static Flag twice(CaseFile file, List<PageId> pages) {
        return new Flag(
                DUPLICATE_DOCUMENT,
                Certainty.CERTAIN,
                "twice",
                List.of(pages.size()),
                pages.stream()
                        .flatMap(page -> telling(file, page).stream().limit(1))
                        .toList());
    }

    /** The words to look at; where none is known, the page. */
    private static List<Evidence> telling(CaseFile file, PageId page) {
        var words = TELLING.stream()
                .flatMap(key -> onPage(file, page, key).stream())
                .limit(SHOWN)
                .toList();
        return words.isEmpty() ? List.of(firstLine(file, page)) : words;
    }

    private static Optional<Evidence> onPage(CaseFile file, PageId page, FactKey<?> key) {
        return file.facts().facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(fact -> fact.evidence())
                .filter(words -> words.page().equals(page))
                .findFirst();
    }

    private static Evidence firstLine(CaseFile file, PageId page) {
        return file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(transcript -> transcript.page().equals(page))
                .flatMap(transcript -> transcript.lines().stream())
                .flatMap(line -> Stream.of(new Evidence(page, line.box(), line.text())))
                .findFirst()
                .orElse(new Evidence(page, WHOLE, ""));
    }
}
