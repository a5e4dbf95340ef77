package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_MET;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Definition;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.Proof;
import java.util.EnumSet;
import java.util.Optional;

/** What a definition calls over, where what was written at the end says so and nothing of the loss: 行走自如, 无后遗症. */
final class Recovery {

    /** Its id in the definitions. */
    private static final String RECOVERED = "recovered";

    private final CaseFile file;
    private final Illness illness;
    private final Definition definition;

    Recovery(CaseFile file, Illness illness, Definition definition) {
        this.file = file;
        this.illness = illness;
        this.definition = definition;
    }

    Optional<Flag> flag() {
        return illness.definitions().stream()
                .flatMap(each -> each.exclusions().stream())
                .filter(exclusion -> exclusion.id().equals(RECOVERED))
                .findFirst()
                .flatMap(exclusion -> flag(
                        exclusion, PageWords.of(LastingLoss.of(file, definition).orElse(file))));
    }

    private static Optional<Flag> flag(Exclusion exclusion, PageWords words) {
        var said = exclusion.proof() instanceof Proof.TextAny text
                ? words.find(
                        text.words(),
                        EnumSet.of(DocumentKind.OUTPATIENT_RECORD, DocumentKind.DISCHARGE_SUMMARY, DocumentKind.OTHER))
                : java.util.List.<countersign.model.fact.Evidence>of();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(
                        CRITERIA_NOT_MET,
                        Certainty.CANNOT_TELL,
                        "excluded",
                        java.util.List.of(exclusion.names()),
                        said));
    }
}
