package countersign.demo;

import countersign.demo.print.PagePrinter;
import countersign.demo.sheet.FontStock;
import countersign.demo.sheet.Typesetter;
import countersign.demo.story.Chronicle;
import countersign.demo.story.Hospitals;
import countersign.demo.story.Illness;
import countersign.demo.story.Papers;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes single pages for measuring readers; the same seed gives the same bytes. Not for several threads at once. */
public final class PageGenerator {

    private final Typesetter typesetter;
    private final Papers papers;

    /** @throws countersign.demo.sheet.FontsMissing if no font of the system can show Chinese */
    public PageGenerator() {
        typesetter = new Typesetter(FontStock.ofSystem());
        papers = new Papers(typesetter);
    }

    /** The kinds that can be made. */
    public static List<DocumentKind> kinds() {
        return Papers.KINDS;
    }

    /** The first page of a document of that kind. */
    public GeneratedPage make(long seed, Level level, DocumentKind kind) {
        return make(seed, level, kind, Optional.empty());
    }

    /** The same about somebody of that name, such as one with rare characters. */
    public GeneratedPage make(long seed, Level level, DocumentKind kind, Optional<String> name) {
        var random = new Random(seed);
        var spec = new SpecMaker(seed).spec(illness(kind, random), Set.of());
        var person = name.map(spec.person()::withName).orElse(spec.person());
        var hospitals = Hospitals.all();
        var record = new Chronicle(random)
                .write(
                        Illness.named(spec.illness()),
                        hospitals.get(random.nextInt(hospitals.size())),
                        person,
                        spec.admitted(),
                        spec.onset());
        new ClaimWriter(spec, person, record).fill();
        var sheet = papers.sheets(record, kind, false, random).get(0);
        var printer = new PagePrinter(typesetter, kind, random);
        var printed =
                switch (level) {
                    case CLEAN -> printer.clean(sheet);
                    case SCAN -> printer.scan(sheet);
                    case HARD_SCAN -> printer.hardScan(sheet);
                    case PHOTO -> printer.photo(sheet);
                    case FAX -> printer.fax(sheet);
                };
        return new GeneratedPage(level, printed.extension(), printed.bytes(), printed.truth());
    }

    private static String illness(DocumentKind kind, Random random) {
        var fitting = SpecMaker.COVERED.stream()
                .filter(name -> kind != DocumentKind.OPERATION_RECORD && kind != DocumentKind.PATHOLOGY_REPORT
                        || Illness.named(name).has("operation"))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
