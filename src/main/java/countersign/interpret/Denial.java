package countersign.interpret;

import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether words deny what is named.
 *
 * <p>A denial begins after its word, runs over a list joined by 、 and 及, and ends at a verb that says something is there, at
 * 但 and the like, and at a comma, unless after the comma things are only listed on.
 */
final class Denial {

    private static final Pattern ONLY_LISTED =
            Pattern.compile("[、及和与或等/\"\\s]*(?:病?史|等|症状|表现|病变|家族|嗜好|接触)?[、及和与或等/\"\\s]*");
    private static final Pattern LIST_OF_BEFORE = Pattern.compile("(?:[^,。;]{1,8}[、及和与])*[^,。;]{0,8}");

    /** 夜眠差 says how it is, and goes on no list of what is not. */
    private static final Pattern SAID_OF_ITSELF = Pattern.compile("[差好可佳]$|如常$|正常$");

    private Denial() {}

    /** The word that denies a thing; null where none does. */
    static @Nullable Token of(Sentence sentence, Mention mention) {
        if (FormLine.affirms(sentence, mention)) {
            return null;
        }
        var after = after(sentence, mention);
        return after == null ? before(sentence, mention) : after;
    }

    private static @Nullable Token before(Sentence sentence, Mention mention) {
        Token denial = null;
        for (Token token : sentence.tokens()) {
            if (token.end() > mention.head()) {
                break;
            }
            boolean denies = token.is(Cue.NEGATES) || token.is(Cue.NEGATES_LIST);
            if (denies && !followsItsThing(sentence, token)) {
                denial = token;
            } else if (denial != null && ends(token, denial)) {
                denial = null;
            }
        }
        return denial != null && reaches(sentence, denial, mention) ? denial : null;
    }

    /** 压痛阴性, 腹痛未见, 糖尿病:无: the word that denies what stands before it does not deny what follows. */
    private static boolean followsItsThing(Sentence sentence, Token token) {
        boolean both = token.is(Cue.NEGATED);
        return FormLine.answers(sentence, token)
                || both
                        && (token.end() == sentence.text().length()
                                || ",;、".indexOf(sentence.text().charAt(token.end())) >= 0);
    }

    private static boolean ends(Token token, Token denial) {
        return token.is(Cue.ENDS) || token.is(Cue.THERE) && token.start() > denial.end();
    }

    private static boolean reaches(Sentence sentence, Token denial, Mention mention) {
        int clauseEnd = sentence.clauseEnd(denial.end());
        if (mention.head() < clauseEnd) {
            return true;
        }
        return denial.is(Cue.NEGATES_LIST)
                && mention.concept().kind() != ConceptKind.STATE
                && !SAID_OF_ITSELF
                        .matcher(sentence.between(mention.head(), mention.end()))
                        .find()
                && onlyListed(sentence, clauseEnd, mention);
    }

    /** Whether from the comma to the end of the mention's clause nothing stands but things and what joins them. */
    private static boolean onlyListed(Sentence sentence, int from, Mention mention) {
        int to = sentence.clauseEnd(mention.end());
        if (sentence.between(from, mention.end()).indexOf(';') >= 0) {
            return false;
        }
        var rest = new StringBuilder(sentence.between(from, to).replace(",", "、"));
        for (Token token : sentence.tokens()) {
            if (token.start() >= from && token.end() <= to) {
                boolean thing =
                        token.names() || token.meaning() instanceof Token.Meaning.OfSite || token.is(Cue.PAST_AFTER);
                if (!thing) {
                    return false;
                }
                for (int i = token.start(); i < token.end(); i++) {
                    rest.setCharAt(i - from, '、');
                }
            }
        }
        return ONLY_LISTED.matcher(rest).matches();
    }

    private static @Nullable Token after(Sentence sentence, Mention mention) {
        for (Token token : sentence.tokens()) {
            boolean answer = token.is(Cue.NEGATES_LIST) && FormLine.answers(sentence, token);
            if (token.start() < mention.end() || !token.is(Cue.NEGATED) && !answer) {
                continue;
            }
            var between = sentence.between(mention.end(), token.start());
            if (between.length() > 12 || between.indexOf(',') >= 0 || thingNamed(sentence, mention.end(), token)) {
                return null;
            }
            boolean looksAhead = token.is(Cue.NEGATES) || token.is(Cue.NEGATES_LIST);
            boolean thingFollows = !answer && looksAhead && thingFollows(sentence, token);
            boolean near = between.length() <= 2
                    || answer
                    || between.indexOf('、') >= 0
                            && LIST_OF_BEFORE.matcher(between).matches();
            return !thingFollows && near ? token : null;
        }
        return null;
    }

    /** Whether another thing stands between, not joined to the first one: 乙肝病史,HBV-DNA阴性. */
    private static boolean thingNamed(Sentence sentence, int from, Token denial) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.names()
                        && token.start() > from
                        && token.end() <= denial.start()
                        && "、及和与均".indexOf(sentence.text().charAt(token.start() - 1)) < 0);
    }

    /** 双肺未见结节: 未见 denies what follows it, not the lungs. */
    private static boolean thingFollows(Sentence sentence, Token denial) {
        int end = sentence.clauseEnd(denial.end());
        return sentence.tokens().stream()
                        .anyMatch(token -> token.start() >= denial.end() && token.end() <= end && token.names())
                || end - denial.end() > 3;
    }
}
