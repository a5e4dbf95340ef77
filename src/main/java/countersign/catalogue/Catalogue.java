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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The plans and illnesses that are known. */
public final class Catalogue {

    private final Supplier<Content> content;

    private record Content(List<Plan> plans, List<Illness> illnesses, PlanReader reader) {

        Content {
            plans = List.copyOf(plans);
            illnesses = List.copyOf(illnesses);
        }
    }

    private Catalogue(Supplier<Content> content) {
        this.content = content;
    }

    /**
     * What ships with the program, read when it is first asked for, which costs a second where the program has just started.
     * A mistake in it is thrown then, as a {@link CatalogueException}.
     */
    public static Catalogue shipped() {
        return new Catalogue(new Supplier<>() {
            private @Nullable Content read;

            @Override
            public synchronized Content get() {
                var known = read;
                if (known == null) {
                    known = content(new Files(
                            new ResourceFolder("illnesses").files(),
                            new ResourceFolder("criteria").files(),
                            new ResourceFolder("plan-parts").files(),
                            new ResourceFolder("plans").files()));
                    read = known;
                }
                return known;
            }
        });
    }

    /** The files of a catalogue, each folder by names and contents. */
    record Files(
            Map<String, String> illnesses,
            Map<String, String> criteria,
            Map<String, String> parts,
            Map<String, String> plans) {}

    static Catalogue read(Files files) {
        var content = content(files);
        return new Catalogue(() -> content);
    }

    private static Content content(Files files) {
        var lists = IllnessLists.read(files.illnesses(), new IllnessReader(criteria(files.criteria())));
        var reader = new PlanReader(lists, Parts.read(files.parts()));
        Map<String, Plan> plans = new HashMap<>();
        List<Plan> inOrder = new ArrayList<>();
        files.plans().forEach((name, content) -> {
            var file = YamlNode.read(name, content);
            var plan = reader.read(file);
            if (plans.put(plan.id(), plan) != null) {
                throw file.get("id").mistake("twice.plan", plan.id());
            }
            inOrder.add(plan);
        });
        return new Content(inOrder, lists.all().toList(), reader);
    }

    private static Map<String, Criteria> criteria(Map<String, String> files) {
        Map<String, Criteria> criteria = new HashMap<>();
        files.forEach((name, content) -> {
            var file = YamlNode.read(name, content);
            var read = new CriteriaReader().read(file);
            if (criteria.put(read.list(), read) != null) {
                throw file.get("list").mistake("twice.list", read.list());
            }
        });
        return criteria;
    }

    /**
     * Reads a plan that does not ship, by the illnesses and shared lists that do.
     *
     * @param name of the file, for mistakes
     * @throws CatalogueException naming line and reason of the first mistake
     */
    public Plan readPlan(String name, String content) {
        return this.content.get().reader().read(YamlNode.read(name, content));
    }

    public List<Plan> plans() {
        return content.get().plans();
    }

    public Optional<Plan> plan(String id) {
        return plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    public List<Illness> illnesses() {
        return content.get().illnesses();
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
