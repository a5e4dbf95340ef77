package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Pay;
import countersign.model.plan.RequiredDocument.Occasion;
import java.util.regex.Pattern;

/** What happened in a case that asks for documents of its own. */
final class Occasions {

    private static final Pattern DEATH = Pattern.compile("身故|死亡|去世|death", Pattern.CASE_INSENSITIVE);

    private final CaseFile file;

    Occasions(CaseFile file) {
        this.file = file;
    }

    boolean include(Occasion occasion) {
        return switch (occasion) {
            case STAY -> !Stay.of(file).isEmpty();
            case ACCIDENT -> file.claim().illness().accident() || isOfAnAccident();
            case DEATH -> isPaidAs(IllnessClass.DEATH) || isDeath();
            case BILLS -> paysBills();
        };
    }

    private boolean isDeath() {
        return DEATH.matcher(file.claim().illness().name()).find()
                || file.documents().stream().anyMatch(document -> document.kind() == DocumentKind.DEATH_CERTIFICATE);
    }

    private boolean isOfAnAccident() {
        return Coverage.of(file)
                .filter(coverage -> coverage.illness().group() == IllnessGroup.ACCIDENT)
                .isPresent();
    }

    private boolean isPaidAs(IllnessClass illnessClass) {
        return Coverage.of(file)
                .filter(coverage -> coverage.paidAs() == illnessClass)
                .isPresent();
    }

    /** Where nothing is covered, bills are all there is to look at. */
    private boolean paysBills() {
        return !file.plan().covers()
                || Entitlement.of(file, file.plan())
                        .filter(entitlement -> file.plan().rules().benefits().stream()
                                .anyMatch(benefit -> benefit.illnessClass() == entitlement.paidAs()
                                        && !(benefit.pay() instanceof Pay.LumpSum)))
                        .isPresent();
    }
}
