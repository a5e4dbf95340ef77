package countersign.extract.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of hospitals and other places that treat people, also with the sign for a character that was not read. */
public final class HospitalReader implements ValueReader<String> {

    private static final Pattern HOSPITAL = Pattern.compile(
            "([\\u4e00-\\u9fff0-9()·〓]{1,26}(?:医院(?:[东西南北新老总分本]{1,2}院区?|\\([^)]{1,8}院区?\\)|第?[一二三四]?分院|总院)?"
                    + "|卫生院|保健院|保健服务中心|保健中心|医疗中心|医学中心|卫生服务中心|卫生服务站|防治中心|防治院|防治所|疗养院|急救中心|体检中心|诊所|门诊部|卫生所|肿瘤中心|血管病中心|健康管理中心))");
    private static final Pattern NO_NAME = Pattern.compile(
            "^[本我外该贵某原当各他它](?:地)?医?院?$|^(?:送检|就诊|定点|确诊|上级|当地|外地|多家|转往|到|在|去|至|于|往|我|本|外|该|贵).*|.*(?:签名|签字|盖章|医师|名称|患者|入院|出院记录).*");

    @Override
    public Optional<Match<String>> find(String text) {
        return Joined.find(text, HospitalReader::joined);
    }

    private static Optional<Match<String>> joined(String text) {
        var matcher = HOSPITAL.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            int start = matcher.start(1);
            while (!name.isEmpty() && ")·(〓".indexOf(name.charAt(0)) >= 0) {
                name = name.substring(1);
                start++;
            }
            if (name.length() >= 5 && !NO_NAME.matcher(name).matches()) {
                return Optional.of(new Match<>(start, matcher.end(1), name));
            }
        }
        return Optional.empty();
    }
}
