package countersign.ui.kit;

import countersign.model.plan.Names;
import countersign.model.plan.PlanVersion;
import java.util.List;

/** Names of what claims refer to; asked on the window's thread, so answers come from memory. */
public interface Glossary {

    /** The illness in English; empty where the name is in no list. */
    String illnessInEnglish(String name);

    /** The plan's names; the id in both languages where the plan is not known. */
    Names plan(String id);

    /** All versions of the plan, oldest first; none where the plan is not known. */
    default List<PlanVersion> versions(String id) {
        return List.of();
    }

    /** Has the names shown again once more of them are known; they may come after the window. */
    void whenKnown(Runnable shownAgain);
}
