package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.AlikePage;
import countersign.model.adjudication.MarkKind;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.SharedMark;
import countersign.model.page.PageId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What other claims hold of a case, in members of the case beside its facts; absent where they hold nothing. */
final class OthersJson {

    private OthersJson() {}

    static void write(OtherClaims others, ObjectNode root) {
        var invoices = root.putObject("invoices");
        new TreeMap<>(others.invoices()).forEach((invoice, numbers) -> fill(invoices.putArray(invoice), numbers));
        root.set("paid", PaidClaimJson.write(others.paid()));
        var pages = root.putArray("alike");
        others.pages()
                .forEach(page -> pages.add(page(page.page())
                        .put("claim", page.claim())
                        .put("way", page.way().name())));
        var shared = root.putArray("shared");
        others.shared().forEach(mark -> {
            var object = shared.addObject().put("kind", mark.kind().name()).put("value", mark.value());
            var evidence = object.putArray("evidence");
            mark.evidence().forEach(words -> evidence.add(FlagJson.write(words)));
            fill(object.putArray("claims"), mark.claims());
        });
        fill(root.putArray("sameMember"), new TreeSet<>(others.sameMember()));
        var repeated = root.putArray("repeated");
        others.repeated().forEach(group -> {
            var array = repeated.addObject().putArray("pages");
            group.forEach(page -> array.add(page(page)));
        });
    }

    static OtherClaims read(Members root) {
        return new OtherClaims(
                invoices(root.node("invoices")),
                PaidClaimJson.read(root.node("paid")),
                root.has("alike") ? root.each("alike").map(OthersJson::alike).toList() : List.of(),
                root.has("shared") ? root.each("shared").map(OthersJson::shared).toList() : List.of(),
                root.has("sameMember")
                        ? Set.copyOf(
                                root.each("sameMember").map(JsonNode::asText).toList())
                        : Set.of(),
                root.has("repeated")
                        ? root.each("repeated")
                                .map(group -> new Members(group)
                                        .each("pages")
                                        .map(page -> pageId(new Members(page)))
                                        .toList())
                                .toList()
                        : List.of());
    }

    private static AlikePage alike(JsonNode node) {
        var members = new Members(node);
        return new AlikePage(pageId(members), members.text("claim"), members.constant("way", AlikePage.Way.class));
    }

    private static SharedMark shared(JsonNode node) {
        var members = new Members(node);
        return new SharedMark(
                members.constant("kind", MarkKind.class),
                members.text("value"),
                members.each("evidence").map(FlagJson::evidence).toList(),
                members.each("claims").map(JsonNode::asText).toList());
    }

    private static Map<String, List<String>> invoices(JsonNode node) {
        var invoices = new HashMap<String, List<String>>();
        node.properties()
                .forEach(invoice -> invoices.put(
                        invoice.getKey(),
                        new Members(StrictJson.object().set("all", invoice.getValue()))
                                .each("all")
                                .map(JsonNode::asText)
                                .toList()));
        return invoices;
    }

    private static ObjectNode page(PageId page) {
        return StrictJson.object().put("file", page.file()).put("page", page.page());
    }

    private static PageId pageId(Members members) {
        return new PageId(members.text("file"), members.count("page"));
    }

    private static void fill(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }
}
