package countersign.extract.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who pays for the stay: a kind of insurance, or the patient; codes are those of the national front page of 2011. */
public final class PayerReader implements ValueReader<String> {

    private static final List<String> CODES =
            List.of("城镇职工基本医疗保险", "城镇居民基本医疗保险", "新型农村合作医疗", "贫困救助", "商业医疗保险", "全公费", "全自费", "其他社会保险", "其他");
    private static final Pattern PAYER =
            Pattern.compile("^[\\s:;.,_]*(?:[0-9]{1,2}\\s*[.、:\\-]?\\s*)?([\\u4e00-\\u9fff()/]*"
                    + "(?:医疗保险|保险|医保|自费|公费|合作医疗|农合|救助|自付|居民|职工|离休|特困|全额|自理|居保|职保|新农合|社保)[\\u4e00-\\u9fff()/]*)");
    private static final Pattern CODE = Pattern.compile("^[\\s:]*0?([1-9])(?=\\s*$|\\s{1,2}1?[.、])");

    @Override
    public Optional<Match<String>> find(String text) {
        return code(text).or(() -> Joined.find(text, PayerReader::named));
    }

    private static Optional<Match<String>> named(String text) {
        var matcher = PAYER.matcher(text);
        return matcher.find()
                ? Optional.of(new Match<>(matcher.start(1), matcher.end(1), matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<Match<String>> code(String text) {
        var code = CODE.matcher(text);
        return code.find()
                ? Optional.of(new Match<>(code.start(1), code.end(1), CODES.get(Integer.parseInt(code.group(1)) - 1)))
                : Optional.empty();
    }
}
