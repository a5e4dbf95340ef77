package countersign.ui.shell;

import countersign.model.plan.Illness;
import countersign.model.plan.Names;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import countersign.ui.kit.Glossary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that the plans on this computer know; none until {@link #learn}, since a window opens sooner without them. */
public final class KnownNames implements Glossary {

    private final Map<String, Names> plans = new HashMap<>();
    private final Map<String, List<PlanVersion>> versions = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();

    /** On the window's thread. */
    public void learn(List<Plan> plans, List<Illness> illnesses) {
        plans.forEach(plan -> {
            this.plans.put(plan.id(), plan.names());
            versions.put(plan.id(), plan.versions());
        });
        for (var illness : illnesses) {
            illness.aliases()
                    .forEach(name ->
                            english.putIfAbsent(folded(name), illness.names().en()));
        }
        for (var illness : illnesses) {
            illness.namesInPlans()
                    .forEach(name -> english.put(folded(name), illness.names().en()));
            english.put(folded(illness.names().zh()), illness.names().en());
        }
        waiting.forEach(Runnable::run);
    }

    @Override
    public void whenKnown(Runnable shownAgain) {
        waiting.add(shownAgain);
    }

    @Override
    public String illnessInEnglish(String name) {
        return english.getOrDefault(folded(name), "");
    }

    @Override
    public Names plan(String id) {
        return plans.getOrDefault(id, new Names(id, id));
    }

    @Override
    public List<PlanVersion> versions(String id) {
        return versions.getOrDefault(id, List.of());
    }

    /** Names are compared without brackets, dashes, spaces and width. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\p{P}\\p{S}\\p{Z}]", "");
    }
}
