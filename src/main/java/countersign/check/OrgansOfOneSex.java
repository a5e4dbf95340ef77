package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.claim.Sex;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reports that describe an organ which a person of the member's sex does not have.
 *
 * <p>Histories tell of mothers and fathers, forms print the questions for both: only what somebody has looked at counts.
 */
record OrgansOfOneSex(CaseFile file) {

    private static final Set<DocumentKind> LOOKED_AT =
            EnumSet.of(DocumentKind.IMAGING_REPORT, DocumentKind.PATHOLOGY_REPORT, DocumentKind.OPERATION_RECORD);
    private static final List<String> OF_WOMEN = List.of("子宫", "卵巢", "宫颈", "输卵管", "阴道");
    private static final List<String> OF_MEN = List.of("前列腺", "睾丸", "精囊", "附睾", "阴茎");

    List<Evidence> words() {
        var organs = file.claim().member().sex() == Sex.F ? OF_MEN : OF_WOMEN;
        return PageWords.of(file).find(organs, LOOKED_AT);
    }
}
