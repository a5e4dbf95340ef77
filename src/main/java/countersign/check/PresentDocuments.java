package countersign.check;

import static java.util.Map.entry;

import countersign.model.adjudication.CaseFile;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.model.plan.RequiredDocument;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which documents a case holds: by their kind, and by titles inside a file of several. */
final class PresentDocuments {

    /** A longer line is a sentence that names a document, not its title. */
    private static final int LONGEST_TITLE = 24;

    private static final Map<DocumentKind, Pattern> TITLES = Map.ofEntries(
            entry(DocumentKind.IDENTITY_CARD, Pattern.compile("公民身份号码|居民身份证")),
            entry(DocumentKind.HOUSEHOLD_REGISTER, Pattern.compile("常住人口登记|居民户口簿")),
            entry(DocumentKind.CLAIM_FORM, Pattern.compile("(?:互助|理赔|给付|赔付|保险金|互助金).{0,6}申请|申请[书表]$")),
            entry(DocumentKind.DIAGNOSIS_CERTIFICATE, Pattern.compile("诊断证明|疾病证明|医学证明|病情证明")),
            entry(DocumentKind.DISCHARGE_SUMMARY, Pattern.compile("出院(?:记录|小结|证明|证)|死亡记录")),
            entry(DocumentKind.ADMISSION_RECORD, Pattern.compile("入院记录|住院志|入院病历")),
            entry(DocumentKind.PATHOLOGY_REPORT, Pattern.compile("病理.{0,6}(?:报告|会诊)|组织学.{0,4}报告|细胞学.{0,4}报告")),
            entry(DocumentKind.OPERATION_RECORD, Pattern.compile("手术(?:操作)?记录|介入.{0,4}记录")));

    private static final Pattern MARROW = Pattern.compile("骨髓");
    private static final Pattern CELLS = Pattern.compile("增生(?:明显|极度)?(?:活跃|减低)|原始|幼稚|粒系|红系|巨核");
    private static final Pattern SEEN = Pattern.compile("镜下|镜检|光镜|显微镜");
    private static final Pattern TISSUE = Pattern.compile("肉眼|大体|巨检|免疫组|送检");

    private final CaseFile file;

    PresentDocuments(CaseFile file) {
        this.file = file;
    }

    boolean include(RequiredDocument required) {
        return required.anyOf().stream().anyMatch(this::hasKind)
                || required.orTitled().stream()
                        .anyMatch(word -> file.documents().stream().anyMatch(document -> isTitled(document, word)));
    }

    /** Papers of kinds that the program does not tell apart carry their names in a line near the top at most. */
    private static boolean isTitled(Document document, String word) {
        return document.title().contains(word)
                || document.kind() == DocumentKind.OTHER
                        && document.transcripts().stream()
                                .flatMap(page -> page.lines().stream())
                                .map(line -> Fold.plain(line.text()))
                                .anyMatch(line -> line.length() <= LONGEST_TITLE && line.contains(word));
    }

    /** Whether a file that could not be read, or told apart, may be what is required. */
    boolean mayHide(RequiredDocument required) {
        return file.documents().stream().anyMatch(document -> mayBe(document, required))
                || file.problems().stream()
                        .filter(problem -> file.documents().stream()
                                .noneMatch(document -> document.file().equals(problem.file())))
                        .filter(problem -> problem.file().startsWith("documents/"))
                        .anyMatch(problem -> senderAllows(problem.file(), required, true));
    }

    private boolean mayBe(Document document, RequiredDocument required) {
        boolean unread = document.transcripts().isEmpty()
                && file.problems().stream().anyMatch(problem -> problem.file().equals(document.file()));
        return document.kind() == DocumentKind.OTHER && senderAllows(document.file(), required, unread);
    }

    /** @param otherwise what holds where the sender says nothing of the file */
    private boolean senderAllows(String path, RequiredDocument required, boolean otherwise) {
        return file.claim().documents().stream()
                .filter(named -> named.file().equals(path))
                .flatMap(named -> named.kind().stream())
                .flatMap(kind -> DocumentKind.ofId(kind).stream())
                .findFirst()
                .map(required.anyOf()::contains)
                .orElse(otherwise);
    }

    /** Also inside a file of several, and where it may be what could not be read or told apart. */
    boolean has(DocumentKind kind) {
        return hasKind(kind)
                || file.documents().stream()
                        .anyMatch(document -> document.kind() == DocumentKind.OTHER
                                || document.transcripts().isEmpty());
    }

    private boolean hasKind(DocumentKind kind) {
        return file.documents().stream().anyMatch(document -> document.kind() == kind)
                || file.facts().facts().stream().anyMatch(fact -> fact.document() == kind)
                || hasTitle(kind)
                || kind == DocumentKind.PATHOLOGY_REPORT && hasTissue();
    }

    /** What a pathologist or a marrow's reader writes, under a title that does not say so. */
    private boolean hasTissue() {
        return file.documents().stream()
                .filter(document ->
                        document.kind() == DocumentKind.OTHER || document.kind() == DocumentKind.LABORATORY_REPORT)
                .flatMap(document -> document.transcripts().stream())
                .map(page -> page.lines().stream()
                        .map(line -> Fold.plain(line.text()))
                        .collect(Collectors.joining("\n")))
                .anyMatch(text -> MARROW.matcher(text).find()
                                && CELLS.matcher(text).find()
                        || SEEN.matcher(text).find() && TISSUE.matcher(text).find());
    }

    private boolean hasTitle(DocumentKind kind) {
        var title = TITLES.get(kind);
        return title != null
                && file.documents().stream()
                        .map(Document::transcripts)
                        .flatMap(List::stream)
                        .map(Transcript::lines)
                        .flatMap(List::stream)
                        .map(TextLine::text)
                        .map(Fold::plain)
                        .anyMatch(line -> line.length() <= LONGEST_TITLE
                                && title.matcher(line).find());
    }
}
