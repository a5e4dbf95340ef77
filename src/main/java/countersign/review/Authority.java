package countersign.review;

import static countersign.review.Action.ADD_NOTE;
import static countersign.review.Action.ADVISE;
import static countersign.review.Action.CORRECT;
import static countersign.review.Action.DECIDE;
import static countersign.review.Action.JUDGE_FLAG;
import static countersign.review.Action.OBJECT;
import static countersign.review.Action.READ;
import static countersign.review.Action.REOPEN;
import static countersign.review.Action.SIGN_OFF;

import countersign.model.adjudication.Role;
import java.util.Set;

/** Which role may do what. For the user's comfort: the platform checks everything again. */
public final class Authority {

    private Authority() {}

    public static boolean may(Role role, Action action) {
        return actions(role).contains(action);
    }

    private static Set<Action> actions(Role role) {
        return switch (role) {
            case VERIFIER -> Set.of(READ, JUDGE_FLAG, CORRECT, ADD_NOTE, DECIDE, OBJECT);
            case ADVISOR -> Set.of(READ, JUDGE_FLAG, CORRECT, ADD_NOTE, ADVISE);
            case SUPERVISOR -> Set.of(READ, ADD_NOTE, SIGN_OFF, REOPEN, OBJECT);
            case AUDITOR -> Set.of(READ);
            case ADMIN -> Set.of();
        };
    }
}
