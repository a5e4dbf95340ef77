package countersign.extract.words;

import java.util.regex.Pattern;

/** What stands on a page only because it is a page. */
public final class PageFurniture {

    /** {@code 第1页 共3页}, {@code 第1页/共3页}, {@code 共3页,第1页}, {@code 1/3}, {@code P1/3}, {@code 页码:1}. */
    public static final Pattern NUMBER_OF_COUNT = Pattern.compile(
            "第\\s?([0-9lIO]{1,3})\\s?[页张面]\\s?[/,;、(|-]?\\s?(?:合?共|总)[计数]?\\s?:?\\s?([0-9lIO]{1,3})\\s?[页张面]");

    public static final Pattern COUNT_THEN_NUMBER = Pattern.compile(
            "(?:共|总)[计数]?\\s?:?\\s?([0-9lIO]{1,3})\\s?[页张面]\\s?[/,;、(|-]?\\s?(?:当前|此为|之|本页)?第\\s?([0-9lIO]{1,3})\\s?[页张面]");
    public static final Pattern NUMBER_ONLY =
            Pattern.compile("第\\s?([0-9lIO]{1,3})\\s?页|页\\s?[码次]\\s?[:]?\\s?([0-9lI]{1,3})(?!\\s?/)");
    public static final Pattern COUNT_ONLY = Pattern.compile("(?:共|总)\\s?([0-9lIO]{1,3})\\s?页");
    public static final Pattern FRACTION = Pattern.compile(
            "^[\\s\\[(<【~·=—-]*(?:[Pp](?:age|AGE)?[.:]?\\s?|页\\s?[码次数]?\\s?:?\\s?|第\\s?)?([0-9lI]{1,3})\\s?(?:/|of|OF)\\s?([0-9lI]{1,3})\\s?[页张]?[\\s\\])>】~·=—-]*$");

    private PageFurniture() {}

    public static boolean isPageNumber(String text) {
        return FRACTION.matcher(text).matches()
                || text.length() < 20 && NUMBER_ONLY.matcher(text).find();
    }
}
