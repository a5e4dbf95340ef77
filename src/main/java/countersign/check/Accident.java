package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.FactKey;
import countersign.model.page.TextLine;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the papers of a case show an outer cause, as the exemption of accidents from waiting asks for. */
record Accident(CaseFile file) {

    private static final Pattern INJURY_CODE = Pattern.compile("^[ST]\\d.*");
    private static final Pattern OUTER_CODE = Pattern.compile("^[ST-Y]\\d.*");
    private static final Pattern DENIED = Pattern.compile(
            "(?:否认|没有|无|未)[^。，,；;、]{0,8}(?:、[^。，,；;]{0,12})*?(?:外伤|中毒)(?:史)?|(?:外伤|中毒)[^。，,；;]{0,6}史[：:]?\\s*(?:无|否认|没有)");
    private static final Pattern OUTER_WORDS =
            Pattern.compile("外伤|车祸|交通事故|事故|摔伤|摔倒|跌倒|跌落|坠落|高处坠|撞伤|撞击|碾压|挤压伤|砸伤|烧伤|烫伤|电击|触电|溺水|中毒|刀刺|割伤|咬伤|爆炸|意外");

    /** Codes of injury, or words for what happened that nobody denies. */
    boolean isShown() {
        return codes().anyMatch(code -> OUTER_CODE.matcher(code).matches())
                || file.documents().stream()
                        .flatMap(document -> document.transcripts().stream())
                        .flatMap(page -> page.lines().stream())
                        .map(TextLine::text)
                        .map(line -> DENIED.matcher(line).replaceAll(""))
                        .anyMatch(line -> OUTER_WORDS.matcher(line).find());
    }

    /** Whether it may be an accident that the claim does not call one. */
    boolean mayBe() {
        return codes().anyMatch(code -> INJURY_CODE.matcher(code).matches());
    }

    private Stream<String> codes() {
        return Stream.concat(
                file.claim().illness().code().stream(),
                file.facts().each(FactKey.ICD_10).map(fact -> fact.value()));
    }
}
