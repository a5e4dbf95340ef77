package countersign.catalogue;

import countersign.model.claim.Sex;
import countersign.model.plan.HealthRule;
import countersign.model.plan.HealthWindow;
import countersign.model.plan.PlanExclusion;
import java.time.Period;
import java.util.Set;

/** Reads what a plan asks of health before joining, and the causes it does not pay for. */
final class HealthReader {

    private HealthReader() {}

    /** {@code {id: stay, kind: stay, more-than-days: 15, within: P2Y, before: joining}}; without within: ever. */
    static HealthRule rule(YamlNode node) {
        node.allow(Set.of("id", "names", "kind", "concepts", "more-than-days", "within", "before", "sex", "under-age"));
        return new HealthRule(
                node.get("id").text(),
                IllnessReader.names(node.get("names")),
                node.get("kind").constant(HealthRule.Kind.class),
                node.texts("concepts"),
                node.find("more-than-days").map(YamlNode::number),
                new HealthWindow(
                        node.get("before").constant(HealthWindow.Anchor.class),
                        node.find("within").map(span -> span.as("span", Period::parse))),
                node.find("sex").map(sex -> sex.constant(Sex.class)),
                node.find("under-age").map(YamlNode::number));
    }

    static PlanExclusion exclusion(YamlNode node) {
        node.allow(Set.of("id", "names", "concepts", "death-within-hours", "while-waiting"));
        return new PlanExclusion(
                node.get("id").text(),
                IllnessReader.names(node.get("names")),
                node.texts("concepts"),
                node.find("death-within-hours").map(YamlNode::number),
                node.find("while-waiting").map(YamlNode::truth).orElse(false));
    }
}
