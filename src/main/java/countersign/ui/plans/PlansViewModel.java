package countersign.ui.plans;

import countersign.find.Wanted;
import countersign.model.plan.Illness;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import countersign.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which version of which plan is looked at, which of its illnesses, and beside which other version. */
public final class PlansViewModel {

    /** How a version stands on a day. */
    enum Standing {
        COMING,
        IN_FORCE,
        CLOSED
    }

    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Plan>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<PlanVersion>> version = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PlanVersion>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Illness>> illness = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Illness> illnesses = FXCollections.observableArrayList();
    private Set<String> changed = Set.of();

    public PlansViewModel(Clock clock) {
        this.clock = clock;
        query.addListener((property, was, is) -> fill());
    }

    /** The plans come once they are read. */
    void show(List<Plan> known) {
        plans.set(List.copyOf(known));
        if (version.get().isEmpty()) {
            known.stream()
                    .max(Comparator.comparingInt(plan -> plan.versions().size() * 1_000
                            + plan.versions().get(0).illnesses().size()))
                    .ifPresent(plan -> choose(plan.nearest(today())));
        }
    }

    void choose(PlanVersion chosen) {
        version.set(Optional.of(chosen));
        other.set(before(chosen));
        compare();
        fill();
        var kept = illness.get().filter(chosen.illnesses()::contains);
        illness.set(kept.isPresent() ? kept : illnesses.stream().findFirst());
    }

    /** Compares with that version instead of the one before. */
    void compareWith(PlanVersion with) {
        other.set(Optional.of(with));
        compare();
        fill();
    }

    private void compare() {
        var texts = Texts.in(countersign.text.Language.ZH);
        var differing = new HashSet<String>();
        version.get()
                .ifPresent(now -> other.get()
                        .ifPresent(old -> now.illnesses().forEach(each -> {
                            if (!changes(old, now, each, texts).isEmpty()) {
                                differing.add(each.id());
                            }
                        })));
        changed = differing;
    }

    /** What the version says otherwise of that illness than the other; its rules for all illnesses are told apart. */
    private static List<Change> changes(PlanVersion old, PlanVersion now, Illness illness, Texts texts) {
        var clauses = new Clauses(texts);
        return Change.between(own(clauses, old, illness), own(clauses, now, illness));
    }

    private static List<Clause> own(Clauses clauses, PlanVersion version, Illness illness) {
        return version.illnesses().stream().noneMatch(each -> each.id().equals(illness.id()))
                ? List.of()
                : clauses.of(version, illness).stream()
                        .filter(clause -> !clause.section().equals(Clauses.RULES))
                        .toList();
    }

    /** Those of the chosen illness first, then those of the rules for all. */
    List<Change> changes(Texts texts) {
        var changes = new ArrayList<Change>();
        version.get()
                .ifPresent(now -> other.get().ifPresent(old -> {
                    illness.get().ifPresent(each -> changes.addAll(changes(old, now, each, texts)));
                    var clauses = new Clauses(texts);
                    changes.addAll(Change.between(clauses.rules(old), clauses.rules(now)));
                }));
        return changes;
    }

    boolean isChanged(Illness each) {
        return changed.contains(each.id());
    }

    int changedCount() {
        return changed.size();
    }

    private void fill() {
        var wanted = Wanted.of(query.get());
        var all = version.get().map(PlanVersion::illnesses).orElse(List.of());
        illnesses.setAll(
                wanted.isEmpty()
                        ? all
                        : all.stream().filter(each -> holds(each, wanted)).toList());
    }

    private boolean holds(Illness each, Wanted wanted) {
        var code = query.get().strip().toUpperCase(Locale.ROOT);
        return each.codes().stream().anyMatch(range -> range.first().startsWith(code))
                || code.matches("[A-Z][0-9]{2}.*") && each.hasCode(code)
                || Stream.of(
                                Stream.of(each.names().zh(), each.names().en()),
                                each.namesInPlans().stream(),
                                each.aliases().stream())
                        .flatMap(names -> names)
                        .anyMatch(name -> wanted.distance(name).isPresent());
    }

    private Optional<PlanVersion> before(PlanVersion chosen) {
        var versions = versions(chosen);
        int at = versions.indexOf(chosen);
        return at > 0
                ? Optional.of(versions.get(at - 1))
                : versions.stream().filter(each -> each != chosen).findFirst();
    }

    /** All versions of that version's plan, oldest first. */
    List<PlanVersion> versions(PlanVersion of) {
        return plans.get().stream()
                .filter(plan -> plan.id().equals(of.plan()))
                .findFirst()
                .map(Plan::versions)
                .orElse(List.of());
    }

    Standing standing(PlanVersion of) {
        return today().isBefore(of.from())
                ? Standing.COMING
                : of.isInForce(today()) ? Standing.IN_FORCE : Standing.CLOSED;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    ReadOnlyObjectProperty<List<Plan>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    ObjectProperty<Optional<PlanVersion>> versionProperty() {
        return version;
    }

    ObjectProperty<Optional<PlanVersion>> otherProperty() {
        return other;
    }

    ObjectProperty<Optional<Illness>> illnessProperty() {
        return illness;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Those of the version that the query finds, in its order. */
    ObservableList<Illness> illnesses() {
        return illnesses;
    }
}
