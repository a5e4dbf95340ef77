package countersign.interpret;

import countersign.model.finding.Cue;
import countersign.model.finding.Surety;

/** How sure the writer was: 考虑 before, 待排 after, a question mark. */
final class Doubt {

    private Doubt() {}

    static Surety of(Sentence sentence, Mention mention, boolean provisional) {
        var after = after(sentence, mention);
        if (after != null) {
            return after;
        }
        var before = before(sentence, mention);
        if (before != null) {
            return before;
        }
        boolean frozen = provisional
                || sentence.tokens().stream()
                        .anyMatch(token -> token.is(Cue.PROVISIONAL) && token.start() < mention.head());
        return frozen ? Surety.PROVISIONAL : Surety.DEFINITE;
    }

    /** The nearest cue before it in its clause; 病理提示 before a bare sign leaves the sign what it is. */
    private static @org.jspecify.annotations.Nullable Surety before(Sentence sentence, Mention mention) {
        int clause = sentence.clauseStart(mention.head());
        Surety found = null;
        for (Token token : sentence.tokens()) {
            if (token.start() < clause || token.end() > mention.head()) {
                continue;
            }
            if (token.is(Cue.POSSIBLE)) {
                found = Surety.POSSIBLE;
            } else if (token.is(Cue.PROBABLE)) {
                found = Surety.PROBABLE;
            } else if (token.is(Cue.ENDS)) {
                found = null;
            }
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Surety after(Sentence sentence, Mention mention) {
        for (Token token : sentence.tokens()) {
            if (token.start() < mention.end()) {
                continue;
            }
            if (token.is(Cue.POSSIBLE_AFTER) || token.is(Cue.PROBABLE_AFTER)) {
                return near(sentence.between(mention.end(), token.start()))
                        ? token.is(Cue.PROBABLE_AFTER) ? Surety.PROBABLE : Surety.POSSIBLE
                        : null;
            }
        }
        return null;
    }

    /** Only brackets, a few words of the same thing, or nothing may lie between. */
    private static boolean near(String between) {
        return between.isEmpty()
                || between.matches("[\\s(\\[]{0,2}(?:性质|的|性|[^,。;、()]{0,2})?\\)?")
                || between.matches("\\([^()]{0,12}\\)");
    }
}
