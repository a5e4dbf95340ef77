package countersign.extract.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stages of tumours: TNM where it stands, else the group, with its scheme: {@code pT2N1M0}, {@code IIB}, {@code Ann Arbor IIB}. */
public final class StageReader implements ValueReader<String> {

    /** In sentences, where a group needs the word 期. */
    public static final StageReader PROSE = new StageReader(false);

    /** Behind a label for stages. */
    public static final StageReader FIELD = new StageReader(true);

    /** A nought, which readers also take for a letter or see twice, as they do a one. */
    private static final String NOUGHT = "[0Oo]{1,2}";

    private static final Pattern TNM = Pattern.compile("(?<![A-Za-z])([cpyraCPYRA]{0,3})\\s?T\\s?(is|[xX]|"
            + NOUGHT
            + "|[1-4Ili][a-d]?)(\\(m\\))?[ ,]?N\\s?([xX]|"
            + NOUGHT
            + "|[1Il][1IlL](?=M)|[1-3Il][a-c]?)(?:\\([^)]{1,8}\\))?(?:[ ,]?M\\s?([xX]|"
            + NOUGHT
            + "|[1Il][1l](?=IV|[^A-Za-z0-9]|$)|[1Il][a-c]?))?(?![A-HJ-UW-Za-z0-9])");
    private static final String SCHEME =
            "(?:(FIGO|Ann\\s?Arbor|CNLC|BCLC|AJCC|ISS|R-ISS|Masaoka|Lugano|UICC|Binet|Rai|Durie-Salmon|DS)\\s*(?:分期)?\\s*[:]?\\s*|(?<![A-Za-z0-9]))";
    private static final String GROUP = "(IV|I{1,3}|[lI1]{2,3}|[1-4]|[一二三四])\\s?([A-Da-d][1-3]?)?";
    private static final Pattern NAMED = Pattern.compile(SCHEME + GROUP + "\\s?(期)(?!化疗|治疗|手术|临床)");
    private static final Pattern BARE = Pattern.compile(SCHEME + GROUP + "(?![A-Za-z0-9.])");

    private final boolean field;

    private StageReader(boolean field) {
        this.field = field;
    }

    @Override
    public Optional<Match<String>> find(String text) {
        return tnm(text).or(() -> group(text));
    }

    private static Optional<Match<String>> tnm(String text) {
        var matcher = TNM.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String value = matcher.group(1).toLowerCase(Locale.ROOT) + "T" + digit(matcher.group(2))
                + (matcher.group(3) == null ? "" : matcher.group(3)) + "N" + digit(matcher.group(4))
                + (matcher.group(5) == null ? "" : "M" + digit(matcher.group(5)));
        return Optional.of(new Match<>(matcher.start(), matcher.end(), value));
    }

    private static String digit(String part) {
        if (part.matches(NOUGHT)) {
            return "0";
        }
        return part.equals("is")
                ? part
                : part.matches("[1Il][1IlL]")
                        ? "1"
                        : Digits.plain(part.substring(0, 1)).replace('i', '1').replace('X', 'x') + part.substring(1);
    }

    /** The group of a stage, whether or not a TNM stands before it. */
    public Optional<Match<String>> group(String text) {
        var matcher = (field ? BARE : NAMED).matcher(text);
        while (matcher.find()) {
            boolean arabic = matcher.group(2).length() == 1 && "1234一二三四".contains(matcher.group(2));
            if (arabic && matcher.group(1) == null && !field && !afterTumour(text, matcher.start())) {
                continue;
            }
            String scheme = matcher.group(1) == null ? "" : matcher.group(1).replaceAll("\\s+", " ") + " ";
            String part = matcher.group(3) == null ? "" : matcher.group(3).toUpperCase(Locale.ROOT);
            int end = matcher.group(3) == null ? matcher.end(2) : matcher.end(3);
            return Optional.of(new Match<>(matcher.start(), end, scheme + roman(matcher.group(2)) + part));
        }
        return Optional.empty();
    }

    private static boolean afterTumour(String text, int at) {
        return text.substring(0, at).matches(".*(?:癌|瘤|病理分期|临床分期|M[0-9xX]).{0,8}");
    }

    private static String roman(String group) {
        return switch (group) {
            case "1", "一" -> "I";
            case "2", "二" -> "II";
            case "3", "三" -> "III";
            case "4", "四" -> "IV";
            default -> group.replace('l', 'I').replace('1', 'I');
        };
    }
}
