package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_MET;
import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_SHOWN;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Proof;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was done or has happened decides some illnesses: an operation of the right sort, a ride in public
 * transport. Another sort of operation, or the name of another illness, keeps out what is claimed.
 */
final class DecisiveActs {

    private static final Set<DocumentKind> LAST_WORD = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE, DocumentKind.RECORD_FRONT_PAGE);

    /** Other aliases name the illness that is operated on. */
    private static final Pattern ACT = Pattern.compile("术|移植|搭桥|置换|切除|成形|清除|夹闭|Bentall");

    private final CaseFile file;
    private final Illness illness;
    private final Definition definition;
    private final Proofs proofs;
    private final PageWords words;

    DecisiveActs(CaseFile file, Illness illness, Definition definition, Proofs proofs) {
        this.file = file;
        this.illness = illness;
        this.definition = definition;
        this.proofs = proofs;
        this.words = PageWords.of(file);
    }

    Optional<Flag> flag() {
        return switch (illness.group()) {
            case SURGERY -> anotherOperation().or(this::notDone);
            case ACCIDENT -> notDone();
            default -> anotherIllness().or(this::anotherAct);
        };
    }

    /** The record of the operation tells of one that the definition keeps out, and nothing of the one it asks for. */
    private Optional<Flag> anotherOperation() {
        var records = EnumSet.of(DocumentKind.OPERATION_RECORD);
        var kept = keptOut(records);
        var said = decisive()
                .flatMap(proof -> words.find(proof.words(), records).stream())
                .toList();
        boolean toldElsewhere =
                said.isEmpty() && proofs.of(definition.requirement()).is(Answer.Verdict.MET);
        if (kept.isEmpty() || toldElsewhere) {
            return Optional.empty();
        }
        boolean asked = said.stream().anyMatch(word -> kept.stream().noneMatch(out -> sameLine(word, out)));
        return asked
                ? Optional.empty()
                : definition.exclusions().stream()
                        .filter(exclusion -> exclusion.result() == Exclusion.Result.NOT_COVERED)
                        .flatMap(exclusion -> Stream.of(exclusion.proof())
                                .filter(Proof.TextAny.class::isInstance)
                                .map(Proof.TextAny.class::cast)
                                .map(text -> words.find(text.words(), records))
                                .filter(found -> !found.isEmpty())
                                .map(found -> excluded(exclusion, found)))
                        .findFirst();
    }

    /** Where an operation is one of the things asked for: one of another sort is none. */
    private Optional<Flag> anotherAct() {
        boolean operation = decisive().findAny().isPresent()
                && definition.criteria().stream()
                        .filter(this::isRequired)
                        .anyMatch(criterion -> criterion.proof() instanceof Proof.TextAny
                                && Proofs.kinds(criterion.evidence()).contains(DocumentKind.OPERATION_RECORD)
                                && !criterion.evidence().isEmpty());
        return operation ? anotherOperation() : Optional.empty();
    }

    /** Words of the sorts that the definition keeps out; where they stand, 成形术 is 经皮球囊成形术. */
    private List<Evidence> keptOut(Set<DocumentKind> records) {
        return definition.exclusions().stream()
                .map(Exclusion::proof)
                .filter(Proof.TextAny.class::isInstance)
                .flatMap(proof -> words.find(((Proof.TextAny) proof).words(), records).stream())
                .toList();
    }

    private static boolean sameLine(Evidence one, Evidence other) {
        return one.page().equals(other.page()) && one.box().sharedHeight(other.box()) > 0.5;
    }

    /** A document that would show it is there, and no document has any of its words. */
    private Optional<Flag> notDone() {
        var everywhere = recorded();
        return definition.criteria().stream()
                .filter(this::isRequired)
                .filter(criterion -> criterion.proof() instanceof Proof.TextAny text
                        && words.find(text.words(), everywhere).isEmpty())
                .filter(criterion -> words.find(
                                illness.aliases().stream()
                                        .filter(alias -> ACT.matcher(alias).find())
                                        .toList(),
                                Set.of(DocumentKind.OPERATION_RECORD))
                        .isEmpty())
                .filter(this::isAnswered)
                .findFirst()
                .map(this::notShown);
    }

    private boolean isAnswered(Criterion criterion) {
        var kinds = Proofs.kinds(criterion.evidence());
        return illness.group() == IllnessGroup.SURGERY
                ? kinds.contains(DocumentKind.OPERATION_RECORD)
                        && (file.documents().stream()
                                        .anyMatch(document -> document.kind() == DocumentKind.DISCHARGE_SUMMARY)
                                || file.facts()
                                        .each(FactKey.OPERATION_DATE)
                                        .anyMatch(fact -> fact.document() == DocumentKind.OPERATION_RECORD))
                : file.documents().stream().map(Document::kind).anyMatch(kinds::contains);
    }

    /** The last documents name an illness that the definition keeps out, and none that is meant by it. */
    private Optional<Flag> anotherIllness() {
        var diagnoses = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> LAST_WORD.contains(fact.document()))
                .toList();
        var names = new IllnessNames(illness);
        if (diagnoses.stream().anyMatch(fact -> names.mayMean(fact.value()) && !holdsExcluded(fact.value()))) {
            return Optional.empty();
        }
        return definition.exclusions().stream()
                .filter(exclusion -> exclusion.result() == Exclusion.Result.NOT_COVERED)
                .filter(exclusion -> exclusion.proof() instanceof Proof.TextAny)
                .flatMap(exclusion -> diagnoses.stream()
                        .filter(fact -> ((Proof.TextAny) exclusion.proof())
                                .words().stream().anyMatch(fact.value()::contains))
                        .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                        .map(fact -> excluded(exclusion, List.of(fact.evidence()))))
                .findFirst();
    }

    private boolean holdsExcluded(String diagnosis) {
        return definition.exclusions().stream()
                .filter(exclusion -> exclusion.result() == Exclusion.Result.NOT_COVERED)
                .map(Exclusion::proof)
                .filter(Proof.TextAny.class::isInstance)
                .anyMatch(proof -> ((Proof.TextAny) proof).words().stream().anyMatch(diagnosis::contains));
    }

    /** A claim's own words show nothing. */
    private static Set<DocumentKind> recorded() {
        return EnumSet.complementOf(EnumSet.of(DocumentKind.CLAIM_FORM));
    }

    private boolean isRequired(Criterion criterion) {
        return definition.requirement().criteria().anyMatch(criterion.id()::equals);
    }

    private Stream<Proof.TextAny> decisive() {
        return definition.criteria().stream()
                .filter(this::isRequired)
                .map(Criterion::proof)
                .filter(Proof.TextAny.class::isInstance)
                .map(Proof.TextAny.class::cast);
    }

    private static Flag excluded(Exclusion exclusion, List<Evidence> words) {
        return new Flag(CRITERIA_NOT_MET, Certainty.PROBABLE, "excluded", List.of(exclusion.names()), words);
    }

    private Flag notShown(Criterion criterion) {
        return new Flag(
                CRITERIA_NOT_SHOWN,
                Certainty.CANNOT_TELL,
                "one",
                List.of(criterion.names()),
                new Nearest(file).to(List.of(criterion)));
    }
}
