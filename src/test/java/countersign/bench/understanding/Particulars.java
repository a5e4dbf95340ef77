package countersign.bench.understanding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whom a paper is about and which stay: what the story knows, unless the paper says otherwise.
 *
 * @param content the paper's
 */
record Particulars(Story story, Node content) {

    String name() {
        return content.text("name").orElseGet(() -> story.person().need("name"));
    }

    String sex() {
        return content.text("sex").orElseGet(story::sex);
    }

    String idNumber() {
        return content.text("idno").map(other -> story.idNumber(name(), false)).orElseGet(story::idNumber);
    }

    String hospital() {
        return content.text("hospital").orElseGet(story::hospital);
    }

    String in() {
        return content.text("in").orElseGet(() -> story.stay().need("in"));
    }

    String out() {
        return content.text("out").orElseGet(() -> story.stay().need("out"));
    }

    /** From admission to discharge, the last one not counted. */
    long days() {
        return ChronoUnit.DAYS.between(LocalDate.parse(in()), LocalDate.parse(out()));
    }
}
