package countersign.catalogue;

import countersign.catalogue.CriteriaReader.Criteria;
import countersign.model.claim.Claim;
import countersign.model.plan.Illness;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans and illnesses that are known. */
public final class Catalogue {

    private final List<Plan> plans;
    private final List<Illness> illnesses;

    private Catalogue(List<Plan> plans, List<Illness> illnesses) {
        this.plans = List.copyOf(plans);
        this.illnesses = List.copyOf(illnesses);
    }

    /**
     * Reads what ships with the program; it costs some tens of milliseconds, so keep it.
     *
     * @throws CatalogueException naming file, line and reason of the first mistake
     */
    public static Catalogue shipped() {
        return read(
                new ResourceFolder("illnesses").files(),
                new ResourceFolder("criteria").files(),
                new ResourceFolder("plans").files());
    }

    /** Reads files, each by its name and content. */
    static Catalogue read(
            Map<String, String> illnessFiles, Map<String, String> criteriaFiles, Map<String, String> planFiles) {
        var illnessReader = new IllnessReader(criteria(criteriaFiles));
        Map<String, List<Illness>> lists = new HashMap<>();
        List<Illness> illnesses = new ArrayList<>();
        illnessFiles.forEach((name, content) -> {
            var file = YamlNode.read(name, content);
            var list = illnessReader.read(file);
            if (lists.put(list.name(), list.illnesses()) != null) {
                throw file.get("list").mistake("list \"" + list.name() + "\" is there twice");
            }
            illnesses.addAll(list.illnesses());
        });
        var reader = new PlanReader(lists);
        List<Plan> plans = new ArrayList<>();
        planFiles.forEach((name, content) -> plans.add(reader.read(YamlNode.read(name, content))));
        return new Catalogue(plans, illnesses);
    }

    private static Map<String, Criteria> criteria(Map<String, String> files) {
        Map<String, Criteria> criteria = new HashMap<>();
        files.forEach((name, content) -> {
            var file = YamlNode.read(name, content);
            var read = new CriteriaReader().read(file);
            if (criteria.put(read.list(), read) != null) {
                throw file.get("list").mistake("list \"" + read.list() + "\" is there twice");
            }
        });
        return criteria;
    }

    public List<Plan> plans() {
        return plans;
    }

    public Optional<Plan> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public List<Illness> illnesses() {
        return illnesses;
    }

    /**
     * The version that decides a claim: the one it names, else the one in force on the date of first diagnosis.
     *
     * @return empty if the plan, or the version named, is not known
     */
    public Optional<PlanChoice> versionFor(Claim claim) {
        return plan(claim.plan()).flatMap(plan -> {
            var decides = claim.planVersion()
                    .map(plan::version)
                    .orElseGet(() -> Optional.of(plan.nearest(claim.illness().diagnosed())));
            return decides.map(version ->
                    new PlanChoice(version, plan.nearest(claim.member().joined())));
        });
    }
}
