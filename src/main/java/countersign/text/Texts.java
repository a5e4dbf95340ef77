package countersign.text;

import countersign.model.claim.Money;
import countersign.model.plan.Names;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one language, from {@code resources/texts/}.
 *
 * <p>Each area of the program has a pair of bundles of its own ({@code <area>.properties} in English,
 * {@code <area>_zh_CN.properties} in Chinese), so that those who work on one leave the others alone.
 */
public final class Texts {

    private static final List<String> AREAS =
            List.of("flags", "problems", "cli", "domain", "window", "review", "places", "opinion");

    private final Language language;
    private final List<ResourceBundle> bundles;

    private Texts(Language language, List<ResourceBundle> bundles) {
        this.language = language;
        this.bundles = bundles;
    }

    public static Texts in(Language language) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale locale = language == Language.EN ? Locale.ROOT : language.locale();
        return new Texts(
                language,
                AREAS.stream()
                        .map(area -> ResourceBundle.getBundle("texts." + area, locale, exactly))
                        .toList());
    }

    public static List<String> areas() {
        return AREAS;
    }

    public Language language() {
        return language;
    }

    /** Whether a text of that name exists. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /**
     * The text of that name, its places filled.
     *
     * @throws MissingResourceException if there is none: a mistake in the program that a test finds
     */
    public String of(String key, Object... arguments) {
        var pattern = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no text " + key, Texts.class.getName(), key))
                .getString(key);
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, language.locale())
                        .format(Arrays.stream(arguments).map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        if (argument instanceof Money money) {
            return money(money);
        }
        if (argument instanceof Names names) {
            return language == Language.ZH ? names.zh() : names.en();
        }
        if (argument instanceof Enum<?> constant) {
            String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return has(key) ? of(key) : constant.toString();
        }
        return argument instanceof Number number ? number : String.valueOf(argument);
    }

    /** {@code ¥300,000}; fen are shown where they are not zero. */
    public String money(Money money) {
        var digits = money.fen() % 100 == 0
                ? String.format(Locale.ROOT, "%,d", Math.abs(money.fen() / 100))
                : String.format(Locale.ROOT, "%,d.%02d", Math.abs(money.fen() / 100), Math.abs(money.fen() % 100));
        return (money.fen() < 0 ? "−¥" : "¥") + digits;
    }
}
