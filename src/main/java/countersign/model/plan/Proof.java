package countersign.model.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a machine may look for what a criterion asks; concepts, fields, scales and systems are named as in the files of
 * criteria, and looked for in the evidence that the criterion names.
 */
public sealed interface Proof {

    /**
     * The records say for sure that the patient has it.
     *
     * @param concept such as 恶性肿瘤, with all that is a kind of it
     * @param in the only place where it counts, any of the criterion's where empty
     */
    record Asserts(String concept, Optional<EvidenceKind> in) implements Proof {}

    /**
     * One measured value, such as LVEF below 50 %.
     *
     * @param field such as {@code LVEF}, {@code adl_lost}, {@code age_years}
     */
    record Number(String field, Comparison comparison, BigDecimal value, String unit) implements Proof {}

    /** A value against the upper limit of reference that is printed on its report. */
    record TimesLimit(String analyte, Comparison comparison, BigDecimal times) implements Proof {}

    /** A value outside the range of reference that is printed on its report. */
    record OutsideRange(String analyte) implements Proof {}

    /**
     * Dated values of one of some analytes, one of them beyond a limit.
     *
     * @param points how many values at least
     */
    record Series(List<String> analytes, int points, Comparison comparison, Limit limit) implements Proof {

        public Series {
            analytes = List.copyOf(analytes);
        }
    }

    /** Which limit a series is held against. */
    enum Limit {
        /** The 99th percentile of the healthy, or the upper limit of reference where it is not printed. */
        P99,
        /** The upper limit of reference. */
        ULN
    }

    /** Dated values of one of some analytes that all go one way. */
    record Trend(List<String> analytes, Direction direction, int points) implements Proof {

        public Trend {
            analytes = List.copyOf(analytes);
        }
    }

    /** Which way values go. */
    enum Direction {
        UP,
        DOWN
    }

    /** Days from one event to another. */
    record DaysBetween(Event from, Event to, Comparison comparison, int days) implements Proof {}

    /** An event that days are counted from or to. */
    enum Event {
        DIAGNOSIS,
        ONSET,
        INJURY,
        DIAGNOSIS_OR_INJURY,
        FIRST_DIALYSIS,
        EXAM,
        ASSESSMENT,
        CLAIM
    }

    /**
     * Any of these words, neither negated nor doubted.
     *
     * @param section the only part of the document where they count
     */
    record TextAny(List<String> words, Optional<String> section) implements Proof {

        public TextAny {
            words = List.copyOf(words);
        }
    }

    /**
     * A clinical grade, such as muscle power of 2 or less.
     *
     * @param scale 肌力, NYHA, 烧伤深度
     * @param limbs in how many limbs at least; 1 where the scale has no limbs
     */
    record Grade(String scale, Comparison comparison, int value, int limbs) implements Proof {}

    /** A stage of a system, written in one of these ways. */
    record Stage(String system, List<String> anyOf) implements Proof {

        public Stage {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** A code of ICD-10 in one of these ranges. */
    record CodeIn(List<CodeRange> ranges) implements Proof {

        public CodeIn {
            ranges = List.copyOf(ranges);
        }
    }

    /** The digit after the slash of a tumour's morphology, M8xxx/3, printed or said in words. */
    record Behaviour(List<Integer> anyOf) implements Proof {

        public Behaviour {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** What only a person can tell. */
    record ForPerson(Names question) implements Proof {}

    record All(List<Proof> of) implements Proof {

        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Proof> of) implements Proof {

        public Any {
            of = List.copyOf(of);
        }
    }

    record Not(Proof of) implements Proof {}

    record AtLeast(int count, List<Proof> of) implements Proof {

        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /** No exclusion of the same definition with this result applies. */
    record NoneOf(Exclusion.Result result) implements Proof {}

    /**
     * What proves another illness, by the same set of definitions.
     *
     * @param part all that it requires where empty
     */
    record Ref(String illness, Optional<Requirement> part) implements Proof {}
}
