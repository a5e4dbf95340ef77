package countersign.interpret;

import countersign.model.finding.ConceptKind;
import countersign.model.finding.Measure;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The value measured of a thing, right after it or, for a size, right before. */
final class Values {

    private static final String NUMBER = "[<>≤≥]?\\d+(?:\\.\\d+)?";
    private static final String UNIT =
            "(?:ng/ml|ng/mL|ng/L|μg/L|ug/L|pg/ml|pg/mL|U/L|U/ml|IU/ml|IU/mL|mmol/L|umol/L|μmol/L|g/L|mg/L|mg/dL|g/d|mmHg|cm|mm|kg|公斤|ml|mL|%|次/分|℃|[×xX*]?10[\\^~*eE]?9/L|小时|h|支/日|ml/min)";
    private static final Pattern SIZE =
            Pattern.compile("\\d+(?:\\.\\d+)?\\s?(?:cm|mm)?\\s?(?:[×xX*]\\s?\\d+(?:\\.\\d+)?\\s?(?:cm|mm)?){1,2}");
    /** How often and how much, by what it is of. */
    private static final Map<ConceptKind, Pattern> COUNTED = Map.of(
            ConceptKind.TREATMENT,
            Pattern.compile("^.{0,8}?(\\d+(?:次/周|次|个?周期|个?疗程|程|小时|h|天余?|ml|g/kg|mg|U))|^.{0,48}?共(\\d+(?:小时|h|天))"),
            ConceptKind.DRUG,
            Pattern.compile(
                    "^(?:片|胶囊|注射液|肠溶片|缓释片|控释片)?(?:治疗)?,?(?:现予?|目前)?[(]?(?:口服|静滴|静推)?(\\d+(?:\\.\\d+)?(?:mg|g|μg|ug|ml|片|粒|支|U|IU|单位)\\s?(?:/[日天次周]|[qbt]i?d|qn)?)"),
            ConceptKind.OPERATION,
            Pattern.compile("^[^,。;]{0,6}?[(,]?(?:植入|置入)?(?:支架)?\\(?(\\d+(?:枚|支|次|根))"));

    private static final Pattern WHICH_COURSE = Pattern.compile("(第[\\d一二三四五六七八九十]+(?:个?周期|次|程|个?疗程)|首次|每周\\d次)$");
    /** Between the part and what it has: 可及约6cm包块. */
    private static final Pattern ACROSS = Pattern.compile("(?:约|大小|直径|径)(\\d+(?:\\.\\d+)?(?:cm|mm))");

    private static final Pattern MEASURED = Pattern.compile("(" + NUMBER + ")\\s?(" + UNIT + ")");
    private static final Pattern REFERENCE = Pattern.compile(
            "参考(?:值|范围|区间)?:?\\s?(?:(\\d+(?:\\.\\d+)?)\\s?[-~]\\s?(\\d+(?:\\.\\d+)?)|[<≤]\\s?(\\d+(?:\\.\\d+)?))");

    private Values() {}

    /** @param next where the next thing is named, or the text ends */
    static Optional<Measure> of(Sentence sentence, Mention mention, int next) {
        int end = Math.max(mention.end(), Math.min(next, sentence.text().length()));
        var after = sentence.between(mention.end(), end);
        var size = SIZE.matcher(sentence.between(mention.start(), end));
        if (size.find()) {
            return Optional.of(Measure.of(size.group().replace(" ", "").replaceAll("[×X*]", "x")));
        }
        var across = ACROSS.matcher(sentence.between(mention.start(), mention.head()));
        if (across.find()) {
            return Optional.of(Measure.of(across.group(1)));
        }
        var counted = counted(sentence, mention, after);
        if (counted.isPresent()) {
            return counted;
        }
        var measured = MEASURED.matcher(after);
        if (!measured.find() || measured.start() > 16) {
            return Optional.empty();
        }
        var value = Measure.of(measured.group(1) + measured.group(2));
        var reference = REFERENCE.matcher(sentence.text());
        return Optional.of(
                reference.find(mention.end()) ? value.within(number(reference.group(1)), upper(reference)) : value);
    }

    private static Optional<Measure> counted(Sentence sentence, Mention mention, String after) {
        var pattern = COUNTED.get(mention.concept().kind());
        if (pattern == null) {
            return Optional.empty();
        }
        var course = WHICH_COURSE.matcher(sentence.between(0, mention.start()));
        if (mention.concept().kind() == ConceptKind.TREATMENT && course.find()) {
            return Optional.of(Measure.of(course.group(1)));
        }
        var matcher = pattern.matcher(after);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(Measure.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
    }

    private static OptionalDouble upper(java.util.regex.Matcher reference) {
        return number(reference.group(2) == null ? reference.group(3) : reference.group(2));
    }

    private static OptionalDouble number(@org.jspecify.annotations.Nullable String text) {
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
