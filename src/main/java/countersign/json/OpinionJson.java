package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.fact.DateSpan;
import countersign.model.opinion.Annotation;
import countersign.model.opinion.CriterionView;
import countersign.model.opinion.Draft;
import countersign.model.opinion.Opinion;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.model.page.PageId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An advisor's opinion as events hold it, and as it is kept while it is being written. */
public final class OpinionJson {

    private OpinionJson() {}

    /** A draft for {@link #readDraft}. */
    public static byte[] bytes(Draft draft) {
        var object = StrictJson.object()
                .put("from", draft.onsetFrom())
                .put("to", draft.onsetTo())
                .put("reasoning", draft.reasoning())
                .put("no-tie", draft.noTie());
        draft.support().ifPresent(support -> object.put("support", support.id()));
        write(draft.criteria(), draft.marks(), draft.requests(), object);
        return StrictJson.canonical(object);
    }

    /** @throws IllegalArgumentException if it is no draft */
    public static Draft readDraft(byte[] json) {
        var members = new Members(StrictJson.read(json));
        return new Draft(
                members.optionalText("support").map(id -> constant(Support.class, id)),
                members.text("from"),
                members.text("to"),
                members.text("reasoning"),
                members.truth("no-tie"),
                criteria(members),
                marks(members),
                texts(members, "requests"));
    }

    static ObjectNode write(Opinion opinion) {
        var object = StrictJson.object()
                .put("support", opinion.support().id())
                .put("reasoning", opinion.reasoning())
                .put("no-tie", opinion.noTie());
        opinion.onset().ifPresent(onset -> object.put("onset", onset.toString()));
        opinion.flags().forEach(object.putArray("flags")::add);
        write(opinion.criteria(), opinion.marks(), opinion.requests(), object);
        return object;
    }

    static Opinion read(Members members) {
        return new Opinion(
                constant(Support.class, members.text("support")),
                members.optionalText("onset").map(DateSpan::parse),
                members.text("reasoning"),
                members.truth("no-tie"),
                texts(members, "flags"),
                criteria(members),
                marks(members),
                texts(members, "requests"));
    }

    private static void write(
            List<CriterionView> criteria, List<Annotation> marks, List<String> requests, ObjectNode object) {
        var views = object.putObject("criteria");
        criteria.forEach(view -> views.put(view.criterion(), view.view().id()));
        var drawn = object.putArray("marks");
        marks.forEach(mark -> drawn.add(write(mark)));
        requests.forEach(object.putArray("requests")::add);
    }

    private static ObjectNode write(Annotation mark) {
        var object = StrictJson.object()
                .put("n", mark.number())
                .put("shape", id(mark.shape()))
                .put("file", mark.page().file())
                .put("page", mark.page().page());
        object.set("box", FlagJson.write(mark.box()));
        if (mark.shape() == Annotation.Shape.ARROW) {
            object.put("head", id(mark.head()));
        }
        if (!mark.text().isEmpty()) {
            object.put("text", mark.text());
        }
        mark.criterion().ifPresent(criterion -> object.put("criterion", criterion));
        return object;
    }

    private static Annotation mark(JsonNode node) {
        var members = new Members(node);
        return new Annotation(
                members.count("n"),
                constant(Annotation.Shape.class, members.text("shape")),
                new PageId(members.text("file"), members.count("page")),
                FlagJson.box(members.node("box")),
                members.optionalText("head")
                        .map(id -> constant(Annotation.Corner.class, id))
                        .orElse(Annotation.Corner.TOP_LEFT),
                members.optionalText("text").orElse(""),
                members.optionalText("criterion"));
    }

    private static List<CriterionView> criteria(Members members) {
        return members.node("criteria").properties().stream()
                .map(member -> new CriterionView(
                        member.getKey(),
                        constant(
                                View.class,
                                Optional.ofNullable(member.getValue().textValue())
                                        .orElseThrow(() -> Members.refused("criteria")))))
                .toList();
    }

    private static List<Annotation> marks(Members members) {
        return members.each("marks").map(OpinionJson::mark).toList();
    }

    private static List<String> texts(Members members, String name) {
        return members.each(name).map(JsonNode::textValue).toList();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
