package countersign.ui.advisor;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # claimed code, discharge, pathology, the words coded and the first category
            C50.9, 右乳浸润性导管癌, 乳腺浸润性导管癌, 乳腺浸润性导管癌 C50
            D35.2, 垂体腺瘤, 鞍区肿物, 垂体腺瘤 D35
            I21.9, 高血压3级, 急性心肌梗死, 急性心肌梗死 I21
            '', 2型糖尿病, 急性心肌梗死, 急性心肌梗死 I21
            """)
    void takesTheDiagnosisOfTheClaimedCategory(String code, String discharge, String pathology, String coded) {
        var builder = aCase().document(DocumentKind.DISCHARGE_SUMMARY)
                .fact(FactKey.DIAGNOSIS, discharge)
                .document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.DIAGNOSIS, pathology);
        var file = (code.isEmpty() ? builder : builder.code(code)).build();

        var found = ToCode.of(file).orElseThrow();

        assertEquals(
                coded,
                found.diagnosis().words() + " "
                        + found.diagnosis().best().orElseThrow().category());
    }
}
