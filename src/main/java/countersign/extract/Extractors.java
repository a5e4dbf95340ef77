package countersign.extract;

import countersign.extract.table.Head;
import countersign.extract.table.Table;
import countersign.extract.table.TableReader;
import countersign.extract.words.Fields;
import countersign.extract.words.LabelBook;
import countersign.extract.words.Labels;
import countersign.extract.words.Sheet;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Transcript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All facts that stand on a document's pages, every time they stand there. */
public final class Extractors {

    private static final List<Extractor> ALL = List.of(
            new LabelExtractor(),
            new BareHeadExtractor(),
            new HospitalExtractor(),
            new DiagnosisExtractor(),
            new OperationExtractor(),
            new ProseExtractor(),
            new OnsetExtractor(),
            new InvoiceExtractor(),
            new TestExtractor(),
            new ChargeExtractor(),
            new PageNumberExtractor());

    private static final Set<DocumentKind> OF_TABLES = Set.of(
            DocumentKind.LABORATORY_REPORT,
            DocumentKind.CHECKUP_REPORT,
            DocumentKind.EXPENSE_LIST,
            DocumentKind.INVOICE);

    private final Classifier classifier;
    private final Countersigning countersigning;
    private final Map<DocumentKind, Labels> labels = new EnumMap<>(DocumentKind.class);

    public Extractors(DocumentForms forms) {
        this(forms, Calibration.shipped(), words -> false);
    }

    /**
     * @param calibration says how sure what was read is
     * @param illnesses whether words are the name of an illness, where two readers differ on a diagnosis
     */
    public Extractors(DocumentForms forms, Calibration calibration, Predicate<String> illnesses) {
        this.countersigning = new Countersigning(calibration, illnesses);
        this.classifier = new Classifier(forms);
        for (DocumentKind kind : DocumentKind.values()) {
            labels.put(kind, new Labels(LabelBook.of(forms, kind)));
        }
    }

    /** Of all pages in their order; on each page by the extractors' order. */
    public List<Fact<?>> facts(Document document) {
        var facts = new ArrayList<Fact<?>>();
        var sheets = document.transcripts().stream().map(Sheet::of).toList();
        var kinds = PagesOfFile.kinds(classifier, document.kind(), sheets);
        Optional<LocalDate> anchor = Optional.empty();
        Optional<Head> head = Optional.empty();
        for (int i = 0; i < sheets.size(); i++) {
            Transcript page = document.transcripts().get(i);
            var sheet = sheets.get(i);
            var kind = kinds.get(i);
            var tables = tables(sheet, kind, head);
            head = tables.isEmpty()
                    ? Optional.empty()
                    : Optional.of(tables.get(tables.size() - 1).head());
            var found = found(sheet, kind, tables, anchor);
            var here = anchor(found);
            anchor = here.isPresent() ? here : anchor;
            var read = new ArrayList<Fact<?>>();
            for (Found<?> one : found) {
                read.add(countersigning.fact(one, kind));
            }
            facts.addAll(ByLimits.doubted(ByReceipt.heard(read, page, kind)));
        }
        return List.copyOf(facts);
    }

    /** Of a page alone. */
    List<Found<?>> found(Sheet sheet, DocumentKind kind) {
        return found(sheet, kind, tables(sheet, kind, Optional.empty()), Optional.empty());
    }

    private List<Found<?>> found(Sheet sheet, DocumentKind kind, List<Table> tables, Optional<LocalDate> before) {
        var fields = Fields.of(sheet, labelsOf(kind));
        var page = new PageText(kind, sheet, fields, tables, before);
        var found = new ArrayList<Found<?>>();
        for (Extractor extractor : ALL) {
            found.addAll(extractor.find(page));
            var anchored = anchor(found);
            if (anchored.isPresent()) {
                page = page.since(anchored);
            }
        }
        return once(found);
    }

    private static List<Table> tables(Sheet sheet, DocumentKind kind, Optional<Head> before) {
        return OF_TABLES.contains(kind) ? TableReader.of(sheet, before) : List.of();
    }

    private Labels labelsOf(DocumentKind kind) {
        return java.util.Objects.requireNonNull(labels.get(kind));
    }

    private static Optional<LocalDate> anchor(List<Found<?>> found) {
        return date(found, FactKey.ADMISSION_DATE).or(() -> date(found, FactKey.VISIT_DATE));
    }

    private static Optional<LocalDate> date(List<Found<?>> found, FactKey<LocalDate> key) {
        return found.stream()
                .filter(one -> one.key().equals(key))
                .map(one -> (LocalDate) one.value())
                .findFirst();
    }

    /** The same words give the same fact only once. */
    private static List<Found<?>> once(List<Found<?>> found) {
        var seen = new HashSet<String>();
        return found.stream()
                .filter(one -> seen.add(one.key() + "\n" + one.value() + "\n"
                        + one.words().evidence().box()))
                .toList();
    }
}
