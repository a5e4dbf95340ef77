package countersign.check;

import countersign.model.fact.Evidence;
import java.util.List;

/**
 * What the records say to a criterion.
 *
 * @param words those that say it, none where nothing does
 * @param sure whether they were read surely
 */
record Answer(Verdict verdict, List<Evidence> words, boolean sure) {

    enum Verdict {
        MET,
        CONTRADICTED,
        NOT_SHOWN,
        /** Only a person can tell. */
        FOR_PERSON
    }

    static final Answer NOT_SHOWN = new Answer(Verdict.NOT_SHOWN, List.of(), true);
    static final Answer FOR_PERSON = new Answer(Verdict.FOR_PERSON, List.of(), true);

    Answer {
        words = List.copyOf(words);
    }

    static Answer met(List<Evidence> words, boolean sure) {
        return new Answer(Verdict.MET, words, sure);
    }

    static Answer contradicted(List<Evidence> words, boolean sure) {
        return new Answer(Verdict.CONTRADICTED, words, sure);
    }

    boolean is(Verdict other) {
        return verdict == other;
    }

    /** All have to hold: one contradiction breaks it, one gap leaves it open. */
    static Answer all(List<Answer> answers) {
        for (Verdict verdict : List.of(Verdict.CONTRADICTED, Verdict.NOT_SHOWN, Verdict.FOR_PERSON)) {
            var found = answers.stream().filter(one -> one.is(verdict)).toList();
            if (!found.isEmpty()) {
                return joined(verdict, found);
            }
        }
        return joined(Verdict.MET, answers);
    }

    /** One has to hold: it is broken only if all are. */
    static Answer any(List<Answer> answers) {
        return atLeast(1, answers);
    }

    /** So many have to hold; broken if, were all that is open to hold, they would still be too few. */
    static Answer atLeast(int count, List<Answer> answers) {
        var met = answers.stream().filter(one -> one.is(Verdict.MET)).toList();
        if (met.size() >= count) {
            return joined(Verdict.MET, met);
        }
        long open =
                answers.stream().filter(one -> !one.is(Verdict.CONTRADICTED)).count();
        if (open < count) {
            return joined(
                    Verdict.CONTRADICTED,
                    answers.stream().filter(one -> one.is(Verdict.CONTRADICTED)).toList());
        }
        boolean person = answers.stream().anyMatch(one -> one.is(Verdict.FOR_PERSON));
        return person ? FOR_PERSON : NOT_SHOWN;
    }

    Answer not() {
        return switch (verdict) {
            case MET -> new Answer(Verdict.CONTRADICTED, words, sure);
            case CONTRADICTED -> new Answer(Verdict.MET, words, sure);
            default -> this;
        };
    }

    private static Answer joined(Verdict verdict, List<Answer> answers) {
        return new Answer(
                verdict,
                answers.stream().flatMap(one -> one.words().stream()).distinct().toList(),
                answers.stream().allMatch(Answer::sure));
    }
}
