package countersign.interpret;

import countersign.model.finding.Cue;
import java.util.regex.Pattern;

/**
 * Whether words deny what is named.
 *
 * <p>A denial begins after its word, runs over a list joined by 、 and 及, and ends at a verb that says something is there, at
 * 但 and the like, and at a comma, unless after the comma things are only listed on.
 */
final class Denial {

    private static final Pattern ONLY_LISTED = Pattern.compile("[、及和与或等/\\s]*(?:病?史|等|症状|表现|病变|家族)?[、及和与或等/\\s]*");
    private static final Pattern LIST_OF_BEFORE = Pattern.compile("(?:[^,。;]{1,8}[、及和与])*[^,。;]{0,8}");

    private Denial() {}

    static boolean denies(Sentence sentence, Mention mention) {
        return after(sentence, mention) || before(sentence, mention);
    }

    private static boolean before(Sentence sentence, Mention mention) {
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
        return denial != null && reaches(sentence, denial, mention);
    }

    /** 压痛阴性, 腹痛未见: the word that denies what stands before it does not deny what follows. */
    private static boolean followsItsThing(Sentence sentence, Token token) {
        boolean both = token.is(Cue.NEGATED);
        return both
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
        return denial.is(Cue.NEGATES_LIST) && onlyListed(sentence, clauseEnd, mention);
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
                boolean thing = token.meaning() instanceof Token.Meaning.OfTerm
                        || token.meaning() instanceof Token.Meaning.OfSite
                        || token.meaning() instanceof Token.Meaning.OfHead
                        || token.is(Cue.PAST_AFTER);
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

    private static boolean after(Sentence sentence, Mention mention) {
        for (Token token : sentence.tokens()) {
            if (token.start() < mention.end() || !token.is(Cue.NEGATED)) {
                continue;
            }
            var between = sentence.between(mention.end(), token.start());
            if (between.length() > 12 || between.indexOf(',') >= 0) {
                return false;
            }
            boolean thingFollows = token.is(Cue.NEGATES) && thingFollows(sentence, token);
            return !thingFollows
                    && (between.length() <= 2
                            || between.indexOf('、') >= 0
                                    && LIST_OF_BEFORE.matcher(between).matches());
        }
        return false;
    }

    /** 双肺未见结节: 未见 denies what follows it, not the lungs. */
    private static boolean thingFollows(Sentence sentence, Token denial) {
        int end = sentence.clauseEnd(denial.end());
        return sentence.tokens().stream()
                        .anyMatch(token -> token.start() >= denial.end()
                                && token.end() <= end
                                && (token.meaning() instanceof Token.Meaning.OfTerm
                                        || token.meaning() instanceof Token.Meaning.OfHead))
                || end - denial.end() > 3;
    }
}
