package countersign.extract;

import countersign.extract.words.Cell;
import countersign.extract.words.Label;
import countersign.extract.words.LabelBook;
import countersign.extract.words.Labels;
import countersign.extract.words.Sheet;
import countersign.model.fact.DocumentForm;
import countersign.model.fact.DocumentForms;
import countersign.model.fact.LabelSynonym;
import countersign.model.fact.LabelUse;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells documents apart: by their title, else by labels that only one kind has. */
public final class Classifier {

    private static final int LABELS_OF_A_KIND = 3;
    private static final Pattern CARD_NUMBER =
            Pattern.compile("(?:^|\\D)\\d{4}(?: \\d{4}){3}(?: \\d{1,3})?(?:\\D|$)|(?:^|\\D)62\\d{14,17}(?:\\D|$)");

    /** A letter that tells of a stay from its first day to its last. */
    private static final Pattern OF_A_STAY =
            Pattern.compile("(?:入院|收住|收入|收治|住我院|住我科).{20,}(?:出院诊断|出院时|出院医嘱|(?:好转|治愈)出院)", Pattern.DOTALL);

    /** With it a history begins. */
    private static final String COMPLAINT = "主诉";

    private static final Set<String> HISTORY = Set.of(COMPLAINT, "现病史", "既往史", "个人史", "家族史", "体格检查", "婚育史");
    private static final Set<String> MICROSCOPE = Set.of("镜下所见", "肉眼所见", "光镜所见", "镜下描述", "大体所见");
    private static final Set<String> ANSWER = Set.of("病理诊断", "诊断意见", "诊断", "病理学诊断", "病理结果", "检查报告结果-病理");
    private static final Set<String> OF_STAYS = Set.of("入院日期", "入院时间", "住院号", "病史陈述者");
    private static final Set<String> OF_VISITS = Set.of("就诊日期", "就诊时间", "门诊号", "就诊号", "就诊卡号");

    private final DocumentForms forms;
    private final Titles titles;
    private final Labels labels;
    private final Map<String, Integer> kindsWith = new HashMap<>();

    public Classifier(DocumentForms forms) {
        this.forms = forms;
        this.titles = new Titles(forms);
        var all = new HashMap<String, LabelUse>(forms.shared());
        for (DocumentForm form : forms.forms()) {
            all.putAll(form.labels());
            form.labels().keySet().forEach(label -> kindsWith.merge(label, 1, Integer::sum));
        }
        this.labels = new Labels(new LabelBook(all));
    }

    /**
     * What a document is, by its first page that tells.
     *
     * @param pages how many pages it has, read or not
     */
    public Document classify(String file, int pages, List<Transcript> transcripts) {
        for (Transcript page : transcripts) {
            var title = titles.of(Sheet.of(page));
            if (title.isPresent()) {
                var kind = looked(title.get().kind(), Sheet.of(page));
                return new Document(file, kind, title.get().printed(), pages, transcripts);
            }
            var kind = byLabels(Sheet.of(page), true);
            if (kind.isPresent()) {
                return new Document(file, kind.get(), "", pages, transcripts);
            }
            var record = byHistory(Sheet.of(page));
            if (record.isPresent()) {
                return new Document(file, record.get(), "", pages, transcripts);
            }
        }
        return new Document(file, byWords(transcripts), "", pages, transcripts);
    }

    /** Marrow is looked at through a microscope, whether its paper is called a report of tests or of pathology. */
    private DocumentKind looked(DocumentKind titled, Sheet sheet) {
        if (titled != DocumentKind.LABORATORY_REPORT) {
            return titled;
        }
        var seen = new HashSet<String>();
        for (Cell cell : sheet.cells()) {
            labels.of(cell).stream()
                    .filter(label -> label.start() == 0)
                    .map(Label::printed)
                    .forEach(seen::add);
            labels.heading(cell)
                    .ifPresent(heading -> forms.synonymsOf(DocumentKind.PATHOLOGY_REPORT).stream()
                            .filter(way -> way.says(heading))
                            .map(LabelSynonym::label)
                            .forEach(seen::add));
        }
        return MICROSCOPE.stream().anyMatch(seen::contains) && ANSWER.stream().anyMatch(seen::contains)
                ? DocumentKind.PATHOLOGY_REPORT
                : titled;
    }

    /** For papers with neither a title nor labels. */
    private static DocumentKind byWords(List<Transcript> transcripts) {
        var text = transcripts.stream()
                .flatMap(page -> page.lines().stream())
                .map(TextLine::text)
                .collect(Collectors.joining());
        return OF_A_STAY.matcher(text).find() ? DocumentKind.DISCHARGE_SUMMARY : DocumentKind.OTHER;
    }

    /** What a page shows itself to be; none for a page that goes on where another ended. */
    public Optional<DocumentKind> kindOf(Transcript page) {
        return kindOf(Sheet.of(page));
    }

    Optional<DocumentKind> kindOf(Sheet sheet) {
        return titles.of(sheet)
                .map(title -> looked(title.kind(), sheet))
                .or(() -> byLabels(sheet, false))
                .or(() -> byHistory(sheet));
    }

    /**
     * @param headings whether other ways of saying headings count: on a later page of a record they are too common to
     *     tell that another document begins
     */
    private Optional<DocumentKind> byLabels(Sheet sheet, boolean headings) {
        var seen = new HashSet<String>();
        var said = new HashSet<String>();
        for (Cell cell : sheet.cells()) {
            labels.of(cell).stream().map(Label::printed).forEach(seen::add);
            labels.heading(cell).filter(heading -> headings).ifPresent(said::add);
        }
        DocumentKind best = null;
        double most = 0.9;
        for (DocumentForm form : forms.forms()) {
            double weight = weight(form, seen, said);
            if (weight > most) {
                most = weight;
                best = form.kind();
            }
        }
        return isCard(sheet) && most < 2 ? Optional.of(DocumentKind.BANK_CARD) : Optional.ofNullable(best);
    }

    /** Who tells a patient's history writes of a visit or of the first day of a stay, as the numbers and days above it show. */
    private Optional<DocumentKind> byHistory(Sheet sheet) {
        var seen = new HashSet<String>();
        for (Cell cell : sheet.cells()) {
            labels.of(cell).stream().map(Label::printed).forEach(seen::add);
            labels.heading(cell)
                    .ifPresent(heading -> forms.synonyms().stream()
                            .filter(way -> way.says(heading))
                            .map(LabelSynonym::label)
                            .forEach(seen::add));
        }
        if (!seen.contains(COMPLAINT) || HISTORY.stream().filter(seen::contains).count() < LABELS_OF_A_KIND) {
            return Optional.empty();
        }
        if (OF_STAYS.stream().anyMatch(seen::contains)) {
            return Optional.of(DocumentKind.ADMISSION_RECORD);
        }
        return OF_VISITS.stream().anyMatch(seen::contains)
                ? Optional.of(DocumentKind.OUTPATIENT_RECORD)
                : Optional.empty();
    }

    private double weight(DocumentForm form, Set<String> seen, Set<String> headings) {
        var own = Stream.concat(
                        form.labels().keySet().stream().filter(seen::contains),
                        form.synonyms().stream()
                                .filter(way -> headings.stream().anyMatch(way::says))
                                .map(LabelSynonym::label))
                .collect(Collectors.toSet());
        return own.size() < LABELS_OF_A_KIND
                ? 0
                : own.stream()
                        .mapToDouble(label -> 1.0 / kindsWith.getOrDefault(label, 1))
                        .sum();
    }

    private static boolean isCard(Sheet sheet) {
        return sheet.cells().size() < 25
                && sheet.cells().stream()
                        .anyMatch(cell -> CARD_NUMBER.matcher(cell.text()).find())
                && sheet.cells().stream()
                        .anyMatch(cell -> cell.text().matches("(?i).*(?:银行|银联|unionpay|debit|信用社|valid|bank).*"));
    }
}
