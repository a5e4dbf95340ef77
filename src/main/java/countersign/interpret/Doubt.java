package countersign.interpret;

import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import countersign.model.finding.Surety;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How sure the writer was: 考虑 before, 待排 after, a question mark. */
final class Doubt {

    /** What a smear or frozen section judges; that a lump was sent in is not in doubt. */
    private static final Pattern JUDGED = Pattern.compile(".*(?:癌|瘤|恶|良性|转移|浸润).*");

    /** What itself is sure, and only its cause looked for: 肺占位待查. */
    private static final Pattern SEEN = Pattern.compile(".*(?:占位|结节|肿物|肿块|包块|阴影|积液|肿大|增高|升高|出血)");

    private static final Pattern NEAR =
            Pattern.compile("[\\s(\\[\"]{0,2}(?:性质|的|性|[^,。;、()]{0,2})?[)\"]?|\\([^()]{0,12}\\)|\\([^,。;、()]{0,6}");

    private Doubt() {}

    static Surety of(Sentence sentence, Mention mention, boolean provisional) {
        boolean judged = judged(mention) && !specimen(sentence, mention);
        boolean frozen = sentence.tokens().stream()
                .anyMatch(token -> token.is(Cue.PROVISIONAL) && token.start() < mention.head());
        var before = sentIn(sentence, mention) ? null : before(sentence, mention);
        var after = after(sentence, mention);
        if (before == Surety.POSSIBLE || after == Surety.POSSIBLE) {
            return Surety.POSSIBLE;
        }
        if (judged && (frozen || provisional && before == null && after == null)) {
            return Surety.PROVISIONAL;
        }
        return after != null ? after : before != null ? before : Surety.DEFINITE;
    }

    /** 冰冻提示(左肺结节)腺癌: the lump in brackets was sent in, only what it is was in doubt. */
    private static boolean sentIn(Sentence sentence, Mention mention) {
        int open = sentence.text().lastIndexOf('(', mention.start());
        int close = open < 0 ? -1 : sentence.text().indexOf(')', open);
        return close == mention.end()
                && SEEN.matcher(mention.concept().name()).matches()
                && sentence.between(0, open).matches(".*(?:示|冰冻|病理|报告|回报):?");
    }

    /** Before the last word of a report also its denial is not the last word. */
    static Surety ofDenied(Sentence sentence, Mention mention) {
        boolean frozen = sentence.tokens().stream()
                .anyMatch(token -> token.is(Cue.PROVISIONAL) && token.start() < mention.head());
        return frozen && judged(mention) ? Surety.PROVISIONAL : Surety.DEFINITE;
    }

    private static boolean judged(Mention mention) {
        var kind = mention.concept().kind();
        return kind == ConceptKind.ILLNESS
                        && !SEEN.matcher(mention.concept().name()).matches()
                || JUDGED.matcher(mention.concept().name()).matches()
                        && kind != ConceptKind.OPERATION
                        && kind != ConceptKind.TEST;
    }

    /** What stands in brackets at the beginning is what was sent in: (左乳肿物). */
    private static boolean specimen(Sentence sentence, Mention mention) {
        int open = sentence.text().lastIndexOf('(', mention.start());
        int close = open < 0 ? -1 : sentence.text().indexOf(')', open);
        return close >= mention.end() && open <= Math.max(0, sentence.text().indexOf(':') + 1);
    }

    /** The nearest cue before it in its clause; 病理提示 before a bare sign leaves the sign what it is. */
    private static @Nullable Surety before(Sentence sentence, Mention mention) {
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
            } else if (token.is(Cue.ENDS) && !afterTreatment(sentence, token)) {
                found = null;
            }
        }
        return found;
    }

    /** 考虑ERCP术后胰腺炎: the doubt goes on over what it came after. */
    private static boolean afterTreatment(Sentence sentence, Token token) {
        return sentence.between(token.start(), token.end()).equals("后")
                && sentence.between(0, token.start()).matches(".*[术疗伤产]");
    }

    /** KillipI级不除外心肌病: the doubt is of what follows. */
    private static boolean thingFollows(Sentence sentence, Token cue) {
        int end = sentence.clauseEnd(cue.end());
        return sentence.tokens().stream()
                .anyMatch(token -> token.names() && token.start() >= cue.end() && token.end() <= end);
    }

    private static @Nullable Surety after(Sentence sentence, Mention mention) {
        for (Token token : sentence.tokens()) {
            if (token.start() < mention.end()) {
                continue;
            }
            if (token.is(Cue.POSSIBLE_AFTER) || token.is(Cue.PROBABLE_AFTER)) {
                var between = sentence.between(mention.end(), token.start());
                boolean causeSought = sentence.text().startsWith("待查", token.start())
                        && (mention.concept().kind() == ConceptKind.SYMPTOM
                                || SEEN.matcher(mention.concept().name()).matches());
                boolean another = sentence.tokens().stream()
                        .anyMatch(other ->
                                other.names() && other.start() >= mention.end() && other.end() <= token.start());
                boolean looksAhead = token.is(Cue.POSSIBLE) && thingFollows(sentence, token);
                boolean ofItsCause = between.matches("\\(.*(?:相关|所致|引起|继发|来源)性?");
                if (ofItsCause || !NEAR.matcher(between).matches() || causeSought || looksAhead || another) {
                    return null;
                }
                return token.is(Cue.PROBABLE_AFTER) ? Surety.PROBABLE : Surety.POSSIBLE;
            }
        }
        return null;
    }
}
