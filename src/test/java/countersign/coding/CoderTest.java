package countersign.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.finding.CodedDiagnosis;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoderTest {

    private static final Coder CODER = Coder.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as doctors write it                            | categories of the best code of each diagnosis
            急性心肌梗死                                       | I21
            急性心肌梗塞                                       | I21
            NSTEMI                                            | I21
            心梗                                               | I21
            COPD                                              | J44
            右乳腺癌IV期                                       | C50
            左乳浸润性导管癌（pT2N1M0，ⅡB期）改良根治术后       | C50
            右肺上叶浸润性腺癌（T1bN0M0 IA2期）                 | C34
            甲状腺乳头状瘟                                      | C73
            脑膜瘤术后                                         | D32
            肺占位待查                                         | R91
            CKD5期                                            | N18
            发热待查                                           | R50
            再障                                               | D61
            急性ＳＴ段抬高型心肌梗死                            | I21
            结肠癌，高血压                                     | C18 I10
            高血压冠心病                                       | I10 I25
            先天性心脏病房间隔缺损继发性肺动脉高压心功能Ⅳ级     | Q24 Q21 I27 I50
            扩张型心肌病慢性心力衰竭心功能Ⅳ级（NYHA）          | I42 I50
            垂体腺瘤（无功能型）                               | D35
            右面部皮肤基底细胞癌                               | C44
            子宫肌瘤 贫血                                      | D25 D64
            糖尿病反复低血糖;骨质疏松                           | E14 M81
            1.急性下壁心肌梗死 2.高血压病3级（极高危） 3.2型糖尿病 | I21 I10 E11
            慢性阻塞性肺疾病急性加重期                         | J44
            不稳定心绞痛                                       | I20
            陈旧性前壁心梗                                     | I25
            短暂性脑缺血发作                                   | G45
            右额叶胶质瘤                                       | C71
            听神经瘤                                           | D33
            左股骨远端骨肉瘤                                   | C40
            胃间质瘤                                           | D37
            睾丸精原细胞瘤                                     | C62
            肾母细胞瘤                                         | C64
            视网膜母细胞瘤                                     | C69
            嗜铬细胞瘤                                         | D35
            子宫颈癌                                           | C53
            慢性肾功能衰竭（尿毒症期）                         | N18
            终末期肾病                                         | N18
            急性髓系白血病M2型                                 | C92
            AML-M5                                             | C93
            弥漫大B细胞淋巴瘤IV期                              | C83
            痉挛型脑瘫                                         | G80
            川崎病                                             | M30
            病情稳定                                           | none
            患者要求出院                                       | none
            详见病历                                           | none
            """)
    void offersCodes(String line, String categories) {
        assertEquals(
                categories, CODER.of(line).stream().map(CoderTest::category).collect(Collectors.joining(" ")));
    }

    private static String category(CodedDiagnosis diagnosis) {
        return diagnosis.best().map(offer -> offer.category()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "甲状腺恶性肿瘤, SAME_WORDS",
        "房颤, ALIAS",
        "左侧甲状腺恶性肿瘤, WITHOUT_QUALIFIERS",
        "心肌急性梗死, ALIKE",
    })
    void saysWhy(String words, String reason) {
        assertEquals(
                reason, CODER.of(words).get(0).best().orElseThrow().reason().name());
    }

    @Test
    void benignIsNotMalignant() {
        var offers = CODER.offers("眼睑皮肤良性肿瘤", code -> true);

        assertEquals('D', offers.get(0).code().charAt(0));
    }

    @Test
    void hidesWhatIsNotAllowed() {
        var offers = CODER.offers("甲状腺恶性肿瘤", code -> !code.startsWith("C73"));

        assertTrue(offers.stream().noneMatch(offer -> offer.category().equals("C73")));
    }

    @Test
    void everyNameOfTheListFindsItsCategory() {
        List<Entry> list = Coder.list();
        int right = 0;
        int asked = 0;
        for (int i = 0; i < list.size(); i += 200) {
            var entry = list.get(i);
            var offers = CODER.offers(entry.name(), code -> true);
            asked++;
            right += !offers.isEmpty() && offers.get(0).category().equals(entry.prefix(3)) ? 1 : 0;
        }
        assertTrue(right >= asked * 0.97, right + " of " + asked);
    }

    /** Latin ones stand alone, Chinese ones within others, whose name may begin or end with what they are written out as. */
    @Test
    void writesEveryAliasOutAsANameOfTheListOrAPartOfOne() {
        var spelling = new Spelling(new TableFile("same.tsv"));
        var names = Coder.list().stream()
                .flatMap(entry -> spelling.forms(entry.name()).stream())
                .collect(Collectors.toSet());
        var strangers = new TableFile("aliases.tsv")
                .rows().stream()
                        .filter(row -> {
                            var target = spelling.bare(spelling.fold(row.second()));
                            boolean alone = row.first().charAt(0) < 0x80;
                            return !names.contains(target)
                                    && (alone || names.stream().noneMatch(name -> name.contains(target)));
                        })
                        .map(TableFile.Row::toString)
                        .toList();
        assertEquals(List.of(), strangers);
    }
}
