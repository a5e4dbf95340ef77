package countersign.extract;

import countersign.extract.value.Icd10Reader;
import countersign.extract.value.Match;
import countersign.extract.value.SideReader;
import countersign.extract.value.StageReader;
import countersign.extract.value.ValueReader;
import countersign.extract.words.Field;
import countersign.extract.words.Folding;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;
import countersign.model.fact.Side;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Diagnoses, one by one, and what they say of side, stage and code. */
final class DiagnosisExtractor implements Extractor {

    private static final int LONGEST = 70;
    private static final Pattern NONE = Pattern.compile(
            "^(?:无|同上|同前|同术前|同入院诊断|同左|见上|略|暂无|待定|未填|疾病编码|入院病情|编码|名称|其他诊断|主要诊断)$|^(?:嘱|建议|继续|注意|给予|予以|治疗:|处理:|用药)|声明|本人|同意|签名|签字|签章|盖章|章$|仅对|负责|^.{0,3}(?:中心|医院|科)$|^医师|^\\d{4}年|^[\\d.%/\\-]+$");
    /** What a pathologist writes after the diagnosis: margins, nodes, spread. */
    private static final Pattern NOT_THE_TUMOUR =
            Pattern.compile("未见|转移|癌旁|MVI|切缘|断端|累及|淋巴结|脉管|神经侵犯|干净|种植|查见|建议|请结合|免疫组化|分期|HER|Ki-?67|[(][+-][)]");

    /** Called after a person: Castleman病, Spitz痣. */
    private static final Pattern EPONYM = Pattern.compile("^[A-Z][a-z]{3,}-?[A-Za-z]*[病症痣瘤癌]");

    private static final String IMPRESSION =
            "影像诊断|检查报告结果-主观提示|主观提示|提示|意见|诊断意见|超声提示|印象|结论|检查结论|超声诊断|影像学诊断|影像印象|检查提示|诊断印象|检查印象|内镜诊断|放射学诊断|诊断结论|诊断";
    private static final String SPECIMEN = "送检标本|送检部位|送检材料|标本名称|标本部位|取材部位";
    private static final Pattern LESION = Pattern.compile("占位|癌|瘤|肿物|肿块|结节|BI-?RADS|TI-?RADS|恶性|MT|Ca");
    private static final Pattern GRADE = Pattern.compile("(WHO ?)[1lI!|] ?级");
    private static final Pattern TUMOUR = Pattern.compile("癌|瘤|白血病|恶性|增生异常|浆细胞病");
    /** A long dash is read as two of the numeral one. */
    private static final Pattern DASH = Pattern.compile("(?<=[\\u4e00-\\u9fff])(?:一一|一 一|--)(?=[\\u4e00-\\u9fff])");

    private static final Pattern MEASURES =
            Pattern.compile("[,、]\\s*(?:[^,;()]|\\([^)]*\\)){0,12}(?:最大径|切缘|断端|未见|大小|直径|\\dcm|\\dmm|淋巴结|脉管癌栓|神经侵犯)");
    private static final String CODE = "[A-TV-Z][0-9OolI]{2}(?:[.,][0-9OolIxX]{1,3}(?:[xX]?\\d{2,3})?)?[+*]?";
    /** In brackets, whatever follows, or bare at the end. */
    private static final Pattern CODE_AFTER = Pattern.compile("\\s*[(\\[]\\s*(?:ICD-?10)?\\s*:?\\s*" + CODE
            + "\\s*[)\\]]|\\s*(?:ICD-?10)?\\s*:?\\s*" + CODE + "\\s*[)\\]]?\\s*$");

    private final Icd10Reader codes = new Icd10Reader();
    private final SideReader sides = new SideReader();

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        double edge = page.sheet().rightEdge();
        page.fields(FactKey.DIAGNOSIS).forEach(field -> field(field, page.kind(), edge, found));
        page.fields(FactKey.DIAGNOSIS).forEach(field -> codeBeside(field, page, found));
        if (page.kind() == DocumentKind.IMAGING_REPORT) {
            page.under(IMPRESSION).limit(1).forEach(field -> impression(field, edge, found));
        }
        if (page.kind() == DocumentKind.PATHOLOGY_REPORT) {
            page.under(SPECIMEN).limit(1).forEach(field -> onlySide(field.value(), found));
        }
        return found;
    }

    private void field(Field field, DocumentKind kind, double edge, List<Found<?>> into) {
        boolean first = true;
        for (Words item : Items.of(field.value(), edge)) {
            boolean spread = kind == DocumentKind.PATHOLOGY_REPORT
                    && !first
                    && (NOT_THE_TUMOUR.matcher(item.text()).find()
                            || !TUMOUR.matcher(item.text()).find());
            if (isDiagnosis(item.text()) && !spread) {
                var named = kind == DocumentKind.PATHOLOGY_REPORT ? tumour(item) : item;
                item(named, into);
                stage(item.sub(named.length(), item.length()), into);
                first = false;
            } else if (kind == DocumentKind.PATHOLOGY_REPORT) {
                stage(item, into);
            }
        }
    }

    /** Without size, margins and nodes, which follow after a comma. */
    private static Words tumour(Words item) {
        var measures = MEASURES.matcher(item.text());
        return measures.find() && measures.start() >= 4 ? item.sub(0, measures.start()) : item;
    }

    /** An impression is no diagnosis, but what it sees first has a side. */
    private void impression(Field field, double edge, List<Found<?>> into) {
        Items.of(field.value(), edge).stream()
                .findFirst()
                .filter(item -> LESION.matcher(item.text()).find())
                .ifPresent(item -> onlySide(item, into));
    }

    /** The side, where only one is named. */
    private void onlySide(Words words, List<Found<?>> into) {
        String text = words.text();
        sides.find(text)
                .filter(match -> match.value() != Side.BOTH)
                .filter(match -> sides.find(text.substring(match.end()))
                        .filter(next -> next.value() != match.value())
                        .isEmpty())
                .ifPresent(match -> into.add(Found.at(FactKey.SIDE, match, words, sides)));
    }

    /** A cell to the right that is a code and nothing else. */
    private void codeBeside(Field field, PageText page, List<Found<?>> into) {
        page.sheet()
                .rightwards(field.label().cell())
                .limit(2)
                .filter(cell -> cell.text().length() >= 3)
                .forEach(cell -> codes.find(cell.text())
                        .filter(code ->
                                code.start() == 0 && code.end() == cell.text().length())
                        .ifPresent(code -> into.add(Found.at(FactKey.ICD_10, code, cell.words(), codes))));
    }

    private static boolean isDiagnosis(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && !NONE.matcher(text).find()
                && (text.chars().filter(c -> c >= 0x4e00 && c <= 0x9fff).count() >= 2
                        || EPONYM.matcher(text).find());
    }

    private void item(Words item, List<Found<?>> into) {
        var code = CODE_AFTER.matcher(item.text());
        var words = item;
        if (code.find() && code.start() > 1) {
            words = item.sub(0, code.start());
            var behind = item.sub(code.start(), item.length());
            codes.find(behind.text()).ifPresent(match -> into.add(Found.at(FactKey.ICD_10, match, behind, codes)));
        }
        var trimmed = words.trim(c -> " :;.,、。[\"'".indexOf(c) >= 0);
        var diagnosis = trimmed.text().endsWith("(") ? trimmed.sub(0, trimmed.length() - 1) : trimmed;
        if (diagnosis.length() < 2) {
            return;
        }
        into.add(new Found<>(
                FactKey.DIAGNOSIS, plain(diagnosis.evidence().text()), diagnosis, DiagnosisExtractor::whole));
        sides.find(diagnosis.text()).ifPresent(match -> into.add(Found.at(FactKey.SIDE, match, diagnosis, sides)));
        stage(diagnosis, into);
    }

    /** With the digits of a stage and a grade where letters were read for them. */
    private static String plain(String printed) {
        String text = DASH.matcher(GRADE.matcher(Folding.whole(printed)).replaceAll("$1Ⅰ级"))
                .replaceAll("——");
        return StageReader.PROSE
                .find(text)
                .filter(stage -> stage.value().startsWith("p") || stage.value().contains("T"))
                .filter(stage -> stage.value().length() == stage.end() - stage.start())
                .map(stage -> text.substring(0, stage.start()) + stage.value() + text.substring(stage.end()))
                .orElse(text);
    }

    private static void stage(Words words, List<Found<?>> into) {
        ValueReader<String> reader = StageReader.PROSE;
        reader.find(words.text()).ifPresent(match -> into.add(Found.at(FactKey.STAGE, match, words, reader)));
    }

    private static Optional<Match<String>> whole(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Match<>(0, text.length(), text));
    }
}
