package countersign.platform;

import countersign.model.journal.Answer;
import countersign.model.journal.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How an event was answered, kept for ever. */
record Receipt(Bytes sha256, Answer answer) {

    static Receipt of(ResultSet row) throws SQLException {
        var answer =
                switch (row.getString("outcome")) {
                    case "accepted" ->
                        new Answer.Accepted(
                                row.getLong("seq"),
                                Bytes.of(row.getBytes("prev_hash")),
                                Bytes.of(row.getBytes("entry_hash")));
                    case "contested" -> new Answer.Contested(row.getLong("seq"));
                    default -> new Answer.Refused(row.getString("problem"));
                };
        return new Receipt(Bytes.of(row.getBytes("sha256")), answer);
    }

    String outcome() {
        if (answer instanceof Answer.Accepted) {
            return "accepted";
        }
        return answer instanceof Answer.Contested ? "contested" : "refused";
    }
}
