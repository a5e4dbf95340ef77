package countersign.check;

import static countersign.model.adjudication.FlagKind.NOT_A_MEMBER;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A plan pays for what is first diagnosed between joining and leaving. */
final class MembershipCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        if (!file.plan().covers()) {
            return List.of();
        }
        var member = file.claim().member();
        var diagnosed = file.claim().illness().diagnosed();
        if (diagnosed.isBefore(member.joined())) {
            return List.of(flag(file, "before-joining", diagnosed, member.joined()));
        }
        if (member.left().filter(diagnosed::isAfter).isPresent()) {
            return List.of(flag(file, "after-leaving", diagnosed, member.left().get()));
        }
        if (file.plan().to().filter(diagnosed::isAfter).isPresent()
                && file.claim().planVersion().isEmpty()) {
            return List.of(flag(file, "plan-ended", diagnosed, file.plan().to().get(), isAssumed(file, "to")));
        }
        if (member.joined().isBefore(file.plan().planFrom()) && !isAssumed(file, "from")) {
            return List.of(new Flag(
                    NOT_A_MEMBER,
                    Certainty.CANNOT_TELL,
                    "joined-before-plan",
                    List.of(member.joined(), file.plan().planFrom()),
                    List.of()));
        }
        return provenBefore(file, member.joined());
    }

    /** A pathologist's report from before joining, whatever day the claim names. */
    private static List<Flag> provenBefore(CaseFile file, LocalDate joined) {
        return file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.PATHOLOGY_REPORT)
                .map(document -> file.facts().of(document.file()))
                .filter(facts -> facts.each(FactKey.DIAGNOSIS)
                        .anyMatch(diagnosis -> diagnosis.value().contains("癌")
                                || diagnosis.value().contains("恶性")
                                || diagnosis.value().contains("瘤")))
                .flatMap(facts -> {
                    List<Fact<LocalDate>> dates = Stream.of(FactKey.REPORT_DATE, FactKey.SAMPLING_DATE)
                            .flatMap(facts::each)
                            .filter(date -> Trust.of(date).atLeast(Trust.FAIR))
                            .toList();
                    boolean allBefore = dates.size() > 1
                            && dates.stream().allMatch(date -> date.value().isBefore(joined));
                    return allBefore
                            ? Stream.of(new Flag(
                                    NOT_A_MEMBER,
                                    Certainty.PROBABLE,
                                    "proven-before-joining",
                                    List.of(dates.get(0).value(), joined),
                                    Words.of(dates)))
                            : Stream.empty();
                })
                .limit(1)
                .toList();
    }

    private static boolean isAssumed(CaseFile file, String value) {
        return file.plan().rules().isAssumed(value);
    }

    private static Flag flag(CaseFile file, String reason, LocalDate diagnosed, LocalDate limit) {
        return flag(file, reason, diagnosed, limit, false);
    }

    private static Flag flag(CaseFile file, String reason, LocalDate diagnosed, LocalDate limit, boolean assumed) {
        return new Flag(
                NOT_A_MEMBER,
                assumed ? Certainty.PROBABLE : Certainty.CERTAIN,
                reason,
                List.of(diagnosed, limit),
                Words.ofDay(file, diagnosed),
                assumed);
    }
}
