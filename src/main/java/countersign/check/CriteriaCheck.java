package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_MET;
import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_SHOWN;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Proof;
import countersign.model.plan.Requirement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records prove the illness claimed as the plan defines it, and in the class claimed. */
final class CriteriaCheck implements Check {

    /** What tells a stay as a whole. */
    private static final Set<DocumentKind> TOLD =
            EnumSet.of(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.ADMISSION_RECORD);

    @Override
    public List<Flag> run(CaseFile file) {
        var coverage = Coverage.of(file).filter(found -> !found.isOut());
        var definition = coverage.flatMap(found -> file.plan().definition(found.illness()));
        if (coverage.isEmpty() || definition.isEmpty()) {
            return List.of();
        }
        var illness = coverage.get().illness();
        var proofs = new Proofs(file, definition.get());
        if (illness.group() == IllnessGroup.MALIGNANT) {
            return ofTumour(file, coverage.get(), definition.get(), proofs).stream()
                    .toList();
        }
        return new DecisiveActs(file, illness, definition.get(), proofs)
                        .flag()
                        .or(() -> new Recovery(file, illness, definition.get()).flag())
                        .or(() -> new LesserAct(file, definition.get(), proofs).flag())
                        .or(() -> ofOther(file, illness, definition.get(), proofs))
                        .stream()
                        .toList();
    }

    /** Not invasive at all, or of the mild class though the severe one is claimed. */
    private static Optional<Flag> ofTumour(CaseFile file, Coverage claimed, Definition definition, Proofs proofs) {
        var tumour = new Malignancy(file);
        if (!tumour.inSitu().isEmpty()) {
            return Optional.of(flag("in-situ", tumour.inSitu()));
        }
        if (!tumour.borderline().isEmpty()) {
            return Optional.of(flag("borderline", tumour.borderline()));
        }
        var besides = tumour.borderlineBesides();
        if (!besides.isEmpty()) {
            return Optional.of(new Flag(
                    CRITERIA_NOT_MET,
                    Certainty.PROBABLE,
                    "borderline",
                    List.of(besides.get(0).text()),
                    besides));
        }
        if (claimed.illness().illnessClass() != IllnessClass.SEVERE || !MildForm.isExceeded(file, claimed)) {
            return new UnprovenTumour(file, definition, proofs).flag();
        }
        return definition.exclusions().stream()
                .filter(exclusion -> isByStage(exclusion.proof()))
                .map(exclusion -> excluded(exclusion, proofs.of(exclusion)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> new MildSite(file, definition, proofs).flag())
                .or(() -> new UnprovenTumour(file, definition, proofs).flag());
    }

    private static boolean isByStage(Proof proof) {
        return proof instanceof Proof.All all
                && all.of().stream().anyMatch(part -> part instanceof Proof.Stage)
                && all.of().stream().anyMatch(part -> part instanceof Proof.CodeIn);
    }

    private static Optional<Flag> excluded(Exclusion exclusion, Answer answer) {
        if (!answer.is(Answer.Verdict.MET) || answer.words().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Flag(
                CRITERIA_NOT_MET,
                answer.sure() ? Certainty.CERTAIN : Certainty.CANNOT_TELL,
                exclusion.result() == Exclusion.Result.MILD ? "mild-class" : "excluded",
                List.of(exclusion.names()),
                answer.words()));
    }

    private static Flag flag(String reason, List<Fact<String>> words) {
        boolean certain = words.stream().anyMatch(fact -> Trust.of(fact) == Trust.SOLID);
        return new Flag(
                CRITERIA_NOT_MET,
                certain ? Certainty.CERTAIN : Certainty.PROBABLE,
                reason,
                List.of(words.get(0).value()),
                Words.of(words));
    }

    private static Optional<Flag> ofOther(CaseFile file, Illness illness, Definition definition, Proofs proofs) {
        var group = illness.group();
        var answer = proofs.of(definition.requirement());
        var excluded = ExcludedDiagnosis.of(file, illness);
        if (excluded.isPresent()) {
            return excluded;
        }
        if (answer.is(Answer.Verdict.CONTRADICTED)) {
            return Optional.of(contradicted(definition, proofs, answer));
        }
        if (answer.is(Answer.Verdict.NOT_SHOWN)
                && definition.requirement() instanceof Requirement.AtLeast some
                && some.count() > 1
                && !diedSoon(file)) {
            var open = tooFew(file, some, definition, proofs);
            if (open.isPresent()) {
                return open;
            }
        }
        boolean silent = !answer.is(Answer.Verdict.NOT_SHOWN)
                || definition.decidedBy() == Definition.Decider.PERSON
                        && required(definition).noneMatch(Criterion::told);
        if (silent || group == IllnessGroup.SURGERY || diedSoon(file)) {
            return Optional.empty();
        }
        return notShown(file, group, definition, proofs).or(() -> alternatives(group, definition, proofs));
    }

    /** One way to meet it is broken, and of no other is there a trace: 89 days of dialysis, and no transplant. */
    private static Optional<Flag> alternatives(IllnessGroup group, Definition definition, Proofs proofs) {
        boolean decisiveOpen = required(definition)
                .anyMatch(criterion -> isDecisive(group, criterion.proof())
                        && answer(criterion, proofs).is(Answer.Verdict.NOT_SHOWN));
        return required(definition)
                .filter(criterion -> isDecisive(group, criterion.proof()) || isOfEachSide(criterion.proof()))
                .filter(criterion -> !decisiveOpen && !isMetOtherwise(definition.requirement(), criterion, proofs))
                .map(criterion -> Map.entry(criterion, answer(criterion, proofs)))
                .filter(entry -> entry.getValue().is(Answer.Verdict.CONTRADICTED))
                .findFirst()
                .map(entry -> new Flag(
                        CRITERIA_NOT_MET,
                        entry.getValue().sure() ? Certainty.PROBABLE : Certainty.CANNOT_TELL,
                        "contradicted",
                        List.of(entry.getKey().names()),
                        entry.getValue().words()));
    }

    /** Whether it is one of several ways, and another one is met: vocal cords cut out need no twelve months. */
    private static boolean isMetOtherwise(Requirement requirement, Criterion criterion, Proofs proofs) {
        if (requirement instanceof Requirement.All all) {
            return all.of().stream().anyMatch(part -> isMetOtherwise(part, criterion, proofs));
        }
        return requirement instanceof Requirement.Any any
                && any.criteria().anyMatch(criterion.id()::equals)
                && proofs.of(any).is(Answer.Verdict.MET);
    }

    /** Where hearing or sight of both sides is read, it says enough; where it is not, nothing is missing. */
    private static boolean isOfEachSide(Proof proof) {
        return proof instanceof Proof.Number number && EachSide.isMeasured(number);
    }

    private static Stream<Criterion> required(Definition definition) {
        return definition.criteria().stream().filter(criterion -> isRequired(definition, criterion));
    }

    private static Answer answer(Criterion criterion, Proofs proofs) {
        return proofs.of(criterion);
    }

    /** Death within days leaves no time for tests: what they would have shown, a person weighs. */
    private static boolean diedSoon(CaseFile file) {
        return file.documents().stream().anyMatch(document -> document.kind() == DocumentKind.DEATH_CERTIFICATE);
    }

    /** So many have to be met, fewer are in any document, and the papers that would show the others are not there. */
    private static Optional<Flag> tooFew(
            CaseFile file, Requirement.AtLeast some, Definition definition, Proofs proofs) {
        var present = file.documents().stream().map(Document::kind).collect(Collectors.toSet());
        var records = EnumSet.complementOf(EnumSet.of(DocumentKind.CLAIM_FORM));
        var open = definition.criteria().stream()
                .filter(criterion -> some.criteria().anyMatch(criterion.id()::equals))
                .filter(criterion -> proofs.of(criterion.proof(), records).is(Answer.Verdict.NOT_SHOWN))
                .toList();
        long met = definition.criteria().stream()
                .filter(criterion -> some.criteria().anyMatch(criterion.id()::equals))
                .filter(criterion -> proofs.of(criterion.proof(), records).is(Answer.Verdict.MET))
                .count();
        boolean nobodyShows = open.stream()
                .noneMatch(
                        criterion -> Proofs.kinds(criterion.evidence()).stream().anyMatch(present::contains));
        return nobodyShows && !open.isEmpty() && met < some.count()
                ? Optional.of(notShown(file, open))
                : Optional.empty();
    }

    private static Flag contradicted(Definition definition, Proofs proofs, Answer answer) {
        var broken = required(definition)
                .filter(criterion -> answer(criterion, proofs).is(Answer.Verdict.CONTRADICTED))
                .findFirst();
        return new Flag(
                CRITERIA_NOT_MET,
                answer.sure() ? Certainty.CERTAIN : Certainty.PROBABLE,
                "contradicted",
                broken.<List<Object>>map(criterion -> List.of(criterion.names()))
                        .orElse(List.of("")),
                answer.words());
    }

    private static boolean isRequired(Definition definition, Criterion criterion) {
        return definition.requirement().criteria().anyMatch(criterion.id()::equals);
    }

    /** Only where documents are there that show it, or would tell of it. */
    private static Optional<Flag> notShown(CaseFile file, IllnessGroup group, Definition definition, Proofs proofs) {
        var present = file.documents().stream().map(Document::kind).collect(Collectors.toSet());
        var open = required(definition)
                .filter(criterion -> isDecisive(group, criterion.proof())
                        || isUntold(criterion, proofs)
                        || !proofs.denied(criterion).isEmpty())
                .filter(criterion -> TOLD.stream().anyMatch(present::contains)
                        || criterion.evidence().stream()
                                .flatMap(kind -> kind.documents().stream())
                                .filter(kind -> kind != DocumentKind.OTHER)
                                .anyMatch(present::contains))
                .filter(criterion -> answer(criterion, proofs).is(Answer.Verdict.NOT_SHOWN))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(notShown(file, open));
    }

    /** What is always told, and stands in no record whatsoever. */
    private static boolean isUntold(Criterion criterion, Proofs proofs) {
        var records = EnumSet.complementOf(EnumSet.of(DocumentKind.CLAIM_FORM));
        return criterion.told() && proofs.of(criterion.proof(), records).is(Answer.Verdict.NOT_SHOWN);
    }

    private static Flag notShown(CaseFile file, List<Criterion> open) {
        return new Flag(
                CRITERIA_NOT_SHOWN,
                Certainty.CANNOT_TELL,
                open.size() == 1 ? "one" : "several",
                open.stream().limit(3).<Object>map(Criterion::names).toList(),
                new Nearest(file).to(open));
    }

    /**
     * Time and courses of values decide; words of a history are for a doctor to weigh. Of a lasting loss grades and single values
     * decide too: elsewhere they are told in more ways than can be read.
     */
    private static boolean isDecisive(IllnessGroup group, Proof proof) {
        boolean graded =
                proof instanceof Proof.Grade || proof instanceof Proof.Number number && Measured.isRead(number);
        return graded && group == IllnessGroup.RESIDUAL_STATE
                || proof instanceof Proof.DaysBetween
                || proof instanceof Proof.Series
                || proof instanceof Proof.All all && DatedValue.of(all).isPresent();
    }
}
