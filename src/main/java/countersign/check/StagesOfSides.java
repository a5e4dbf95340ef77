package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.finding.Finding;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tumours on both sides have a stage each: that of the right one is held against that of the right one only, and a stage that
 * stands somewhere in a document is not thereby the other's.
 */
final class StagesOfSides {

    private static final Set<DocumentKind> LATER = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE, DocumentKind.RECORD_FRONT_PAGE);

    /** Ends what is said of one side. */
    private static final Pattern SEGMENT = Pattern.compile("[;；。]|(?<!\\d)\\d{1,2}[.、)）](?!\\d)|(?=[(（]?[左右]侧?)");

    private static final Pattern TNM =
            Pattern.compile("(?<![A-Za-z])(p?)T([0-4])[a-d]?(?:\\(m\\))?N([0-3])[a-c]?(?:\\([^)]*\\))?(?:M([01]))?");

    private static final Pattern DIAGNOSIS = Pattern.compile("诊断|结论|意见");

    /** So many characters may lie between a side and its stage. */
    private static final int REACH = 60;

    /** What one document says of one side: T, N and M as they are compared. */
    private record Given(String side, String tumour, String nodes, String spread, String printed, Evidence words) {

        boolean contradicts(Given other) {
            return side.equals(other.side)
                    && (!tumour.equals(other.tumour)
                            || !nodes.equals(other.nodes)
                            || !spread.isEmpty() && !other.spread.isEmpty() && !spread.equals(other.spread));
        }
    }

    private final CaseFile file;

    StagesOfSides(CaseFile file) {
        this.file = file;
    }

    /** The pathologist names both sides with a stage each, and a document after that gives one of them another. */
    Optional<Flag> flag() {
        var tissue = given(EnumSet.of(DocumentKind.PATHOLOGY_REPORT));
        if (tissue.stream().map(Given::side).distinct().count() < 2) {
            return Optional.empty();
        }
        return given(LATER).stream()
                .filter(later -> tissue.stream().anyMatch(later::contradicts)
                        && tissue.stream()
                                .filter(one -> one.side().equals(later.side()))
                                .allMatch(later::contradicts))
                .findFirst()
                .flatMap(later -> tissue.stream()
                        .filter(later::contradicts)
                        .findFirst()
                        .map(right -> StageMismatchCheck.flag(
                                Certainty.PROBABLE,
                                later.printed(),
                                right.printed(),
                                List.of(later.words(), right.words()))));
    }

    private List<Given> given(Set<DocumentKind> kinds) {
        Map<String, Given> found = new LinkedHashMap<>();
        file.findings()
                .present()
                .filter(finding -> kinds.contains(finding.document()) && isStage(finding))
                .map(finding -> new Spoken(withSide(finding.evidence()), finding.evidence()))
                .flatMap(StagesOfSides::given)
                .forEach(one -> found.putIfAbsent(one.side() + one.printed(), one));
        return List.copyOf(found.values());
    }

    private static boolean isStage(Finding finding) {
        return finding.sure()
                && finding.is("TNM分期")
                && DIAGNOSIS.matcher(finding.section()).find();
    }

    /** 右乳浸润癌,腋窝淋巴结2/15,pT2N1: the side may stand some clauses before. */
    private String withSide(Evidence words) {
        var text = words.text();
        if (text.indexOf('左') >= 0 || text.indexOf('右') >= 0) {
            return text;
        }
        var page = file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(one -> one.page().equals(words.page()))
                .flatMap(one -> one.lines().stream())
                .map(TextLine::text)
                .collect(Collectors.joining());
        int at = page.indexOf(text);
        var before = at < 0 ? "" : page.substring(Math.max(0, at - REACH), at);
        int side = Math.max(before.lastIndexOf('左'), before.lastIndexOf('右'));
        return side < 0 ? text : before.charAt(side) + text;
    }

    private record Spoken(String text, Evidence words) {}

    private static Stream<Given> given(Spoken spoken) {
        var text = Normalizer.normalize(spoken.text(), Normalizer.Form.NFKC).replaceAll("\\s", "");
        return SEGMENT.splitAsStream(text).flatMap(segment -> {
            boolean left = segment.indexOf('左') >= 0;
            boolean right = segment.indexOf('右') >= 0;
            var stage = TNM.matcher(segment);
            if (left == right || !stage.find()) {
                return Stream.<Given>empty();
            }
            var spread = stage.group(4);
            return Stream.of(new Given(
                    left ? "左" : "右",
                    stage.group(2),
                    stage.group(3),
                    spread == null ? "" : spread,
                    stage.group(),
                    spoken.words()));
        });
    }
}
