package countersign.catalogue;

import countersign.model.plan.AgeRange;
import countersign.model.plan.HealthRule;
import countersign.model.plan.Payments;
import countersign.model.plan.PlanExclusion;
import countersign.model.plan.PlanRules;
import countersign.model.plan.RequiredDocument;
import countersign.model.plan.WaitingPeriod;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the rules of one version, which stand in it or are common to all. */
final class RuleReader {

    private static final Set<String> KEYS = Set.of(
            "version",
            "from",
            "to",
            "notice",
            "cover",
            "illnesses",
            "definitions",
            "ages",
            "waiting",
            "benefits",
            "sites",
            "spending",
            "payments",
            "claim-window-days",
            "fee",
            "documents",
            "due-days",
            "health",
            "exclusions",
            "hospital-class",
            "assumed");

    private static final WaitingPeriod NO_WAITING = new WaitingPeriod(0, true, Set.of());

    private final YamlNode version;
    private final Optional<YamlNode> common;
    private final Parts parts;
    private final RequiredDocumentReader documents;

    /** @param common of all versions */
    RuleReader(YamlNode version, Optional<YamlNode> common, Parts parts, RequiredDocumentReader documents) {
        this.version = version.allow(KEYS);
        this.common = common.map(node -> node.allow(KEYS));
        this.parts = parts;
        this.documents = documents;
    }

    YamlNode get(String key) {
        return find(key).orElseThrow(() -> version.mistake("missing", key));
    }

    /** False where the file says {@code cover: none}; then only papers are asked for. */
    boolean covers() {
        var cover = find("cover");
        cover.ifPresent(word -> word.oneOf(Set.of("none")));
        return cover.isEmpty();
    }

    PlanRules read() {
        return covers() ? covering() : coveringNothing();
    }

    private PlanRules covering() {
        var ages = get("ages").allow(Set.of("joining", "diagnosis"));
        var payments = PaymentsReader.read(this::find, get("benefits"));
        return new PlanRules(
                ages(ages.get("joining")),
                ages(ages.get("diagnosis")),
                waiting(get("waiting")),
                payments,
                Optional.of(get("claim-window-days").number()),
                get("fee").decimal(),
                documents(),
                get("due-days").number(),
                list("health", HealthReader::rule),
                list("exclusions", HealthReader::exclusion),
                find("hospital-class").map(YamlNode::number),
                assumed(payments));
    }

    private PlanRules coveringNothing() {
        return new PlanRules(
                AgeRange.ANY,
                AgeRange.ANY,
                NO_WAITING,
                Payments.NONE,
                Optional.empty(),
                get("fee").decimal(),
                documents(),
                get("due-days").number(),
                List.<HealthRule>of(),
                List.<PlanExclusion>of(),
                Optional.empty(),
                assumed(Payments.NONE));
    }

    private Set<String> assumed(Payments payments) {
        Set<String> known = new TreeSet<>(KEYS);
        known.addAll(List.of("ages.joining", "ages.diagnosis"));
        payments.benefits().forEach(benefit -> known.add(benefit.id()));
        payments.sites().forEach(site -> known.add("site." + site.id()));
        Set<String> assumed = new TreeSet<>();
        for (YamlNode name : find("assumed").map(YamlNode::items).orElse(List.of())) {
            if (!known.contains(name.text())) {
                throw name.mistake("none.value", name.text());
            }
            assumed.add(name.text());
        }
        return assumed;
    }

    private static AgeRange ages(YamlNode node) {
        node.allow(Set.of("from", "last-year"));
        return new AgeRange(
                node.get("from").as("age", RuleReader::daysOrYears),
                node.get("last-year").number());
    }

    private static Period daysOrYears(String text) {
        if (!text.matches("P\\d+[DY]")) {
            throw new IllegalArgumentException(text);
        }
        return Period.parse(text);
    }

    private static WaitingPeriod waiting(YamlNode node) {
        node.allow(Set.of("days", "accidents-exempt", "also-counts"));
        return new WaitingPeriod(
                node.get("days").number(), node.get("accidents-exempt").truth(), Set.copyOf(node.texts("also-counts")));
    }

    private List<RequiredDocument> documents() {
        return list("documents", documents::read);
    }

    private <T> List<T> list(String key, Function<YamlNode, T> entry) {
        return find(key).map(list -> parts.all(key, list, entry)).orElse(List.of());
    }

    private Optional<YamlNode> find(String key) {
        return version.find(key).or(() -> common.flatMap(node -> node.find(key)));
    }
}
