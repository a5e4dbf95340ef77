package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.Flag;
import countersign.model.claim.Sex;
import countersign.model.page.DocumentKind;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleCheckTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sex, born, illness, code, flags (diagnosed 2020-10-20)
            F, 1985-03-02, 前列腺恶性肿瘤, C61, sex certain
            M, 1955-03-02, 前列腺恶性肿瘤, C61, ''
            M, 1985-03-02, 宫颈恶性肿瘤, C53.9, sex certain
            F, 1985-03-02, 宫颈恶性肿瘤, C53.9, ''
            M, 1985-03-02, 卵巢癌, '', sex certain
            M, 1985-03-02, 乳腺恶性肿瘤, C50.4, ''
            F, 1985-03-02, 恶性肿瘤——重度, '', ''
            M, 2010-03-02, 喉恶性肿瘤, C32.0, age cannot-tell
            M, 2005-10-21, 喉恶性肿瘤, C32.0, age cannot-tell
            M, 2005-10-20, 喉恶性肿瘤, C32.0, ''
            M, 2012-03-02, 急性淋巴细胞白血病, C91.0, ''
            F, 2012-03-02, 甲状腺恶性肿瘤, C73, ''
            F, 2018-03-02, 卵巢生殖细胞肿瘤, C56, ''
            """)
    void sexForbidsAndAgeSurprises(Sex sex, String born, String illness, String code, String flags) {
        var builder = aCase().sex(sex).born(born).illness(illness).diagnosed("2020-10-20");
        var file = (code.isEmpty() ? builder : builder.code(code)).build();

        assertEquals(
                flags,
                new ImplausibleCheck()
                        .run(file).stream().map(ImplausibleCheckTest::words).collect(Collectors.joining(", ")));
    }

    private static String words(Flag flag) {
        return flag.reason() + " " + flag.certainty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sex, kind of document, line, flags
            F, imaging-report, 前列腺大小形态正常, organ probable
            M, imaging-report, 子宫前位、大小正常, organ probable
            M, imaging-report, 前列腺大小形态正常, ''
            F, imaging-report, 子宫前位、大小正常, ''
            # a family's illness
            M, admission-record, 母亲患子宫肌瘤, ''
            F, admission-record, 父亲患前列腺癌, ''
            """)
    void nobodyHasTheOthersOrgans(Sex sex, String kind, String line, String flags) {
        var file = aCase().sex(sex)
                .document(DocumentKind.ofId(kind).orElseThrow())
                .line(line)
                .build();

        assertEquals(
                flags,
                new ImplausibleCheck()
                        .run(file).stream().map(ImplausibleCheckTest::words).collect(Collectors.joining(", ")));
    }
}
