package countersign.interpret;

import java.util.regex.Pattern;

/** A form's line that names a thing, a colon and the answer: 糖尿病:无, 手术史:否认, 高血压:有. */
final class FormLine {

    private static final Pattern BEFORE_ANSWER = Pattern.compile("(?:病?史)?:");
    private static final Pattern YES = Pattern.compile("^(?:病?史)?:(?:有|是|√|阳性|\\(\\+\\))|^\\(\\d?\\+{1,3}\\)|^阳性");

    private static final String TICK = "[■☑√✓✔●]";
    private static final Pattern TICKED_NO = Pattern.compile("^(?:病?史)?:?(?:[□☐○]有)?" + TICK + "(?:无|否)");
    private static final Pattern TICKED_YES = Pattern.compile("^(?:病?史)?:?(?:[□☐○](?:无|否))?" + TICK + "(?:有|是)");
    private static final Pattern BLANK = Pattern.compile("^(?:病?史)?:?[□☐○](?:有|无|是|否)[□☐○](?:有|无|是|否)");

    private FormLine() {}

    /** Whether a word answers the thing named before its colon, and so says nothing of what follows. */
    static boolean answers(Sentence sentence, Token answer) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.names()
                        && token.end() <= answer.start()
                        && answer.start() - token.end() <= 3
                        && BEFORE_ANSWER
                                .matcher(sentence.between(token.end(), answer.start()))
                                .matches());
    }

    /** 药物过敏史:■无□有. */
    static boolean deniesByTick(Sentence sentence, Mention mention) {
        return TICKED_NO
                .matcher(sentence.between(mention.end(), sentence.text().length()))
                .find();
    }

    /** Boxes that nobody ticked. */
    static boolean leftBlank(Sentence sentence, Mention mention) {
        return BLANK.matcher(sentence.between(mention.end(), sentence.text().length()))
                .find();
    }

    static boolean affirms(Sentence sentence, Mention mention) {
        var after = sentence.between(mention.end(), sentence.text().length());
        return YES.matcher(after).find() || TICKED_YES.matcher(after).find();
    }
}
