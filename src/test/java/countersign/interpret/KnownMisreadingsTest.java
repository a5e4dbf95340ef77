package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.LexiconReader;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was once taken for something else, with all that is found. */
class KnownMisreadingsTest {

    private static final SentenceReader READER = new SentenceReader(new LexiconReader().read());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # section | sentence | all that it says
            手术经过 | 全身肝素化后阻断升主动脉 | 肝素化 PRESENT
            手术经过 | 楔形切除P2病变腱索 | 楔形切除术 PRESENT
            手术经过 | 行右上肺楔形切除 | 肺楔形切除术 PRESENT
            手术经过 | 注水试验无反流 | 关闭不全 ABSENT
            手术经过 | 注水试验:瓣膜闭合好,未见反流 | 关闭不全 ABSENT
            检查所见 | 甲状腺右叶结节,纵横比大于1 | 甲状腺结节 PRESENT, 纵横比大于1 PRESENT 1
            检查所见 | 结节,纵横比<1 | 结节 PRESENT, 纵横比大于1 ABSENT
            诊疗经过 | 予双联抗血小板 | 抗血小板治疗 PRESENT
            诊疗经过 | 行抗血小板聚集治疗 | 抗血小板治疗 PRESENT
            诊疗经过 | 低分子肝素抗凝 | 低分子肝素 PRESENT, 抗凝治疗 PRESENT
            出院医嘱 | 休息两周,定期复查 | 随访 PRESENT
            出院医嘱 | 双联抗血小板1年 | 抗血小板治疗 PRESENT
            出院医嘱 | 氯吡格雷75mg qd至少12个月 | 氯吡格雷 PRESENT 75mg qd
            出院医嘱 | 全休一个月,不适随诊 | ''
            查体 | 左耳20dB HL | ''
            个人史 | 父母非近亲结婚 | ''
            查体 | 双侧视乳头轻度水肿 | 视乳头水肿 PRESENT
            手术经过 | 左额中回皮层下1.5cm见肿瘤 | 大脑皮层肿瘤 PRESENT
            检查所见 | 十二指肠乳头占位 | 十二指肠乳头占位 PRESENT
            诊断 | 肾上腺皮质腺瘤 | 肾上腺皮质腺瘤 PRESENT
            检查提示 | 皮质下梗死 | 大脑皮层梗死 PRESENT
            既往史 | 2017年3月因膀胱癌行电切术并灌注1年 | 膀胱癌 PRESENT since 2017-03-01/2017-03-31
            婚育史 | 2018年10月宫颈HPV16型阳性 | HPV感染 PRESENT since 2018-10-01/2018-10-31
            婚育史 | 宫颈HPV检查阴性 | 检查 ABSENT
            既往史 | 饮酒20年,诊断酒精性心肌病 | 饮酒 PRESENT since 2000-03-03/2002-03-01, 心肌病 PRESENT
            出院诊断 | 躁狂发作,不伴有精神病性症状 | ''
            """)
    void saysNothingElse(String section, String sentence, String said) {
        var context = new Context(section, DocumentKind.DISCHARGE_SUMMARY, Optional.of(LocalDate.of(2021, 3, 2)));

        var found = READER.read(SentenceFile.folded(sentence), context).stream()
                .map(one -> one.mention().concept().name() + " " + one.polarity()
                        + one.when().days().map(days -> " since " + days).orElse("")
                        + one.mention().value().map(value -> " " + value.text()).orElse(""))
                .toList();

        assertEquals(said, String.join(", ", found));
    }
}
