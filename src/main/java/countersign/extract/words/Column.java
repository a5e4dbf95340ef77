package countersign.extract.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A column of labels with a column of paragraphs beside it.
 *
 * <p>A label stands in the middle or at the top of its paragraph, so lines are shared out among the labels such that
 * each label is as near as can be to the middle, or the top, of its own.
 */
final class Column {

    /** In heights of a line: what it costs to leave a line without a label. */
    private static final double LOOSE_LINE = 2.5;

    private static final double EMPTY_LABEL = 1.5;
    private static final double AT_TOP = 0.15;

    private final List<Cell> labels;
    private final List<List<Cell>> lines;
    private final double height;
    private final double[] gaps;

    private Column(List<Cell> labels, List<List<Cell>> lines) {
        this.labels = labels;
        this.lines = lines;
        this.height = labels.stream()
                .mapToDouble(cell -> cell.box().height())
                .sorted()
                .skip(labels.size() / 2)
                .findFirst()
                .orElse(0.01);
        this.gaps = gaps(lines, height);
    }

    static Column of(Sheet sheet, Cell label, Predicate<Cell> isLabel, Predicate<Cell> opensWithLabel) {
        var labels = sheet.cells().stream()
                .filter(cell -> cell == label || isLabel.test(cell) && inColumn(cell, label))
                .sorted(Comparator.comparingDouble(cell -> cell.box().centreY()))
                .toList();
        double edge = labels.stream()
                .mapToDouble(cell -> cell.box().right())
                .max()
                .orElse(label.box().right());
        double top = labels.get(0).box().centreY();
        double head = sheet.cells().stream()
                .filter(cell -> opensWithLabel.test(cell) && !labels.contains(cell))
                .mapToDouble(cell -> cell.box().centreY())
                .filter(y -> y < top)
                .max()
                .orElse(0);
        var lines = new ArrayList<List<Cell>>();
        for (Cell cell : sheet.cells()) {
            boolean above = cell.box().centreY() < head; // titles, over other fields
            if (above
                    || cell.box().x() < edge - 0.005
                    || opensWithLabel.test(cell)
                    || PageFurniture.isPageNumber(cell.text())) {
                continue;
            }
            var left = sheet.leftwards(cell).findFirst();
            boolean continues =
                    left.isPresent() && !lines.isEmpty() && last(lines).contains(left.get());
            if (continues) {
                last(lines).add(cell);
            } else if (left.isEmpty()
                    || labels.contains(left.get())
                    || left.get().box().right() < label.box().x()) {
                lines.add(new ArrayList<>(List.of(cell)));
            }
        }
        lines.sort(Comparator.comparingDouble(line -> line.get(0).box().centreY()));
        return new Column(labels, lines);
    }

    private static List<Cell> last(List<List<Cell>> lines) {
        return lines.get(lines.size() - 1);
    }

    private static boolean inColumn(Cell cell, Cell label) {
        return Math.abs(cell.box().x() - label.box().x()) < 0.03
                || Math.abs(cell.box().centreX() - label.box().centreX()) < 0.03;
    }

    /** The lines beside a label, from the top. */
    List<Cell> linesOf(Cell label) {
        int[] ends = share();
        int place = labels.indexOf(label);
        return lines.subList(ends[2 * place], ends[2 * place + 1]).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** For each label the first and the end of its lines, at the least cost over all labels. */
    private int[] share() {
        int k = labels.size();
        int m = lines.size();
        double[][] best = new double[k + 1][m + 1];
        int[][] from = new int[k + 1][m + 1];
        int[][] until = new int[k + 1][m + 1];
        for (int j = 0; j <= m; j++) {
            best[0][j] = j * LOOSE_LINE;
        }
        for (int i = 1; i <= k; i++) {
            for (int j = 0; j <= m; j++) {
                best[i][j] = Double.MAX_VALUE;
                for (int start = 0; start <= j; start++) {
                    double cost = best[i - 1][start] + cost(labels.get(i - 1), start, j);
                    if (cost < best[i][j]) {
                        best[i][j] = cost;
                        from[i][j] = start;
                        until[i][j] = j;
                    }
                }
                if (j > 0 && best[i][j - 1] + LOOSE_LINE < best[i][j]) {
                    best[i][j] = best[i][j - 1] + LOOSE_LINE;
                    from[i][j] = from[i][j - 1];
                    until[i][j] = until[i][j - 1];
                }
            }
        }
        int[] ends = new int[2 * k];
        int j = m;
        for (int i = k; i >= 1; i--) {
            ends[2 * i - 2] = from[i][j];
            ends[2 * i - 1] = until[i][j];
            j = from[i][j];
        }
        return ends;
    }

    private double cost(Cell label, int start, int end) {
        if (start == end) {
            return EMPTY_LABEL;
        }
        double first = lines.get(start).get(0).box().centreY();
        double last = lines.get(end - 1).get(0).box().centreY();
        double centre = label.box().centreY();
        double middle = Math.abs((first + last) / 2 - centre) / height;
        double top = Math.abs(first - centre) / height + AT_TOP;
        return Math.min(middle, top) + gaps(start, end);
    }

    /** Lines far apart are hardly one paragraph. */
    private double gaps(int start, int end) {
        return gaps[end - 1] - gaps[start];
    }

    /** For each line the cost of all wide gaps above it. */
    private static double[] gaps(List<List<Cell>> lines, double height) {
        double[] gaps = new double[lines.size()];
        for (int i = 1; i < gaps.length; i++) {
            double pitch = lines.get(i).get(0).box().centreY()
                    - lines.get(i - 1).get(0).box().centreY();
            gaps[i] = gaps[i - 1] + Math.max(0, pitch / height - 3);
        }
        return gaps;
    }
}
