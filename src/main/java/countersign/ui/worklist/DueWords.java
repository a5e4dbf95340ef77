package countersign.ui.worklist;

import countersign.text.Texts;
import java.time.format.DateTimeFormatter;

/** Words for a due time. */
final class DueWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** A wait longer than this is told by its date: nobody counts in hundreds of days. */
    private static final int MOST_DAYS = 99;

    private DueWords() {}

    static String of(Deadline.Due due, Texts texts) {
        return switch (due.state()) {
            case LATE -> late(due, texts);
            case TODAY -> texts.of("worklist.due.today", due.at().format(TIME));
            case SOON, LATER -> due.at().format(DAY_AND_TIME);
        };
    }

    private static String late(Deadline.Due due, Texts texts) {
        long days = due.late().toDays();
        if (days > MOST_DAYS) {
            return texts.of("worklist.due.late.since", due.at().toLocalDate());
        }
        return days > 0
                ? texts.of("worklist.due.late.days", days)
                : texts.of(
                        "worklist.due.late.hours",
                        due.late().toHours(),
                        due.late().toMinutesPart());
    }
}
