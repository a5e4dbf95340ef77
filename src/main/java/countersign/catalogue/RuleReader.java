package countersign.catalogue;

import countersign.model.claim.Money;
import countersign.model.page.DocumentKind;
import countersign.model.plan.AgeRange;
import countersign.model.plan.Benefit;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.PlanRules;
import countersign.model.plan.RequiredDocument;
import countersign.model.plan.SiteRule;
import countersign.model.plan.WaitingPeriod;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the rules of one version, which stand in it or are common to all. */
final class RuleReader {

    private static final Set<String> KEYS = Set.of(
            "version",
            "from",
            "to",
            "illnesses",
            "definitions",
            "ages",
            "waiting",
            "benefits",
            "sites",
            "claim-window-days",
            "fee",
            "documents",
            "due-days",
            "assumed");

    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private final YamlNode version;
    private final Optional<YamlNode> common;

    RuleReader(YamlNode version, Optional<YamlNode> common) {
        this.version = version.allow(KEYS);
        this.common = common.map(node -> node.allow(KEYS));
    }

    YamlNode get(String key) {
        return find(key).orElseThrow(() -> version.mistake("\"" + key + "\" is missing"));
    }

    PlanRules read() {
        var benefits = get("benefits").items().stream().map(this::benefit).toList();
        var sites = list("sites").stream().map(this::site).toList();
        var documents = list("documents").stream().map(this::document).toList();
        return new PlanRules(
                ages(get("ages").get("joining")),
                ages(get("ages").get("diagnosis")),
                new WaitingPeriod(
                        get("waiting").get("days").number(),
                        get("waiting").get("accidents-exempt").truth()),
                benefits,
                sites,
                get("claim-window-days").number(),
                get("fee").decimal(),
                documents,
                get("due-days").number(),
                assumed(benefits, sites));
    }

    private Set<String> assumed(List<Benefit> benefits, List<SiteRule> sites) {
        Set<String> known = new TreeSet<>(KEYS);
        known.addAll(List.of("ages.joining", "ages.diagnosis"));
        benefits.forEach(benefit -> known.add(benefit.id()));
        sites.forEach(site -> known.add("site." + site.id()));
        Set<String> assumed = new TreeSet<>();
        for (YamlNode name : list("assumed")) {
            if (!known.contains(name.text())) {
                throw name.mistake("there is no value \"" + name.text() + "\" to be assumed");
            }
            assumed.add(name.text());
        }
        return assumed;
    }

    private AgeRange ages(YamlNode node) {
        return new AgeRange(
                node.get("from").as("a span such as P30D or P18Y", Period::parse),
                node.get("last-year").number());
    }

    private Benefit benefit(YamlNode node) {
        var ages = node.get("ages").as("a band such as 0-39", text -> {
            var band = AGES.matcher(text);
            if (!band.matches() || Integer.parseInt(band.group(1)) > Integer.parseInt(band.group(2))) {
                throw new IllegalArgumentException(text);
            }
            return band.toMatchResult();
        });
        return new Benefit(
                node.get("class").constant(IllnessClass.class),
                Integer.parseInt(ages.group(1)),
                Integer.parseInt(ages.group(2)),
                node.get("amount").as("a sum of money", Money::parse));
    }

    private SiteRule site(YamlNode node) {
        return new SiteRule(
                node.get("id").text(),
                node.get("class").constant(IllnessClass.class),
                IllnessReader.codes(node),
                node.texts("words"),
                node.get("effect").constant(SiteRule.Effect.class));
    }

    private RequiredDocument document(YamlNode node) {
        return new RequiredDocument(
                node.get("id").text(),
                Set.copyOf(node.find("groups")
                        .map(groups -> groups.items().stream()
                                .map(group -> group.constant(IllnessGroup.class))
                                .toList())
                        .orElse(List.of())),
                node.find("after-stay").map(YamlNode::truth).orElse(false),
                node.get("any-of").items().stream()
                        .map(kind -> kind.as(
                                "a kind of document",
                                id -> DocumentKind.ofId(id).orElseThrow()))
                        .toList(),
                node.texts("or-titled"));
    }

    private List<YamlNode> list(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    private Optional<YamlNode> find(String key) {
        return version.find(key).or(() -> common.flatMap(node -> node.find(key)));
    }
}
