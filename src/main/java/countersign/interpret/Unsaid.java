package countersign.interpret;

import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import java.util.regex.Pattern;

/** Whether words name a thing without saying anything of it: planned, advised, feared, or known to nobody. */
final class Unsaid {

    private static final Pattern NOT_KNOWN_OF_IT = Pattern.compile("(?:病?史|家族史|接触史)?(?:情况)?:?");

    private static final Pattern STAIN = Pattern.compile("^(?!H[Pp]|TP)[A-Za-z]{2,6}\\((?:[-+\\d]|弱|部分|灶)");

    private Unsaid() {}

    static boolean of(Sentence sentence, Mention mention) {
        return FormLine.leftBlank(sentence, mention)
                || planned(sentence, mention)
                || stain(sentence, mention)
                || unticked(sentence, mention)
                || unknown(sentence, mention);
    }

    /** What is planned reaches to the end of its clause, or to a time or verb that tells of something done. */
    private static boolean planned(Sentence sentence, Mention mention) {
        int clause = sentence.clauseStart(mention.head());
        boolean planned = false;
        for (Token token : sentence.tokens()) {
            if (token.start() >= clause && token.end() <= mention.head()) {
                planned = token.is(Cue.PLANNED) || planned && !token.is(Cue.ENDS);
            }
        }
        return planned;
    }

    /** In a list of stains an illness's letters are an antibody: SMA(-). */
    private static boolean stain(Sentence sentence, Mention mention) {
        return mention.concept().kind() == ConceptKind.ILLNESS
                && STAIN.matcher(sentence.between(
                                mention.start(), sentence.text().length()))
                        .find();
    }

    private static boolean unticked(Sentence sentence, Mention mention) {
        return sentence.tokens().stream().anyMatch(token -> token.is(Cue.UNTICKED) && token.end() == mention.start());
    }

    private static boolean unknown(Sentence sentence, Mention mention) {
        return mention.concept().kind() != ConceptKind.TEST
                && sentence.tokens().stream()
                        .anyMatch(token -> token.is(Cue.UNKNOWN_AFTER)
                                && token.start() >= mention.end()
                                && NOT_KNOWN_OF_IT
                                        .matcher(sentence.between(mention.end(), token.start()))
                                        .matches());
    }
}
