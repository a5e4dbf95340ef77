package countersign.ui.advisor;

import countersign.model.opinion.Annotation.Shape;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The commands that stand on the advisor's controls.
 *
 * @param draw by what is drawn
 * @param judge by the view that is taken
 * @param support by the answer
 */
public record AdvisorCommands(
        Command select,
        Map<Shape, Command> draw,
        Command delete,
        Command hide,
        Command zoomOut,
        Command zoomIn,
        Command previousPage,
        Command nextPage,
        Command nextCriterion,
        Command previousCriterion,
        Map<View, Command> judge,
        Command adopt,
        Map<Support, Command> support,
        Command sign,
        Command dossier,
        Command exportMarks,
        Command exportPdf,
        Command importXfdf) {

    public AdvisorCommands {
        draw = Map.copyOf(draw);
        judge = Map.copyOf(judge);
        support = Map.copyOf(support);
    }

    public Command of(Shape shape) {
        return Objects.requireNonNull(draw.get(shape));
    }

    public Command of(View view) {
        return Objects.requireNonNull(judge.get(view));
    }

    public Command of(Support answer) {
        return Objects.requireNonNull(support.get(answer));
    }

    /** In the order of the list of keys. */
    public List<Command> all() {
        var all = new ArrayList<Command>();
        all.add(select);
        for (Shape shape : Shape.values()) {
            all.add(of(shape));
        }
        all.addAll(List.of(delete, hide, nextCriterion, previousCriterion));
        for (View view : View.values()) {
            all.add(of(view));
        }
        all.add(adopt);
        for (Support each : Support.values()) {
            all.add(of(each));
        }
        all.addAll(List.of(sign, dossier, previousPage, nextPage, zoomOut, zoomIn, exportMarks, exportPdf, importXfdf));
        return all;
    }
}
