package countersign.extract;

import countersign.extract.words.Cell;
import countersign.extract.words.Field;
import countersign.extract.words.Fields;
import countersign.extract.words.LabelBook;
import countersign.extract.words.Labels;
import countersign.extract.words.PageFurniture;
import countersign.extract.words.Sheet;
import countersign.extract.words.Words;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of a document by their headings.
 *
 * <p>What stands above the first label of a later page goes on under the last heading of the page before.
 */
public final class Passages {

    private static final Set<FactKey<?>> WITH_SENTENCES = Set.of(FactKey.DIAGNOSIS, FactKey.OPERATION, FactKey.STAGE);
    /** What names an operation on a bill says only that it was billed. */
    private static final Set<DocumentKind> WITHOUT_SENTENCES = EnumSet.of(
            DocumentKind.EXPENSE_LIST,
            DocumentKind.INVOICE,
            DocumentKind.SETTLEMENT,
            DocumentKind.BANK_CARD,
            DocumentKind.IDENTITY_CARD,
            DocumentKind.HOUSEHOLD_REGISTER);

    /** A shorter cell without a label is a title or a scrap. */
    private static final int SENTENCE = 8;

    /** As a share of the page. */
    private static final double LOWEST_HEAD = 0.3;

    private static final Pattern TITLE = Pattern.compile(
            "[^,。;:]{0,24}(?:医院|卫生院|中心|保健院|诊所|门诊部|分院|记\\s?录|报告[单书]?|病\\s?历|病志|小结|证\\s?明\\s?书?|申请[书表]|\\(续\\))(?:\\([^()]{1,8}\\))?");

    private final Classifier classifier;
    private final Map<DocumentKind, Labels> labels = new EnumMap<>(DocumentKind.class);

    public Passages(DocumentForms forms) {
        classifier = new Classifier(forms);
        for (DocumentKind kind : DocumentKind.values()) {
            labels.put(kind, new Labels(LabelBook.of(forms, kind)));
        }
    }

    /** Page by page, in reading order of the headings. */
    public List<Passage> of(Document document) {
        var passages = new ArrayList<Passage>();
        var sheets = document.transcripts().stream()
                .filter(page -> !page.lines().isEmpty())
                .map(Sheet::of)
                .toList();
        var kinds = PagesOfFile.kinds(classifier, document.kind(), sheets);
        String section = "";
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var kind = kinds.get(i);
            if (WITHOUT_SENTENCES.contains(kind)) {
                continue;
            }
            var fields = Fields.of(sheet, Objects.requireNonNull(labels.get(kind)));
            withoutLabel(sheet, fields, section, kind, passages);
            Running.in(sheet, fields, Passages::isSentences)
                    .map(words -> new Passage("", kind, words))
                    .ifPresent(passages::add);
            for (Field field : fields) {
                if (isSentences(field)) {
                    section = field.label().printed();
                    passages.add(new Passage(section, kind, field.value()));
                }
            }
        }
        return List.copyOf(passages);
    }

    private static boolean isSentences(Field field) {
        var use = field.label().use();
        return use.prose() || use.keys().stream().anyMatch(WITH_SENTENCES::contains);
    }

    private static void withoutLabel(
            Sheet sheet, List<Field> fields, String section, DocumentKind kind, List<Passage> into) {
        var taken = new TreeSet<Integer>();
        fields.forEach(field -> taken.addAll(field.value().lines()));
        fields.forEach(field -> taken.add(field.label().cell().line()));
        var labels = fields.stream().map(field -> field.label().cell().line()).collect(Collectors.toSet());
        into.addAll(ResultRows.of(sheet, kind, labels, taken));
        int body = head(sheet, fields);
        sheet.cells().subList(0, body).forEach(cell -> taken.add(cell.line()));
        int first = fields.stream()
                .mapToInt(field -> sheet.cells().indexOf(field.label().cell()))
                .filter(place -> place >= body)
                .min()
                .orElse(Integer.MAX_VALUE);
        var run = new ArrayList<Words>();
        Cell last = null;
        boolean above = true;
        for (int i = 0; i < sheet.cells().size(); i++) {
            var cell = sheet.cells().get(i);
            boolean sentence = cell.text().length() >= SENTENCE
                    && !taken.contains(cell.line())
                    && !PageFurniture.isPageNumber(cell.text());
            boolean goesOn =
                    sentence && last != null && i > 0 && sheet.cells().get(i - 1) == last && above == i < first;
            if (!goesOn) {
                add(run, above ? section : "", kind, into);
            }
            if (sentence) {
                run.add(cell.words());
                last = cell;
                above = i < first;
            }
        }
        add(run, above ? section : "", kind, into);
    }

    /**
     * Where the body of a page begins, as a number of cells: hospital, title and the patient's fields stand above it on
     * every page, and do not end the paragraph that goes on below them.
     */
    private static int head(Sheet sheet, List<Field> fields) {
        var sentences = fields.stream()
                .filter(Passages::isSentences)
                .map(field -> field.label().cell())
                .collect(Collectors.toSet());
        var labelled = fields.stream().map(field -> field.label().cell()).collect(Collectors.toSet());
        int body = 0;
        for (int i = 0; i < sheet.cells().size(); i++) {
            var cell = sheet.cells().get(i);
            if (sentences.contains(cell) || cell.box().centreY() > LOWEST_HEAD) {
                break;
            }
            if (labelled.contains(cell) || TITLE.matcher(cell.text()).matches()) {
                body = i + 1;
            } else if (cell.text().length() >= SENTENCE
                    && sheet.row(cell).stream().noneMatch(labelled::contains)) {
                break;
            }
        }
        return body;
    }

    private static void add(List<Words> run, String section, DocumentKind kind, List<Passage> into) {
        if (!run.isEmpty()) {
            into.add(new Passage(section, kind, Words.join(run)));
            run.clear();
        }
    }
}
