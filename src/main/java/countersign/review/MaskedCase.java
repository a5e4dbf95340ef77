package countersign.review;

import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.page.Correction;
import countersign.model.page.Reading;
import countersign.review.CaseState.JudgedFlag;
import countersign.review.CaseState.Note;
import countersign.review.CaseState.Past;
import countersign.review.CaseState.ReadAnew;
import countersign.review.CaseState.Verdict;
import countersign.review.Proceedings.Part;
import java.util.List;
import java.util.function.UnaryOperator;

/** A claim's screen without numbers of cards, also where a sentence, a quotation or a person's words hold one. */
final class MaskedCase {

    private MaskedCase() {}

    /** Flags keep their ids, since events refer to them. */
    static CaseState of(CaseState state) {
        return new CaseState(
                state.summary(),
                state.checked().map(Masking::of),
                state.stage(),
                state.round(),
                each(state.flags(), MaskedCase::of),
                each(state.corrections(), read -> new ReadAnew(read.event(), of(read.correction()), read.by())),
                each(state.notes(), note -> new Note(Masking.text(note.text()), note.by())),
                each(
                        state.decisions(),
                        verdict -> new Verdict(
                                verdict.decision(),
                                verdict.reason(),
                                Masking.text(verdict.text()),
                                verdict.by(),
                                verdict.problem())),
                each(
                        state.history(),
                        past -> new Past(
                                past.event(),
                                past.type(),
                                past.by(),
                                past.flag(),
                                Masking.text(past.text()),
                                past.seq())),
                state.undo(),
                state.redo(),
                of(state.proceedings()));
    }

    private static JudgedFlag of(JudgedFlag judged) {
        var flag = judged.flag();
        return new JudgedFlag(
                judged.id(),
                new Flag(
                        flag.kind(),
                        flag.certainty(),
                        flag.reason(),
                        flag.arguments().stream()
                                .map(argument -> argument instanceof String text ? Masking.text(text) : argument)
                                .toList(),
                        each(flag.evidence(), MaskedCase::of),
                        flag.assumed()),
                judged.state(),
                judged.reason(),
                Masking.text(judged.text()),
                judged.by());
    }

    private static Evidence of(Evidence words) {
        return new Evidence(words.page(), words.box(), Masking.text(words.text()));
    }

    private static Correction of(Correction correction) {
        return new Correction(
                correction.page(),
                correction.box(),
                correction.fact(),
                Masking.text(correction.before()),
                Masking.text(correction.text()),
                each(
                        correction.readings(),
                        reading -> new Reading(reading.reader(), Masking.text(reading.text()), reading.confidence())));
    }

    private static Proceedings of(Proceedings all) {
        return new Proceedings(each(all.parts(), MaskedCase::of), all.openFlags(), all.referred());
    }

    /** An advisor's own words have no numbers in them that were shown to an advisor. */
    private static Part of(Part part) {
        if (part instanceof Part.Asked asked) {
            return new Part.Asked(asked.event(), asked.by(), asked.flag(), asked.to(), Masking.text(asked.text()));
        }
        if (part instanceof Part.Decided decided) {
            return new Part.Decided(
                    decided.event(),
                    decided.by(),
                    decided.decision(),
                    decided.reason(),
                    Masking.text(decided.text()),
                    decided.overrides(),
                    decided.about(),
                    decided.problem());
        }
        if (part instanceof Part.Objected objected) {
            return new Part.Objected(objected.event(), objected.by(), Masking.text(objected.text()));
        }
        return part instanceof Part.Ruled ruled
                ? new Part.Ruled(
                        ruled.event(),
                        ruled.by(),
                        ruled.outcome(),
                        ruled.kept(),
                        ruled.reason(),
                        Masking.text(ruled.text()))
                : part;
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> masked) {
        return all.stream().map(masked).toList();
    }
}
