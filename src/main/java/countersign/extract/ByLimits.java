package countersign.extract;

import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.TestResult;
import countersign.model.fact.TestResult.Mark;
import java.util.List;

/** Doubts a measured value that its own arrow and its reference range contradict: one of the three was misread. */
final class ByLimits {

    private static final double DOUBTED = 0.8;

    private ByLimits() {}

    /** The facts of a page. */
    static List<Fact<?>> doubted(List<Fact<?>> facts) {
        boolean marks = facts.stream()
                .anyMatch(fact ->
                        fact.key().equals(FactKey.TEST_RESULT) && result(fact).mark() != Mark.NONE);
        return facts.stream().<Fact<?>>map(fact -> doubted(fact, marks)).toList();
    }

    private static <T> Fact<T> doubted(Fact<T> fact, boolean marks) {
        return fact.key().equals(FactKey.TEST_RESULT) && result(fact).isContradicted(marks)
                ? new Fact<>(
                        fact.key(),
                        fact.value(),
                        fact.document(),
                        fact.evidence(),
                        Math.min(fact.confidence(), DOUBTED),
                        Agreement.UNSURE,
                        fact.readings())
                : fact;
    }

    private static TestResult result(Fact<?> fact) {
        return (TestResult) fact.value();
    }
}
