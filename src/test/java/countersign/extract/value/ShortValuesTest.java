package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortValuesTest {

    private static String read(ValueReader<?> reader, String printed) {
        return reader.find(printed).map(found -> found.value().toString()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            陈雅琴 | 陈雅琴
            陈 雅 琴 | 陈雅琴
            蒋 曼青 | 蒋曼青
            陈雅琴 女 38岁 | 陈雅琴
            陈雅琴女38岁 | 陈雅琴
            欧阳震华 | 欧阳震华
            阿依古丽·买买提 | 阿依古丽·买买提
            林某某 | 林某某
            本人 | none
            签名: | none
            自诉反复上腹痛 | none
            """)
    void names(String printed, String name) {
        assertEquals(name, read(new NameReader(), printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            女 | F
            男(1.男2.女) | M
            1 1.男 2.女 | M
            2 1.男 2.女 | F
            □男 ☑女 | F
            男/女 | none
            """)
    void sexes(String printed, String sex) {
        assertEquals(sex, read(new SexReader(), printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            37岁 | 37岁
            37 | 37
            37Y | 37岁
            8月 | 8月
            1岁3月 | 1岁3月
            2021-03-02 | none
            230岁 | none
            25岁结婚 | none
            13岁初潮 | none
            """)
    void ages(String printed, String age) {
        assertEquals(age, read(new AgeReader(), printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C50.4 | C50.4
            C73.x00 | C73.x00
            I21.401 | I21.401
            C64 | C64
            C5O.4 | C50.4
            171.0 | I71.0
            D05,1 | D05.1
            T36.6℃ | none
            pT2 | none
            1.5 | none
            """)
    void codes(String printed, String code) {
        assertEquals(code, read(new Icd10Reader(), printed.replace("℃", "°C")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            乳腺癌(pT2N1M0,IIB期) | pT2N1M0
            pT3N2MO | pT3N2M0
            cT4N2M0OIVA期 | cT4N2M0
            PTINOM0O | pT1N0M0
            PT3NILM0 | pT3N1M0
            PT3N1MI1IV期 | pT3N1M1
            pT3N1M1IV期 | pT3N1M1
            pT2N1IIIA期 | pT2N1
            pT1b(m)N1a(3/15)M0 | pT1b(m)N1aM0
            pTis N0 | pTisN0
            cT3N2M0 | cT3N2M0
            ypT0N0M0 | ypT0N0M0
            肺癌IIB期 | IIB
            肺癌IIb期 | IIB
            宫颈癌IIIA1期 | IIIA1
            胃癌1期 | I
            Ann Arbor IIB期 | Ann Arbor IIB
            CNLC Ia期 | CNLC IA
            卵巢癌IV期 | IV
            晚期胃癌 | none
            早期 | none
            第2期化疗 | none
            """)
    void stages(String printed, String stage) {
        assertEquals(stage, read(StageReader.PROSE, printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            右侧卵巢癌 | right
            左乳浸润性导管癌 | left
            双侧甲状腺癌 | both
            双肺结节 | both
            甲状腺癌(左叶) | left
            肿物5cm左右 | none
            左心房粘液瘤 | none
            冠状动脉左前降支狭窄 | none
            肝右叶占位 | none
            胃癌 | none
            """)
    void sides(String printed, String side) {
        assertEquals(side, read(new SideReader(), printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岭市第一人民医院 | 云岭市第一人民医院
            云 岭 市 第 一 人 民 医 院 | 云岭市第一人民医院
            青禾市中心 医院 | 青禾市中心医院
            南屏大学附属医院(东院区) | 南屏大学附属医院(东院区)
            松湾县妇幼保健院 | 松湾县妇幼保健院
            望水镇卫生院 | 望水镇卫生院
            本院 | none
            我院医院 | none
            """)
    void hospitals(String printed, String hospital) {
        assertEquals(hospital, read(new HospitalReader(), printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            城镇职工基本医疗保险 | 城镇职工基本医疗保险
            1 | 城镇职工基本医疗保险
            7 | 全自费
            1.城镇职工基本医疗保险 | 城镇职工基本医疗保险
            自费 | 自费
            新农合 | 新农合
            普通住院 | none
            """)
    void payers(String printed, String payer) {
        assertEquals(payer, read(new PayerReader(), printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZY2021034130 | ZY2021034130
            0021034567 | 0021034567
            2021-03456 | 2021-03456
            2O21034567 | 2021034567
            B202198372 | B202198372
            — | none
            12:30 | none
            内科 | none
            """)
    void recordNumbers(String printed, String number) {
        assertEquals(number, read(new RecordNumberReader(4), printed));
    }
}
