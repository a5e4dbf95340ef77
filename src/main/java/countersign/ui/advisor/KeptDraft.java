package countersign.ui.advisor;

import countersign.json.OpinionJson;
import countersign.model.opinion.Draft;
import countersign.review.ReviewSession;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/** An opinion that is being written, among what its advisor has begun on a claim. */
record KeptDraft(ReviewSession session) {

    private static final String NAME = "opinion";

    /** As it was left; an empty one where there is none, or it cannot be used. */
    Draft recall() {
        var text = session.draft().get(NAME);
        if (text == null || text.isBlank()) {
            return Draft.EMPTY;
        }
        try {
            return OpinionJson.readDraft(text.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Draft.EMPTY;
        }
    }

    /** On disk when this returns; what else was begun stays. */
    void keep(Draft now) {
        var all = new HashMap<>(session.draft());
        if (now.equals(Draft.EMPTY)) {
            all.remove(NAME);
        } else {
            all.put(NAME, new String(OpinionJson.bytes(now), StandardCharsets.UTF_8));
        }
        session.keepDraft(all);
    }
}
