package countersign.check;

import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.CodeOffer;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was claimed as a cancer, and the pathologist and another of the last documents call benign or no tumour at all. */
final class ProvenBenign {

    /** Not C00 to D09, nor D37 to D48, of which a person decides. */
    private static final Pattern BENIGN_CODE = Pattern.compile("^(?!C|D0|D3[789]|D4)[A-Z]");

    /** Illnesses by themselves, neither tumours nor signs of what may be one. */
    private static final Pattern NO_TUMOUR = Pattern.compile("^[ABE-NQ]|^D(?:5|6|7[0-5]|8)");

    /** What a marrow looks like: {@code 巨幼细胞性贫血骨髓象}. */
    private static final Pattern PICTURE = Pattern.compile("(?:之|的)?(?:骨髓|血)[象像]$");

    private static final Pattern DIAGNOSIS = Pattern.compile("诊断|结论|意见");

    private final CaseFile file;
    private final OfferedCodes codes;

    ProvenBenign(CaseFile file) {
        this.file = file;
        this.codes = new OfferedCodes(file);
    }

    Optional<Flag> flag() {
        var diagnoses = new Outgoing(file).diagnoses();
        var benign = diagnoses.stream()
                .filter(fact -> TumourWords.areBenign(fact.value()) || isNoTumour(fact.value()))
                .toList();
        boolean read = benign.stream().anyMatch(fact -> Trust.of(fact).atLeast(Trust.FAIR));
        var denied = Stream.concat(deniedByPathologist().stream(), foundInMarrow().stream())
                .toList();
        long documents = Stream.concat(
                        benign.stream().map(Fact::evidence), denied.stream().map(Finding::evidence))
                .map(words -> words.page().file())
                .distinct()
                .count();
        boolean byPathologist =
                !denied.isEmpty() || benign.stream().anyMatch(fact -> fact.document() == DocumentKind.PATHOLOGY_REPORT);
        if (!read || documents < 2 || !byPathologist || isDoubtful(diagnoses)) {
            return Optional.empty();
        }
        var words = plainest(benign);
        boolean certain =
                benign.stream().allMatch(fact -> Trust.of(fact) == Trust.SOLID && TumourWords.areBenign(fact.value()));
        return Optional.of(new Flag(
                ILLNESS_NOT_COVERED,
                certain ? Certainty.CERTAIN : Certainty.PROBABLE,
                "proven-benign",
                List.of(
                        words.get(0).value(),
                        file.plan().version(),
                        file.claim().illness().diagnosed()),
                words(words, denied)));
    }

    private boolean isDoubtful(List<Fact<String>> diagnoses) {
        return diagnoses.stream()
                        .anyMatch(fact -> TumourWords.mayBeMalignant(fact.value())
                                && !TumourWords.areBenign(fact.value())
                                && !isGuess(fact))
                || file.facts()
                        .each(FactKey.ICD_10)
                        .anyMatch(code -> !BENIGN_CODE.matcher(code.value()).find());
    }

    /** 未见骨髓瘤证据, in the pathologist's diagnosis. */
    private List<Finding> deniedByPathologist() {
        return file.findings().all().stream()
                .filter(finding -> finding.document() == DocumentKind.PATHOLOGY_REPORT
                        && finding.polarity() == Polarity.ABSENT
                        && finding.ofPatient()
                        && finding.sure()
                        && finding.concept().kind() == ConceptKind.ILLNESS)
                .filter(finding -> DIAGNOSIS.matcher(finding.section()).find()
                        && TumourWords.mayBeMalignant(finding.concept().name()))
                .toList();
    }

    private static List<Evidence> words(List<Fact<String>> benign, List<Finding> denied) {
        return Stream.concat(Words.of(benign).stream(), denied.stream().map(Finding::evidence))
                .distinct()
                .toList();
    }

    /** Those that say themselves that it is benign, where any do. */
    private static List<Fact<String>> plainest(List<Fact<String>> benign) {
        var plain = benign.stream()
                .filter(fact -> TumourWords.areBenign(fact.value()))
                .toList();
        return plain.isEmpty() ? benign : plain;
    }

    /** A marrow is looked at in a laboratory, too, whose report ends with what it is. */
    private List<Finding> foundInMarrow() {
        return file.findings()
                .present()
                .filter(finding -> finding.document() == DocumentKind.LABORATORY_REPORT
                        && finding.sure()
                        && finding.surety() == Surety.DEFINITE
                        && finding.concept().kind() == ConceptKind.ILLNESS
                        && DIAGNOSIS.matcher(finding.section()).find())
                .filter(finding -> TumourWords.areBenign(finding.concept().name())
                        || isNoTumour(finding.concept().name()))
                .toList();
    }

    /** Whether all that the line names is another kind of illness: 肺结核. */
    private boolean isNoTumour(String printed) {
        var diagnosis = PICTURE.matcher(printed).replaceFirst("");
        var named = codes.named(diagnosis).map(CodeOffer::code).toList();
        return !named.isEmpty()
                && !TumourWords.mayBeMalignant(diagnosis)
                && named.stream().allMatch(code -> NO_TUMOUR.matcher(code).find());
    }

    /** What was thought at admission, before the pathologist looked. */
    private static boolean isGuess(Fact<String> fact) {
        return fact.document() != DocumentKind.PATHOLOGY_REPORT && TumourWords.areGuessed(fact.value());
    }
}
