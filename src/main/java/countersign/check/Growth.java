package countersign.check;

import java.util.regex.Pattern;

/** What a diagnosis says of how far a cancer has grown, and what it says is not there. */
final class Growth {

    private static final String NOT = "(?:未(?:查|检|找)?[见及]|未发现|(?<!有)无|没有)(?:明确|明显|确切|肯定)?的?";

    /** Up to the clause's end: 淋巴结未见癌转移(0/12), 切缘未查见癌; 无功能性 denies nothing. */
    private static final Pattern DENIED = Pattern.compile("(?:未(?:查|检|找)?[见及]|未发现)[^,，。;；()（）]{0,24}" + "|" + NOT
            + "(?:间质|固有[层膜]|基底膜|肌层|脉管|神经|血管|淋巴管|[、及或和])*(?:浸润|侵犯|转移)|非浸润性?");

    /** Of the cancer itself, not of nerves, vessels, margins: 胸膜未见浸润. */
    private static final Pattern NO_GROWTH =
            Pattern.compile("非浸润|(?<=^|[,，。;；、()（）癌瘤变])" + NOT + "(?:间质|固有[层膜]|基底膜|[、及或和])*浸润(?!性?(?:癌|导管|小叶))");

    /** Stage of what has not left its layer: pTa, Tis, cTisN0M0. */
    private static final Pattern STAGE_ZERO = Pattern.compile(
            "(?<![A-Za-z])[pcyra]{0,2}T(?:a|is)(?![A-Za-z0-9])" + "|(?<![A-Za-z])[pcyra]{0,2}T(?:a|is)(?=N)");

    private static final Pattern STAGE_OF_SPREAD = Pattern.compile("(?<![A-Za-z])[pcyra]{0,2}T[1-4]");
    private static final Pattern SPREAD = Pattern.compile("浸润|侵及|侵犯|侵透|侵入|侵至");

    private Growth() {}

    /** Without what it says is not there. */
    static String said(String diagnosis) {
        return DENIED.matcher(diagnosis).replaceAll("");
    }

    /** Whether it says that a cancer has not grown into what lies below. */
    static boolean isConfined(String diagnosis) {
        return NO_GROWTH.matcher(diagnosis).find() && !isSpread(said(diagnosis))
                || STAGE_ZERO.matcher(diagnosis).find()
                        && !STAGE_OF_SPREAD.matcher(diagnosis).find();
    }

    /** Whether it says that it has. */
    static boolean isSpread(String said) {
        return SPREAD.matcher(said).find();
    }
}
