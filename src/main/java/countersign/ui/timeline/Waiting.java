package countersign.ui.timeline;

import countersign.text.Texts;
import countersign.ui.timeline.Story.Membership;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a happening lies to the end of waiting, told in days. */
final class Waiting {

    private Waiting() {}

    /** A sentence, and whether it speaks against cover. */
    record Said(String sentence, boolean against) {}

    static Optional<Said> of(Happening happening, Membership member, Texts texts) {
        if (happening.lane() == Lane.INVOICES || happening.elsewhere()) {
            return Optional.empty();
        }
        LocalDate first = happening.days().first();
        LocalDate last = happening.stay() ? first : happening.days().last();
        var cover = member.coverFrom();
        if (last.isBefore(member.joined())) {
            return Optional.of(said("joining", last, first, member.joined(), texts, true));
        }
        if (last.isBefore(cover)) {
            return Optional.of(said("before", last, first, cover, texts, true));
        }
        if (first.isBefore(cover)) {
            return Optional.of(new Said(texts.of("review.timeline.wait.part", cover.toString()), true));
        }
        return Optional.of(said("after", first, last, cover, texts, false));
    }

    private static Said said(String key, LocalDate near, LocalDate far, LocalDate mark, Texts texts, boolean against) {
        long least = Math.abs(ChronoUnit.DAYS.between(near, mark));
        long most = Math.abs(ChronoUnit.DAYS.between(far, mark));
        return new Said(
                least == most
                        ? texts.of("review.timeline.wait." + key, least)
                        : texts.of("review.timeline.wait." + key + ".range", least, most),
                against);
    }
}
